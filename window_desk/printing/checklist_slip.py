"""材料清单: what this very applicant has to bring, on the 80 mm roll; no paper of a case (MISSION A3, C1)."""

from collections.abc import Iterator

from window_desk.core.catalogue import Material, Necessity, due_form
from window_desk.core.decision_time import statutory_limit
from window_desk.core.leaflets import Checklist
from window_desk.printing.blocks import Block
from window_desk.printing.phrases import count_words, limit_words, to_the_minute, words
from window_desk.printing.slip import BOLD, SMALL, TEXT, Code, Cut, Line, Rows, head, print_slip, said
from window_desk.printing.typesetting import Align


def render(checklist: Checklist) -> bytes:
    """The slip as PDF; the same checklist gives the same bytes. Raises ``Undrawable``."""
    title = f"{words(checklist, 'title')} {checklist.item.name}"
    return print_slip([*_top(checklist), *_body(checklist), *_foot(checklist)], title, checklist.roster.centre.name)


def _top(checklist: Checklist) -> list[Block]:
    department, window = checklist.department, checklist.window
    return [
        *head(checklist, checklist.roster.centre.name),
        Line("副标题", words(checklist, "for_you"), TEXT, Align.CENTRE),
        Cut(),
        Rows(
            (
                (words(checklist, "label_item"), checklist.item.name),
                (words(checklist, "label_department"), department.body if department else ""),
                (
                    words(checklist, "label_window"),
                    words(checklist, "window", number=window.number, name=window.name),
                ),
                (words(checklist, "label_time"), to_the_minute(checklist.at)),
            )
        ),
    ]


def _body(checklist: Checklist) -> Iterator[Block]:
    if end := checklist.ending:
        yield said("", words(checklist, "ends", ask=end.ask, ends=end.ends))
        return
    if asked := checklist.conditional:
        answers = words(checklist, "separator").join(words(checklist, "situation", ask=s.ask) for s in asked)
        yield said(words(checklist, "situations"), answers)
    if not checklist.materials:
        yield said("", words(checklist, "none"))
        return
    originals, copies = (sum(getattr(m, kind) for m in checklist.materials) for kind in ("originals", "copies"))
    counts = words(checklist, "counts", counts=count_words(originals, copies))
    yield said(words(checklist, "materials", count=len(checklist.materials)), counts)
    for place, material in enumerate(checklist.materials, 1):
        yield from _material(checklist, place, material)
    yield said("", words(checklist, "complete"))


def _material(checklist: Checklist, place: int, material: Material) -> Iterator[Block]:
    def line(key: str, **values: object) -> Line:
        return Line(f"材料 {place}", words(checklist, key, **values), SMALL)

    name = words(checklist, "material", no=place, name=material.name)
    yield Line(f"材料 {place}", name, BOLD, space=5)
    yield Line(f"材料 {place}", words(checklist, "due", due=due_form(material)))
    if material.standard:
        yield line("standard", standard=material.standard)
    if material.source:
        yield line("source", source=material.source)
    if material.shared:
        yield line("shared")
    if material.necessity is Necessity.MAY_LACK:
        yield line("may_lack")


def _foot(checklist: Checklist) -> list[Block]:
    item, window, department = checklist.item, checklist.window, checklist.department
    limits = {"statutory": limit_words(statutory_limit(item))}
    promise = {"limit": limit_words(item.promised), **limits} if item.promised else limits
    said_limit = words(checklist, "limit_promised" if item.promised else "limit_statutory", **promise)
    phone = window.phone or (department.phone if department else "")
    complaints = department.complaint_phone if department else ""
    lines = (
        words(checklist, "code", code=item.code),
        words(checklist, "phone", phone=phone),
        words(checklist, "complaints", complaints=complaints),
        words(checklist, "version", item=item.version, wording=checklist.wording.version),
    )
    return [
        Cut(),
        *([] if checklist.ending else [Line("期限", said_limit)]),
        Code(item.code, lines),
        Line("说明", words(checklist, "keep"), SMALL, space=4),
    ]
