"""Slips for the printing tests: a question answered, sent on, an application received; a checklist."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from paper_facts import ITEM as BARE
from paper_facts import RECEIVED, ROSTER, WINDOW, WITNESS, facts_of

from window_desk import shipped
from window_desk.core.acts import Answered, Channel, ContactNoted, Ending, FirstContacted, Form, Referred
from window_desk.core.catalogue import Situation
from window_desk.core.entry import CHINA
from window_desk.core.leaflets import Checklist
from window_desk.core.papers import Leaflet, PaperFacts

ASKED = ("2026-11-20 09:58", FirstContacted(Channel.COUNTER))
NOTED = ("2026-11-20 09:59", ContactNoted(Channel.COUNTER, "开一家小吃店要办什么证", WITNESS.party_id, "租房合同 1 份"))
ANSWER = Answered(Ending.ANSWERED, "先办营业执照，再办食品经营许可；两件可以一起在本窗口提交。")
ELSEWHERE = Answered(Ending.NOT_OURS, "烟草零售许可不在本中心办理。", "滁州市烟草专卖局")
SENT = Referred("转字 03-00000007-1", 5, "", "户外广告怎么申请", "设计图 2 张")
KEPT = replace(SENT, to_window=3, to_officer="0302")
ITEM = replace(BARE, situations=(Situation("by_agent", "是否委托他人办理？"),))
CHECKLIST = Checklist(
    ITEM,
    ("by_agent",),
    datetime(2026, 11, 20, 10, 5, tzinfo=CHINA),
    ROSTER,
    WINDOW,
    shipped.wording(Leaflet.CHECKLIST, 1),
)


def visit_received(**setting: object) -> PaperFacts:
    """The slip beside a receipt."""
    return facts_of(("2026-11-20 10:21", RECEIVED), form=Form.VISIT_SLIP, **setting)


def visit_answered(act: Answered = ANSWER, **setting: object) -> PaperFacts:
    """The slip of a question answered."""
    return facts_of(ASKED, NOTED, ("2026-11-20 10:08", act), form=Form.VISIT_SLIP, **setting)


def queue(act: Referred = SENT, **setting: object) -> PaperFacts:
    """The slip of a question sent on."""
    return facts_of(ASKED, NOTED, ("2026-11-20 10:02", act), form=Form.QUEUE_SLIP, **setting)


def every_slip() -> Iterator[PaperFacts]:
    """Slips that between them need every sentence of their wordings."""
    yield visit_received(copy=1)
    yield facts_of(("2026-12-29 09:00", RECEIVED), form=Form.VISIT_SLIP)
    yield visit_answered()
    yield visit_answered(ELSEWHERE)
    yield queue(copy=1)
    yield queue(KEPT)
