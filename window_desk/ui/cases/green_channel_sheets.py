"""Sheets of the green channel: put first, an errand officer, a meeting (绿色通道, 代办, 会商; MISSION A15)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Act, AgentAssigned, Conferred, Expedited
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Several, Words
from window_desk.ui.people_fields import officer_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def expedite(visit: Visit) -> Sheet:
    """绿色通道: the named office put the project first; no paper and no condition falls away."""
    fields = (
        Words("office", tr("哪个机构确认的")),
        Words("ground", tr("依据或者名单")),
        Words("card", tr("绿卡编号"), hint=tr("没有就留空")),
    )
    acts: Callable[[Answers], tuple[Act, ...]] = lambda say: (  # noqa: E731
        Expedited(say["office"], say["ground"], say["card"]),
    )
    note = tr("在各处列表里排在前面；材料和条件一样不少，要后补的另签承诺（F7）。")
    return Sheet(tr("绿色通道"), tr("列入"), fields, acts, note)


def assign_agent(visit: Visit) -> Sheet:
    """代办: an officer runs the applicant's errands, free of charge."""
    officer = officer_choice("officer", tr("代办员"), visit.desk.roster)
    acts: Callable[[Answers], tuple[Act, ...]] = lambda say: (AgentAssigned(say["officer"]),)  # noqa: E731
    return Sheet(tr("指定代办员"), tr("指定"), (officer,), acts, tr("依申请人要求，代办不收费；代办员的待办里看得到。"))


def confer(visit: Visit) -> Sheet:
    """会商: the departments met over the case; who was there, what was settled."""
    roster = visit.desk.roster
    fields = (
        Several("present", tr("到会的部门"), [(d.name, d.name) for d in roster.departments]),
        Words("others", tr("其他到会的"), hint=tr("用顿号隔开")),
        Words("settled", tr("商定的事项"), lines=3),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        others = tuple(name.strip() for name in say["others"].replace(",", "、").split("、") if name.strip())
        return (Conferred((*say["present"], *others), say["settled"]),)

    return Sheet(tr("会商记录"), tr("登记会商"), fields, acts)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.expedite": expedite,
    "case.assign_agent": assign_agent,
    "case.confer": confer,
}
