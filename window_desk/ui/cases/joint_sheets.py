"""Sheets of joint cases: the departments called in, each taking and answering its own part (并联审批; MISSION A14)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Act, MemberAnswered, MemberCall, MembersCalled, MemberTook, Outcome
from window_desk.core.catalogue import Item, Unit
from window_desk.core.parts import Member
from window_desk.core.posts import Roster
from window_desk.errors import UnknownItem
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Several, Words
from window_desk.ui.labels import OUTCOMES, department_text
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def call(visit: Visit) -> Sheet:
    """联办启动: every part of the item that another department decides, at once or after one of them."""
    parts, roster = uncalled(visit), visit.desk.roster
    given = visit.desk.bench(visit.case).policy.member_answer_workdays
    lines = [(part, f"{part.name}　{department_text(part.department, roster)}　{_time(part, given)}") for part in parts]
    departments = list(dict.fromkeys(part.department for part in parts))
    together = ("", tr("不分先后，同时办"))
    fields = (
        Several("parts", tr("请哪些部门办"), lines, parts),
        Choice("first", tr("先后"), [together, *((d, _first(d, roster)) for d in departments)], ""),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        first = say["first"]
        ordered = sorted(say["parts"], key=lambda part: part.department != first)  # who is waited for stands first
        calls = (MemberCall(p.department, p.code, "" if p.department == first else first, _days(p)) for p in ordered)
        return (MembersCalled(tuple(calls)),)

    note = tr("一套材料，一次受理；各部门各有时限，各自答复，牵头部门不能代答。")
    return Sheet(tr("启动联办"), tr("启动"), fields, acts, note, ready=True)


def uncalled(visit: Visit) -> tuple[Item, ...]:
    """The parts nobody was called for yet, one a department; the lead's own only where there are no others."""
    item = visit.item
    if item is None:
        return ()
    called = {member.department for member in visit.case.members}
    parts = [part for code in item.members if (part := known_item(visit, code)) and part.department not in called]
    others = [part for part in parts if part.department != item.department]
    if not others and not visit.case.members:
        others = parts
    return tuple({part.department: part for part in reversed(others)}.values())[::-1]


def known_item(visit: Visit, code: str) -> Item | None:
    """The newest version of an item; ``None`` where its catalogue has not come down yet."""
    try:
        return visit.desk.item(code)
    except UnknownItem:
        return None


def _first(code: str, roster: Roster) -> str:
    return tr("先由{department}办完，其余再办").format(department=department_text(code, roster))


def _days(part: Item) -> int:
    """The working days the part's own item promises; 0 where it promises none in working days."""
    return part.promised.n if part.promised and part.promised.unit is Unit.WORKDAYS else 0


def _time(part: Item, given: int) -> str:
    """What the part promises, else the time the centre gives every helping department."""
    return tr("{n} 个工作日").format(n=_days(part) or given)


def _ours(visit: Visit, *, untaken: bool) -> Member | None:
    """The part this window's department has to take or to answer now."""
    session, roster = visit.desk.session, visit.desk.roster
    here = roster.department(session.window.department) if session else None
    at_work = (m for m in visit.case.members if m.called_on and not m.answered_on and not (untaken and m.taken_on))
    return next((m for m in at_work if here is not None and roster.department(m.department) == here), None)


def take(visit: Visit) -> Sheet:
    """协办接收: this department has the application and answers for its part."""
    ours = _ours(visit, untaken=True)
    part = known_item(visit, ours.item) if ours else None
    note = tr("接收“{part}”，时限从被请办理那天起算。").format(part=part.name if part else "")
    acts: Callable[[Answers], tuple[Act, ...]] = lambda _: (  # noqa: E731
        (MemberTook(ours.department),) if ours else ()
    )
    return Sheet(tr("协办接收"), tr("接收"), (), acts, note)


def answer(visit: Visit) -> Sheet:
    """协办答复: the written result of this department's part."""
    ours = _ours(visit, untaken=False)
    fields = (
        Choice("outcome", tr("答复"), [(outcome, tr(OUTCOMES[outcome])) for outcome in Outcome]),
        Words("opinion", tr("意见"), lines=3),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        return (MemberAnswered(ours.department, say["outcome"], say["opinion"]),) if ours else ()

    return Sheet(tr("协办答复"), tr("答复"), fields, acts, tr("书面答复本部门的部分；不同意的要写明理由。"))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "joint.call": call,
    "joint.take": take,
    "joint.answer": answer,
}
