"""Help with the monitor, with putting many practices together, and with the training room."""

from __future__ import annotations

from zpm_checklist.translation import tr
from zpm_checklist.ui.help.topic import Topic
from zpm_checklist.ui.navigation import places

MONITOR = (
    Topic(
        places.SNELSCAN,
        tr("Snelscan"),
        tr("De vragen van de landelijke monitor, één voor één. Eén toets per vraag."),
        (
            tr("Druk op een cijfer of klik op een antwoord. De volgende vraag komt vanzelf."),
            tr("Bent u achter, of is er gevaar? Geef dan een reden met een letter, of ga verder."),
            tr("Sla een vraag over met de pijl naar rechts. Aan het eind ziet u wat er open is."),
        ),
        ("snelscan",),
        ("go.snelscan", "undo", "go.monitor"),
        (
            (
                tr("De vragen zijn klaar. Waarom staat de ring op het overzicht op nul?"),
                tr("De ring telt uw punten. Uw antwoorden staan daar bij “Monitor”."),
            ),
            (
                tr("Waar komt een voorstel vandaan?"),
                tr("Uit de punten die u al beoordeelde. Het is een voorstel: u beslist."),
            ),
            (
                tr("Mijn antwoord spreekt een punt tegen. Wat nu?"),
                tr("Dat staat erbij tot het klopt. U kunt het antwoord of het punt aanpassen."),
            ),
        ),
        see=(places.MONITOR, places.REPORT),
    ),
    Topic(
        places.MONITOR,
        tr("Monitor"),
        tr("Uw antwoorden per thema, naast de cijfers van uw groep uit het voorjaar van 2021."),
        (
            tr("Open een thema en beantwoord of verander de vragen."),
            tr("Begin een meting met uw eerste antwoord. Sluit de meting af als u klaar bent."),
            tr("Kies “Metingen” om een vorige meting te lezen."),
        ),
        ("questions",),
        ("go.monitor", "go.snelscan", "round.begin", "round.close", "undo"),
        (
            (
                tr("Wat is een meting?"),
                tr(
                    "Uw antwoorden van één moment. Na het afsluiten kunt u die alleen lezen. Een "
                    "nieuwe meting laat zien wat er veranderde."
                ),
            ),
            (
                tr("Wat is de dunne balk?"),
                tr("Het cijfer van uw groep in de landelijke monitor van toen. Het is geen norm."),
            ),
        ),
        see=(places.SNELSCAN, places.MERGE),
    ),
    Topic(
        places.MERGE,
        tr("Samenvoegen"),
        tr("Voor wie antwoorden van veel praktijken of teams bij elkaar legt, tot één rapport."),
        (
            tr("Sleep dossiers, rapporten of enquêtes naar het venster."),
            tr("Of kies ze zelf met “Bestanden kiezen …” of “Map kiezen …”."),
            tr("Kijk per bestand van wie het is en of het meetelt."),
            tr("Bewaar de uitkomst met “Bewaar als pdf …” of “Bewaar als Excel …”."),
        ),
        ("merge", "charts"),
        actions=("go.merge", "undo"),
        asked=(
            (
                tr("Een praktijk staat er twee keer in. Wat nu?"),
                tr("De nieuwste stand telt. Zijn ze los van elkaar bewerkt, dan kiest u."),
            ),
            (
                tr("Verandert dit mijn eigen praktijken?"),
                tr("Nee. De bestanden worden alleen gelezen en geteld."),
            ),
        ),
        see=(places.MONITOR,),
    ),
    Topic(
        places.TRAINING,
        tr("Oefenruimte"),
        tr(
            "Een aparte plek om te oefenen, met een verzonnen praktijk. Wat u hier doet, komt "
            "nooit bij uw eigen gegevens."
        ),
        (
            tr("Klik op “Open de oefenruimte”. U krijgt een eigen venster."),
            tr("Oefen alleen, of open de les die u van een trainer kreeg."),
            tr("Kies per punt wat u vindt. Bewaar daarna uw uitslag op de stick."),
            tr("Geeft u les? Maak de les bij “Les maken” en bewaar die op een stick."),
            tr("Laat bij “Uitslagen” zien wat de groep koos, ook op de beamer."),
            tr("Neem na afloop actiepunten mee naar huis. Er zijn geen cijfers."),
        ),
        ("task", "presenter", "lesson"),
        actions=("go.training",),
        asked=(
            (
                tr("Hoe zie ik dat ik oefen?"),
                tr(
                    "De oefenruimte heeft een eigen kleur, en bovenaan staat dat er geen echte "
                    "gegevens zijn. Op papier staat een watermerk."
                ),
            ),
            (
                tr("Wat staat er in mijn uitslag?"),
                tr(
                    "Wat u koos, uw toelichting als u dat wilt, en de naam die u typte. Een "
                    "bijnaam is genoeg."
                ),
            ),
            (
                tr("Kan de voorbeeldpraktijk ook?"),
                tr(
                    "Ja, om zelf rond te kijken. Die staat wel tussen uw eigen praktijken. U kunt "
                    "die weer verwijderen."
                ),
            ),
        ),
        see=("start",),
    ),
)
