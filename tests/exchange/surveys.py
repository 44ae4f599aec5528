"""Surveys to write, and a count of them that shares no code with the reader."""

import io
from itertools import chain

from hypothesis import strategies as st

from tests.strategies import names
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.survey_csv import read_survey
from zpm_checklist.model.answer import AnswerValue, allowed_on
from zpm_checklist.model.ballot import CODE
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason

COLUMNS = ("respondent", "group", "forensic", "question", "answer", "reason")
HEADER = ",".join(COLUMNS)
PACK = load_pack()
QUESTIONS = {
    form.group: [
        (question.id, theme.scale) for theme in form.themes for question in theme.questions
    ]
    for form in PACK.questionnaires
}

_ODD_NAMES = ("a;b", "a,b", 'zij zei "ja"', "=1+1", "respondent", "Zoë", "日本", "🙂", "x" * 200)


def read(data, **options):
    """The ballots of a file that is called enquête.csv."""
    return read_survey(io.BytesIO(data), "enquête.csv", PACK, **options)


@st.composite
def surveys(draw):
    """Rows in any order, some of them twice."""
    respondents = draw(
        st.lists(st.sampled_from(_ODD_NAMES) | names(), min_size=1, max_size=5, unique=True)
    )
    rows = list(chain.from_iterable(draw(_papers(respondent)) for respondent in respondents))
    twice = draw(st.lists(st.sampled_from(rows), max_size=3))
    return draw(st.permutations(rows + twice))


@st.composite
def _papers(draw, respondent):
    group = draw(st.sampled_from(PracticeType))
    forensic = draw(st.sampled_from(("yes", "no")))
    asked = draw(st.lists(st.sampled_from(QUESTIONS[group]), min_size=1, max_size=12, unique=True))
    return [
        (respondent, group, forensic, question, *draw(_answers(scale))) for question, scale in asked
    ]


@st.composite
def _answers(draw, scale):
    answer = draw(st.sampled_from(("", *allowed_on(scale))))
    if answer not in ("at_risk", "behind"):
        return answer, ""
    reasons = draw(st.lists(st.sampled_from(Reason), unique=True))
    return answer, ";".join(reasons)


def written(rows, separator=";", mark=b"", end="\r\n", quotes=False, last_end=True):
    """The file's bytes, with quotes everywhere or only where they must be."""

    def cell(text):
        must = any(character in text for character in (separator, '"'))
        return '"' + text.replace('"', '""') + '"' if quotes or must else text

    lines = [separator.join(map(cell, row)) for row in (COLUMNS, *rows)]
    return mark + (end.join(lines) + (end if last_end else "")).encode()


def recounted(rows):
    """Per respondent group, forensic, the answer to each question, and how often each reason."""
    papers = {}
    for respondent, group, forensic, question, answer, reason in rows:
        _, _, answers = papers.setdefault(respondent, (group, forensic == "yes", {}))
        answers[question] = (answer, reason)
    return {
        respondent: (
            group,
            forensic,
            [answers.get(question, ("", ""))[0] for question, _ in QUESTIONS[group]],
            {
                reason: sum(
                    answer == "at_risk" and reason in given.split(";")
                    for answer, given in answers.values()
                )
                for reason in Reason
            },
        )
        for respondent, (group, forensic, answers) in papers.items()
    }


def told(ballots):
    """Ballots in the words of `recounted`."""
    answer_of = {0: ""} | {code: value for value, code in CODE.items()}
    assert len(answer_of) == 1 + len(AnswerValue)
    return {
        respondent: (
            ballot.group,
            ballot.forensic,
            [answer_of[code] for code in ballot.answers],
            dict(zip(Reason, ballot.reasons, strict=True)),
        )
        for respondent, ballot in ballots.items()
    }
