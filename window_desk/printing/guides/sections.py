"""What a guide says, in order, as plain text: the sheet, the book and the HTML pages all set these very sections.

A section that has nothing to say is not there, so that an item with few fields leaves no empty headings.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from window_desk.core.catalogue import FeeStandard, Limit, Material, Necessity, Situation, due_form
from window_desk.core.leaflets import Guide
from window_desk.core.time_limits import LAWSUIT, RECONSIDERATION
from window_desk.printing.blocks import Field
from window_desk.printing.guides.flow import LICENCE, Stage, stages
from window_desk.printing.phrases import limit_words, long_date, words


@dataclass(frozen=True, slots=True)
class Particulars:
    """The fields at the head, two to a row where both are short."""

    rows: tuple[tuple[Field, ...], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A heading and its sentences; more than one are numbered."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A table under its heading: each column with its width as a share, each cell a text and a remark below it."""

    heading: str
    count: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """The flow chart under its heading."""

    heading: str
    stages: tuple[Stage, ...]


Section = Particulars | Points | Listing | Flow


def version_line(guide: Guide) -> str:
    """Which version of what, and of which day."""
    item, on = guide.item, long_date(guide.on)
    from_on = long_date(item.effective_on)
    return words(guide, "version", item=item.version, from_on=from_on, wording=guide.wording.version, on=on)


def sections(guide: Guide) -> tuple[Section, ...]:
    """Everything the guide says, in the order of the national guide standard (GB/T 36114)."""
    return tuple(section for section in _all(guide) if _filled(section))


def _filled(section: Section) -> bool:
    return not isinstance(section, Points) or bool(section.points)


def _all(guide: Guide) -> Iterator[Section]:
    item = guide.item
    yield Particulars(tuple(_particulars(guide)))
    yield Points(words(guide, "basis"), tuple(basis.text for basis in item.basis))
    yield Points(words(guide, "conditions"), item.conditions)
    yield Points(words(guide, "situations"), tuple(filter(None, (_asked(guide, s) for s in item.situations))))
    yield _materials(guide)
    yield Flow(words(guide, "flow"), stages(guide))
    yield Points(words(guide, "limits"), tuple(_limits(guide)))
    yield _fees(guide)
    yield Points(words(guide, "renewal"), tuple(_renewal(guide)))
    members = (words(guide, "member", name=member.name, code=member.code) for member in guide.members)
    yield Points(words(guide, "members"), tuple(members))
    yield Points(words(guide, "notes"), item.notes)
    yield Points(words(guide, "remedies"), tuple(_remedies(guide)))


def _particulars(guide: Guide) -> Iterator[tuple[Field, ...]]:
    item, department, centre = guide.item, guide.department, guide.roster.centre if guide.roster else None

    def field(key: str, text: str) -> Field:
        return words(guide, f"label_{key}"), text

    windows = words(guide, "separator").join(
        words(guide, "window", number=w.number, name=w.name) for w in guide.windows
    )
    promised = _with_start(guide, item.promised) if item.promised else ""
    place = "　".join(filter(None, (centre.name if centre else "", centre.address if centre else "", windows)))
    pairs = (
        (field("body", department.body if department else ""), field("kind", item.kind)),
        (field("audience", item.audience),),
        (
            field("handling", words(guide, f"handling_{item.handling.value}")),
            field("fee", words(guide, "by_standard") if item.fees else item.fee or words(guide, "free")),
        ),
        (field("statutory", _with_start(guide, guide.statutory)), field("promised", promised)),
        (field("result", item.result),),
        (field("place", place if windows else ""),),
        (field("phone", words(guide, "separator").join(guide.phones)),),
        (
            field("hours", centre.hours if centre else ""),
            field("complaints", department.complaint_phone if department else ""),
        ),
    )
    for pair in pairs:
        if filled := tuple(each for each in pair if each[1]):
            yield filled


def _with_start(guide: Guide, limit: Limit) -> str:
    start = words(guide, f"limit_start_{limit.start.value}")
    return words(guide, "limit_both", limit=limit_words(limit), start=start)


def _asked(guide: Guide, situation: Situation) -> str:
    numbers = words(guide, "separator").join(str(m.no) for m in guide.asked_by(situation))
    facts = {"ask": situation.ask, "ends": situation.ends, "effect": situation.effect, "numbers": numbers}
    if situation.ends:
        return words(guide, "ask_ends", **facts)
    if numbers:
        return words(guide, "ask_both" if situation.effect else "ask_materials", **facts)
    return words(guide, "ask_effect", **facts) if situation.effect else ""


def _materials(guide: Guide) -> Section:
    materials, heading = guide.item.materials, words(guide, "materials")
    if not materials:
        return Points(heading, (words(guide, "materials_none"),))
    shares = (("no", 5.0), ("material", 45.0), ("due", 11.0), ("source", 19.0), ("when", 20.0))
    columns = tuple((words(guide, f"column_{key}"), share) for key, share in shares)
    count = words(guide, "materials_count", count=len(materials))
    return Listing(heading, count, columns, tuple(_material(guide, material) for material in materials))


def _material(guide: Guide, material: Material) -> tuple[tuple[str, str], ...]:
    remarks = (
        words(guide, "standard", standard=material.standard) if material.standard else "",
        words(guide, "note", note=material.note) if material.note else "",
    )
    return (
        (str(material.no), ""),
        (material.name, "\n".join(filter(None, remarks))),
        (due_form(material).replace("、", "\n"), ""),
        (material.source or words(guide, f"origin_{material.origin.value}"), ""),
        (_when(guide, material), words(guide, "shared") if material.shared else ""),
    )


def _when(guide: Guide, material: Material) -> str:
    if material.necessity is not Necessity.SITUATION:
        return words(guide, f"when_{material.necessity.value}")
    asks = (situation.ask for situation in guide.item.situations if situation.key == material.when)
    return words(guide, "when_situation", ask=next(asks, ""))


def _limits(guide: Guide) -> Iterator[str]:
    def said(key: str, limit: Limit, **more: str) -> str:
        start = words(guide, f"limit_start_{limit.start.value}")
        return words(guide, key, limit=limit_words(limit), start=start, basis=limit.basis, **more)

    item = guide.item
    yield said("limit_notify", guide.notify, supply=limit_words(guide.supply))
    if item.promised:
        yield said("limit_promised", item.promised)
    yield said("limit_statutory", guide.statutory)
    extension, whole = limit_words(guide.extension), limit_words(guide.statutory)
    yield words(guide, "limit_extension", limit_words=whole, extension=extension, basis=guide.extension.basis)
    if item.kind == LICENCE:
        yield words(guide, "limit_excluded")
    yield said("limit_deliver", guide.deliver)


def _fees(guide: Guide) -> Section:
    item, heading = guide.item, words(guide, "fees")
    if not item.fees:
        free = words(guide, "free_by_law" if item.kind == LICENCE else "free_plain")
        return Points(heading, (free if item.fee in ("", words(guide, "free")) else item.fee,))
    shares = (("fee", 35.0), ("amount", 25.0), ("fee_basis", 40.0))
    columns = tuple((words(guide, f"column_{key}"), share) for key, share in shares)
    rows = tuple(((fee.name, ""), (_amount(guide, fee), ""), (fee.basis, "")) for fee in item.fees)
    return Listing(heading, "", columns, rows)


def _amount(guide: Guide, fee: FeeStandard) -> str:
    key = "amount" if fee.lower == fee.upper else "amount_between"
    lower, upper = (f"{fen // 100}.{fen % 100:02d}".removesuffix(".00") for fen in (fee.lower, fee.upper))
    return words(guide, key, lower=lower, upper=upper, per=fee.per)


def _renewal(guide: Guide) -> Iterator[str]:
    renewal = guide.item.renewal
    if renewal is None:
        return
    latest, basis = limit_words(renewal.latest), renewal.latest.basis
    if renewal.earliest:
        earliest = limit_words(renewal.earliest)
        yield words(guide, "renewal_between", earliest=earliest, latest=latest, basis=basis)
    else:
        yield words(guide, "renewal_before", latest=latest, basis=basis)
    yield words(guide, "renewal_deemed")


def _remedies(guide: Guide) -> Iterator[str]:
    body, court = guide.remedies
    asked, sued = limit_words(RECONSIDERATION), limit_words(LAWSUIT)
    yield words(guide, "remedy_reconsideration" if body else "remedy_reconsideration_open", limit=asked, body=body)
    yield words(guide, "remedy_lawsuit" if court else "remedy_lawsuit_open", limit=sued, court=court)
