"""送达回证: which documents reached whom, from whose hand, at what hour; or were refused before a witness (DOMAIN 7).

From that day the limits for reconsideration and lawsuit run.
"""

import re

from window_desk.core.acts import Outcome, Served
from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import NOTE, Block, Cell, Column, Grid, Paragraph, Ruled
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import case_fields, closing, to_the_minute, words
from window_desk.printing.typesetting import Align

_NAMED = re.compile(r"[^（(]*[证照书件批文表单章](?:[（(].*[）)])?")
"""A text that names one document: a list is taken apart only where every part of it does."""


def render(facts: PaperFacts) -> bytes:
    """The record as PDF, two copies; ``facts.entry`` is the ``Served`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Served)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Served) -> tuple[Block, ...]:
    witness = facts.people.get(act.witness) if act.witness else None
    name = witness.name if witness else ""
    remark = words(facts, "remark_refused", witness=name) if act.refused else words(facts, "remark_none")
    signing = ("sign_receiver", "sign_witness", "sign_server") if act.refused else ("sign_receiver", "sign_server")
    return (
        _fields(facts, act),
        _table(facts, act),
        Paragraph(remark, words(facts, "remark")),
        Paragraph(words(facts, "note"), "", NOTE, following=CLOSING),
        closing(facts, *signing),
    )


def _fields(facts: PaperFacts, act: Served) -> Grid:
    place = words(facts, "place", centre=facts.centre.name, window=facts.window.number)
    way = words(facts, "way_left" if act.refused else "way_direct")
    fields = case_fields(
        facts, (words(facts, "label_unit"), facts.department.body), (words(facts, "label_place"), place)
    )
    return Grid(
        (*fields.rows, ((words(facts, "label_receiver"), _receiver(facts, act)), (words(facts, "label_way"), way)))
    )


def _receiver(facts: PaperFacts, act: Served) -> str:
    roles = {facts.case.agent: "receiver_agent", facts.case.applicant: "receiver_applicant"}
    party = facts.people.get(act.to)
    name = party.name if party else words(facts, "receiver_unknown")
    return words(facts, "receiver", role=words(facts, roles.get(act.to, "receiver_other")), name=name)


def documents(text: str) -> tuple[str, ...]:
    """The documents a clerk named in one line: each for itself where the line lists documents, else the line."""
    parts = [part.strip() for part in re.split(r"[、；;\n](?![^（(]*[）)])", text) if part.strip()]
    return tuple(parts) if parts and all(_NAMED.fullmatch(part) for part in parts) else (text.strip(),)


def _table(facts: PaperFacts, act: Served) -> Ruled:
    names = documents(act.document)
    columns = (
        Column(words(facts, "column_no"), 5, Align.CENTRE),
        Column(words(facts, "column_document"), 25),
        Column(words(facts, "column_number"), 25),
        Column(words(facts, "column_server"), 12),
        Column(words(facts, "column_served_at"), 18),
        Column(words(facts, "column_signature"), 15),
    )
    heading = Paragraph(words(facts, "documents_count", count=len(names)), words(facts, "documents"))
    return Ruled(heading, columns, tuple(_row(facts, act, n, name) for n, name in enumerate(names, 1)))


def _row(facts: PaperFacts, act: Served, number: int, name: str) -> tuple[Cell, ...]:
    decision = facts.case.decision_number
    is_decision = name == decision or "决定书" in name
    title = "decision_granted" if facts.case.outcome is Outcome.GRANTED else "decision_denied"
    return (
        Cell(str(number)),
        Cell(words(facts, title) if name == decision else name),
        Cell(decision, "" if is_decision else words(facts, "under")),
        Cell(facts.officer),
        Cell(to_the_minute(facts.entry.happened_at)),
        Cell(words(facts, "refused") if act.refused else "\n"),
    )
