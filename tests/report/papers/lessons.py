"""Results of a lesson, as a group hands them in."""

import random
import uuid

from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.training import load_cases
from zpm_checklist.model.lesson import Given, HandedIn, Lesson, suggest_items
from zpm_checklist.model.lesson_result import LessonResult, Skipped, result_of
from zpm_checklist.model.status import Status

CHOICES = [status for status in Status if status is not Status.OPEN]


def random_result(chance: random.Random, participants: int | None = None) -> LessonResult:
    """Any group on any case; each name and word carries a canary."""
    case = chance.choice(load_cases())
    items = suggest_items(load_pack(), case, most=chance.randint(1, 20))
    lesson = Lesson(str(uuid.UUID(int=9)), "Les over plannen", case.id, items)
    count = chance.randint(1, 25) if participants is None else participants
    bias = {item: [chance.random() ** 3 + 0.01 for _ in CHOICES] for item in items}
    handed = [
        HandedIn(
            lesson.id,
            str(uuid.UUID(int=number)),
            1,
            f"kanarie{number}",
            {
                item: Given(chance.choices(CHOICES, bias[item])[0], "kanariewoord")
                for item in items
                if chance.random() < 0.8
            },
        )
        for number in range(count)
    ]
    return result_of(lesson, case, handed, (Skipped("kanarie.zpmuitslag", "kanarie"),))
