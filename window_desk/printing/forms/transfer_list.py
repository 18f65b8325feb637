"""物料转移单: a case and its papers pass from one hand to another, counted and signed for by both (DOMAIN 7)."""

from window_desk.core.acts import Finding, HandedOver
from window_desk.core.materials import checklist
from window_desk.core.papers import PaperFacts
from window_desk.core.parts import Referral
from window_desk.printing.blocks import NOTE, Block, Cell, Column, Grid, Paragraph, Ruled
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import at_window, case_fields, count_words, in_hand_of, to_the_minute, words
from window_desk.printing.rooms import Room, Rooms
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The list as PDF, one copy for each side; ``facts.entry`` is the ``HandedOver`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, HandedOver)
    sent = facts.case.transfers[-1]
    return print_pdf(Sheet(facts, tuple(_blocks(facts, act, sent)), purposes=("copy_giver", "copy_receiver")))


def _blocks(facts: PaperFacts, act: HandedOver, sent: Referral) -> list[Block]:
    on_file = _on_file(facts)
    return [
        _fields(facts, sent),
        Paragraph(act.reason.strip() or words(facts, "reason_none"), words(facts, "reason")),
        Paragraph(act.papers.strip(), words(facts, "papers")),
        *([_table(facts, on_file)] if on_file else []),
        _rooms(facts, Paragraph(words(facts, "until_taken", giver=facts.roster.signature(sent.by)), "", NOTE)),
    ]


def _fields(facts: PaperFacts, sent: Referral) -> Grid:
    sent_at = words(facts, "label_sent_at"), to_the_minute(sent.at)
    of_case = case_fields(facts, (words(facts, "label_case"), facts.case.number), sent_at)
    giver = words(facts, "label_giver"), in_hand_of(facts, sent.by)
    receiver = words(facts, "label_receiver"), at_window(facts, sent.to_window, sent.to_officer)
    return Grid((*of_case.rows, (giver,), (receiver,)))


def _on_file(facts: PaperFacts) -> list[tuple[str, Finding]]:
    """The papers on file by the last count, in the order of the checklist."""
    findings = facts.case.findings
    listed = [m for m in checklist(facts.item, facts.case.answers) if m.no in findings]
    return [(m.name, findings[m.no]) for m in listed if findings[m.no].originals or findings[m.no].copies]


def _table(facts: PaperFacts, on_file: list[tuple[str, Finding]]) -> Ruled:
    """What was counted when it came; the receiver's own columns are left to the pen."""
    columns = (
        Column(words(facts, "column_no"), 6, Align.CENTRE),
        Column(words(facts, "column_material"), 41),
        Column(words(facts, "column_count"), 22),
        Column(words(facts, "column_counted"), 13),
        Column(words(facts, "column_remark"), 18),
    )
    rows = tuple(_row(str(n), name, found.originals, found.copies) for n, (name, found) in enumerate(on_file, 1))
    sums = (sum(found.originals for _, found in on_file), sum(found.copies for _, found in on_file))
    heading = Paragraph(words(facts, "on_file_count", count=len(rows)), words(facts, "on_file"))
    return Ruled(heading, columns, rows, _row("", words(facts, "total"), *sums))


def _row(number: str, name: str, originals: int, copies: int) -> tuple[Cell, ...]:
    return Cell(number), Cell(name), Cell(count_words(originals, copies)), Cell(""), Cell("")


def _rooms(facts: PaperFacts, heading: Paragraph) -> Rooms:
    def room(key: str) -> Room:
        return Room(words(facts, key))

    return Rooms(
        heading,
        (
            (Room(words(facts, "room_counted"), 100, words(facts, "room_counted_ticks")),),
            (room("room_giver"), room("room_given_at")),
            (room("room_receiver"), room("room_taken_at")),
        ),
    )
