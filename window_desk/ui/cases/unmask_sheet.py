"""查看明文: whose data, what of it, what for; on record before anything is shown (MISSION D9, G6)."""

from collections.abc import Callable, Mapping
from uuid import UUID

from window_desk.core.acts import Datum, Unmasked
from window_desk.core.case import Case
from window_desk.core.party import cited
from window_desk.ui.counter.visit import Visit
from window_desk.ui.disclosure_words import DATA, PURPOSES
from window_desk.ui.fields import Choice, Several, Words
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def people_of(visit: Visit) -> tuple[tuple[UUID, str], ...]:
    """The people of the case that this window holds, the applicant first: id, and role with name."""
    case = visit.case
    everybody = dict.fromkeys(each for entry in case.entries for each in sorted(cited(entry.act)))
    known = [(each, party.name) for each in everybody if (party := visit.desk.party(each))]
    known.sort(key=lambda each: each[0] != case.applicant)
    return tuple((each, f"{_role(case, each)}　{name}") for each, name in known)


def _role(case: Case, party_id: UUID) -> str:
    if party_id == case.agent:
        return tr("代理人")
    return tr("申请人") if party_id == case.applicant else tr("相关人")


def unmask(visit: Visit) -> Sheet:
    """Asks for a purpose; the number is what is mostly wanted, and the least that is."""
    people = people_of(visit)
    whose = Choice("party", tr("看谁的"), people, people[0][0] if people else None)
    what = Several("fields", tr("看什么"), [(each, tr(text)) for each, text in DATA.items()], (Datum.NUMBER,))
    why = Choice("purpose", tr("目的"), [(each, tr(text)) for each, text in PURPOSES.items()])
    note = Words("note", tr("说明"), hint=tr("选“其他”的必须写；不写姓名和号码"))
    return Sheet(
        tr("查看明文"),
        tr("登记并查看"),
        (whose, what, why, note),
        lambda say: (Unmasked(say["party"], say["fields"], say["purpose"], say["note"]),),
        note=tr("先记入台账再显示，监察人员看得到谁在什么时候为什么看过。只看办这件事用得着的。"),
    )


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {"person.unmask": unmask}
