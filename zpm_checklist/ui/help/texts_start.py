"""Help with the first minute: starting, finding one's way, and what the program is."""

from __future__ import annotations

from zpm_checklist.translation import tr
from zpm_checklist.ui.help.topic import Topic
from zpm_checklist.ui.navigation import places

START = (
    Topic(
        "start",
        tr("Beginnen"),
        tr("In vier stappen naar een rapport. U hoeft niets van tevoren te lezen of te bewaren."),
        (
            tr("Vul de naam van uw praktijk in en druk op Enter."),
            tr("Beantwoord de Snelscan: 31 vragen voor een vrijgevestigde, één toets per vraag."),
            tr("Beoordeel daarna de punten in de bedrijfsprocessen. Dat mag op een andere dag."),
            tr("Open het rapport, kies voor wie het is en bewaar de pdf."),
        ),
        actions=("go.snelscan", "report", "tour", "palette"),
        asked=(
            (
                tr("Moet ik alles achter elkaar doen?"),
                tr("Nee. U kunt elk moment stoppen. De volgende keer gaat u verder waar u was."),
            ),
            (
                tr("Wat als ik iets fout doe?"),
                tr("Druk op Ctrl+Z. Bijna alles kunt u stap voor stap terugnemen."),
            ),
            (
                tr("Ziet iemand anders wat ik invul?"),
                tr("Nee. Alles blijft op deze computer. Het programma gebruikt geen internet."),
            ),
        ),
        see=(places.PROFILE, places.SNELSCAN, places.REPORT),
    ),
    Topic(
        places.PROFILE,
        tr("Gegevens van de praktijk"),
        tr(
            "Zes vragen bepalen welke punten voor u gelden. Wat bij de meeste praktijken van één "
            "persoon past, is al gekozen."
        ),
        (
            tr("Typ de naam en druk op Enter: dat is genoeg om te beginnen."),
            tr("Klik op een antwoord om het te kiezen. Bij sommige vragen mogen het er meer zijn."),
            tr("Verander uw antwoorden later. Wat u al beoordeelde, blijft bewaard."),
            tr("Kies “Probeer met een voorbeeldpraktijk” als u eerst wilt rondkijken."),
        ),
        ("form",),
        ("practice.new", "practice.edit", "practice.example", "practice.remove"),
        (
            (
                tr("Waarom vraagt u naar mijn contracten?"),
                tr(
                    "Zonder contract gelden er minder punten voor u. De namen van uw verzekeraars "
                    "hoeft het programma niet te weten."
                ),
            ),
            (
                tr("Wat kies ik bij “2. Waarom vult u de checklist nu in?”"),
                tr(
                    "Werkt u al met het Zorgprestatiemodel? Kies dan “Eigen controle”. Om een "
                    "datum vraagt het programma alleen als er iets aankomt, zoals een fusie."
                ),
            ),
            (
                tr("Kan ik meer praktijken bijhouden?"),
                tr(
                    "Ja. Maak er een bij in het menu Bestand. U wisselt met de knop linksboven, "
                    "of met Ctrl+Shift+K. Zijn het er veel, typ dan een paar letters van de naam."
                ),
            ),
        ),
        see=(places.OVERVIEW, "privacy"),
    ),
    Topic(
        "privacy",
        tr("Uw gegevens"),
        tr("Alles blijft in één bestand op deze computer: het register."),
        (
            tr("U hoeft niets te bewaren: dat doet het programma meteen, bij elke beoordeling."),
            tr("Het programma maakt zelf reservekopieën, in een map naast het register."),
            tr("Wilt u een praktijk delen of meenemen? Bewaar dan het dossier."),
            tr("Notities en namen gaan alleen mee in een dossier als u dat zelf kiest."),
        ),
        actions=("dossier.export", "dossier.import", "undo"),
        asked=(
            (
                tr("Waar staat het register?"),
                tr("Dat staat op het scherm Instellingen. U kunt er de map openen."),
            ),
            (
                tr("Komen mijn notities op papier?"),
                tr("Nee, nooit. Een notitie is alleen voor uzelf."),
            ),
        ),
        see=(places.SETTINGS, places.REPORT),
    ),
    Topic(
        places.SEARCH,
        tr("Zoeken"),
        tr("U vindt punten, uw eigen notities, hoofdstukken en begrippen, al tijdens het typen."),
        (
            tr("Typ een paar letters. Hoofdletters en accenten maken niet uit."),
            tr("Typ meer woorden om minder te vinden: alle woorden moeten erin staan."),
        ),
        ("search",),
        ("search", "palette"),
        (
            (
                tr("Wat is het verschil met Ctrl+K?"),
                tr(
                    "Zoeken kijkt in de teksten. Ctrl+K zoekt wat u kunt doen: opdrachten, "
                    "schermen, praktijken en de titels van punten."
                ),
            ),
        ),
        see=(places.REFERENCE,),
    ),
    Topic(
        places.KEYS,
        tr("Sneltoetsen en opdrachten"),
        tr("Alles in dit programma kan met het toetsenbord."),
        (
            tr("Druk op ? voor alle toetsen. In een tekstveld typt u dan een vraagteken."),
            tr("Druk op Ctrl+K en typ wat u wilt doen. De toets staat erachter."),
        ),
        ("commands", "no_mouse", "help"),
        ("help.keys", "palette", "help.here", "tour"),
        see=("accessibility",),
    ),
    Topic(
        places.HELP,
        tr("Over Help"),
        tr("Bij elk scherm hoort uitleg. F1 opent de uitleg bij het scherm waar u bent."),
        (
            tr("Kies links een ander onderwerp, of typ een woord om te zoeken in alle uitleg."),
            tr("Ga met Esc of Alt+Pijl links terug naar waar u was."),
        ),
        ("help",),
        ("help.here", "help.keys", "tour"),
    ),
    Topic(
        places.FAILURE,
        tr("Gegevens openen lukt niet"),
        tr("Het scherm zegt wat er is, waarom, en wat u kunt doen. Er gaat niets verloren."),
        (
            tr("Kies “Opnieuw proberen” als een ander venster het register open had."),
            tr("Kies “Ander register kiezen …” als u het bestand hebt verplaatst."),
            tr("Is het register beschadigd? Kies een reservekopie en “Deze stand terugzetten”."),
            tr("Kies “Afsluiten” als u er later naar kijkt. Het bestand blijft zoals het is."),
        ),
        asked=(
            (
                tr("Is mijn werk weg?"),
                tr(
                    "Waarschijnlijk niet. Het programma maakt reservekopieën terwijl u werkt. Het "
                    "bestand dat niet opengaat, blijft altijd bewaard."
                ),
            ),
        ),
        see=("privacy",),
    ),
    Topic(
        places.SETTINGS,
        tr("Instellingen"),
        tr("Hier past u het programma aan uw ogen en handen aan."),
        (
            tr("Kies lichte of donkere kleuren, of hoog contrast."),
            tr("Maak de tekst groter, tot twee keer zo groot."),
            tr("Kies “Niets laten bewegen op het scherm” als beweging u stoort."),
            tr("Kies “Map openen” om te zien waar uw gegevens staan."),
            tr("Zet zo nodig een reservekopie terug. Dat kunt u weer ongedaan maken."),
        ),
        (),
        ("go.settings", "zoom.in", "zoom.out", "zoom.reset", "look.system", "look.contrast"),
        see=("accessibility", "privacy"),
    ),
)
