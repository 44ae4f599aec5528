"""Help with the checklist itself: the overview, the items, what follows from them."""

from __future__ import annotations

from zpm_checklist.translation import tr
from zpm_checklist.ui.help.topic import Topic
from zpm_checklist.ui.navigation import places

CHAPTER = "chapter"
"""The topic that all bedrijfsprocessen share."""

WORK = (
    Topic(
        places.OVERVIEW,
        tr("Overzicht"),
        tr("Eén bladzijde met drie antwoorden: hoe ver bent u, wat eerst, en waar zit het risico."),
        (
            tr("Begin bij “Nu eerst”: dat zijn de punten die nu het meeste uitmaken."),
            tr("Klik op een punt om erheen te gaan. U ziet meteen de uitleg."),
            tr("Bekijk per thema van de monitor hoe uw punten ervoor staan."),
            tr("Lees de cijfers van een figuur met “Als tabel”."),
        ),
        ("charts",),
        actions=("go.overview", "go.all", "go.snelscan", "report"),
        asked=(
            (
                tr("Waarom gelden niet alle punten voor mij?"),
                tr(
                    "Dat volgt uit uw antwoorden over de praktijk. Wat niet geldt, staat onderaan "
                    "de lijst van zijn bedrijfsproces, met de reden. U kunt het terughalen."
                ),
            ),
            (
                tr("Waarom telt een punt in meer dan één thema?"),
                tr("Veel punten horen bij meer thema’s. De totalen tellen elk punt één keer."),
            ),
            (
                tr("Wat betekent n?"),
                tr("Het aantal beoordeelde punten. Een percentage zegt weinig als n klein is."),
            ),
        ),
        see=(CHAPTER, places.MONITOR, places.REPORT),
    ),
    Topic(
        CHAPTER,
        tr("Een bedrijfsproces"),
        tr(
            "Hier loopt u de punten van één bedrijfsproces langs. Links staat de lijst, rechts de "
            "uitleg bij het punt dat u koos."
        ),
        (
            tr("Geef met een cijfer aan hoe ver u bent. De lijst gaat vanzelf naar het volgende."),
            tr("Lees rechts wat er moet, waarom, en waar het in de handreiking staat."),
            tr("Schrijf een notitie, een naam of een datum bij een punt."),
            tr("Kies “Nog te doen” of “Aandacht nodig” om minder punten te zien."),
            tr("Kies “Dit geldt toch voor mij” bij een punt dat u wilt terughalen."),
        ),
        ("items",),
        ("undo", "redo", "search", "go.all"),
        (
            (
                tr("Wat is het verschil tussen deels en niet geregeld?"),
                tr(
                    "Deels geregeld: u bent bezig en het komt goed. Niet geregeld: u ziet nog niet "
                    "hoe het goed komt."
                ),
            ),
            (
                tr("De cijfers doen niets. Waarom?"),
                tr(
                    "Dan staat de cursor niet in de lijst. Klik op een punt in de lijst, of ga "
                    "erheen met Tab of Shift+Tab."
                ),
            ),
            (
                tr("Wat betekent “Volg weer mijn profiel”?"),
                tr("U besliste zelf of dit punt geldt. Zo volgt het weer uw antwoorden."),
            ),
        ),
        see=(places.OVERVIEW, places.REFERENCE, places.ACTIONS),
    ),
    Topic(
        places.ALL_ITEMS,
        tr("Alle punten"),
        tr("Alle punten van de checklist in één lijst, met de bedrijfsprocessen als kopjes."),
        (
            tr("Beoordeel punten zoals in een bedrijfsproces."),
            tr("Kies “Aandacht nodig” om alles te zien wat achter is of in gevaar."),
        ),
        ("items",),
        ("go.all", "search"),
        see=(CHAPTER,),
    ),
    Topic(
        places.ACTIONS,
        tr("Acties"),
        tr("Alles met een naam of een datum bij elkaar. Zo ziet u wat er nog moet gebeuren."),
        (
            tr("Zet bij een punt wie het oppakt en wanneer het klaar is. Dan staat het hier."),
            tr("Bekijk wat te laat is en wat bijna moet."),
            tr("Bewaar de lijst voor uw agenda of voor Excel."),
        ),
        ("actions",),
        actions=("go.actions", "export"),
        asked=(
            (
                tr("Waarom is de lijst leeg?"),
                tr("Nog geen enkel punt heeft een naam of een datum. Die geeft u bij het punt."),
            ),
            (
                tr("Komen namen van medewerkers op het rapport?"),
                tr("Niet op een rapport voor de zorgverzekeraar."),
            ),
        ),
        see=(CHAPTER, places.LETTER),
    ),
    Topic(
        places.LETTER,
        tr("Brief aan …"),
        tr(
            "Soms wacht u op een ander, zoals de leverancier van uw EPD. Dit scherm maakt van uw "
            "open punten een brief met vragen."
        ),
        (
            tr("Geef bij een punt als reden dat u op een derde partij wacht."),
            tr("Kies aan wie de brief is. Zet vragen uit die u niet wilt stellen."),
            tr("Lees de brief na, pas hem aan en kies “Kopieer de tekst”. U verstuurt hem zelf."),
        ),
        actions=("go.letter",),
        asked=(
            (
                tr("Waarom staat er geen vraag in de brief?"),
                tr(
                    "Geen punt wacht nu op deze partij. Wilt u toch vragen stellen? Kies dan "
                    "“Neem alles wat nog niet klaar is”."
                ),
            ),
            (
                tr("Wanneer is er een brief aan DJI?"),
                tr("Als u forensische zorg geeft. Dat zegt u bij de gegevens van uw praktijk."),
            ),
        ),
        see=(places.ACTIONS, CHAPTER),
    ),
    Topic(
        places.REPORT,
        tr("Rapport"),
        tr("Uw beoordelingen als pdf. Kies eerst wie het leest: dat bepaalt wat erin komt."),
        (
            tr("Kies “Uzelf”, “Zorgverzekeraar”, “Bestuur” of “Intervisiegroep”."),
            tr("Rechts staat het papier zoals het eruit komt. Er gaat niets de deur uit."),
            tr(
                "“Bewaar als pdf” bewaart meteen, in de map van de vorige keer. Wat daar al staat, "
                "blijft staan. Met “Bewaar als …” kiest u zelf."
            ),
            tr("Bij “Als bestand” maakt u een tabel, een agenda of een dossier."),
        ),
        key_lists=("paper",),
        actions=("report", "dossier.export", "export"),
        asked=(
            (
                tr("Hoe druk ik het af?"),
                tr(
                    "Bewaar de pdf en kies “Openen”. Uw eigen programma voor pdf’s drukt het "
                    "papier af."
                ),
            ),
            (
                tr("Waarom staat er CONCEPT op?"),
                tr(
                    "Er zijn nog punten of vragen open. Het scherm zegt hoeveel. U mag het rapport "
                    "ook zo gebruiken."
                ),
            ),
            (
                tr("Is dit een bewijs dat ik voldoe?"),
                tr("Nee. Het is uw eigen beoordeling: geen bewijs en geen advies."),
            ),
            (
                tr("Wat ziet de zorgverzekeraar niet?"),
                tr("Geen notities, geen namen van medewerkers en geen redenen."),
            ),
        ),
        see=(places.OVERVIEW, places.SNELSCAN, "privacy"),
    ),
    Topic(
        places.REFERENCE,
        tr("Naslag"),
        tr("De uitleg per bedrijfsproces en de begrippen, om te lezen en in te zoeken."),
        (
            tr("Typ in “Zoek een hoofdstuk of begrip” om de lijst korter te maken."),
            tr("Volg een onderstreept woord naar zijn uitleg. Alt+Pijl links brengt u terug."),
        ),
        actions=("go.reference", "search", "back"),
        asked=(
            (
                tr("Zijn dit de regels van nu?"),
                tr(
                    "Niet per se. De inhoud geeft de stand van de handreiking 2020/21. Kijk voor "
                    "de regels van nu bij de NZa."
                ),
            ),
        ),
        see=(places.SEARCH,),
    ),
)
