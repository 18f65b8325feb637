"""Everything a clerk can do, once: words, key, the act it leads to, and what the step means in law.

Menus, keys, the bar at the bottom, what is grey and why, and the help (F1) are all drawn from ``ACTIONS``.
Keys are function keys and Alt (and Ctrl+F for the search field); a bare letter is never a command (MISSION G1).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QT_TR_NOOP

from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Decided,
    Notified,
    Printed,
    Received,
    Served,
    Supplemented,
    Verdict,
)


class Steps(Protocol):
    """The steps in law; each does one and shows the result."""

    def new_visit(self) -> None: ...
    def receive(self) -> None: ...
    def all_received(self) -> None: ...
    def notify(self) -> None: ...
    def accept(self) -> None: ...
    def answer(self) -> None: ...
    def explain(self) -> None: ...
    def supplement(self) -> None: ...
    def decide(self) -> None: ...
    def serve(self) -> None: ...
    def print_paper(self) -> None: ...
    def judge(self, verdict: Verdict) -> None: ...
    def void(self) -> None: ...


class Workplace(Protocol):
    """What the table asks of the window it is carried out in."""

    @property
    def steps(self) -> Steps: ...
    def search(self) -> None: ...
    def show_worklist(self) -> None: ...
    def show_help(self) -> None: ...
    def show_menu(self) -> None: ...
    def log_out(self) -> None: ...


class NeedsMaterials:
    """Marks an action that judges materials: it needs a checklist with an open row."""


class NeedsClock:
    """Marks an action that explains a date: it needs a running clock."""


class NeedsEntry:
    """Marks the action that takes back an entry: it needs one that nothing later rests on."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a clerk can do. ``needs`` is the act it leads to (``desk.why_not`` says whether it may be begun), a
    mark of this module, or ``None`` for what can always be done; ``law`` is its meaning in two lines.
    """

    id: str
    label: str
    key: str
    needs: type | None
    law: tuple[str, str]
    do: Callable[[Workplace], None]
    on_bar: bool = False


ACTIONS: tuple[Action, ...] = (
    Action(
        "visit.begin",
        QT_TR_NOOP("首问"),
        "F2",
        None,
        (
            QT_TR_NOOP("首问负责制：谁先被问到，谁负责到有结果为止。"),
            QT_TR_NOOP("手上的办件自动暂存；新来访打第一个字时自动登记首问。"),
        ),
        lambda at: at.steps.new_visit(),
        on_bar=True,
    ),
    Action(
        "contact.answer",
        QT_TR_NOOP("答复"),
        "F6",
        Answered,
        (
            QT_TR_NOOP("咨询当场答复，或告知不需要许可（行政许可法第三十二条第一款第一项）。"),
            QT_TR_NOOP("不属本机关职权的，写明应当向哪个机关申请（第二项）。"),
        ),
        lambda at: at.steps.answer(),
        on_bar=True,
    ),
    Action(
        "case.receive",
        QT_TR_NOOP("收件"),
        "F11",
        Received,
        (
            QT_TR_NOOP("申请已经收到，取得编号；五个工作日的告知期限从次日起算（第三十二条）。"),
            QT_TR_NOOP("事项版本和情形从此固定，材料清单不再变化。"),
        ),
        lambda at: at.steps.receive(),
        on_bar=True,
    ),
    Action(
        "materials.all_received",
        QT_TR_NOOP("全部收齐"),
        "F3",
        NeedsMaterials,
        (
            QT_TR_NOOP("还没有结论的材料全部记“收”，份数按应收。"),
            QT_TR_NOOP("已经下过的结论不变；没有结论的材料不能受理，也不能告知。"),
        ),
        lambda at: at.steps.all_received(),
        on_bar=True,
    ),
    Action(
        "case.notify",
        QT_TR_NOOP("一次性告知"),
        "F4",
        Notified,
        (
            QT_TR_NOOP("缺的、不符的一次告诉完（第三十二条第一款第四项），当场或五日内。"),
            QT_TR_NOOP("逾期不告知，自收到材料之日起即为受理；以后不得再提新要求。"),
        ),
        lambda at: at.steps.notify(),
        on_bar=True,
    ),
    Action(
        "case.supplement",
        QT_TR_NOOP("补正"),
        "F8",
        Supplemented,
        (
            QT_TR_NOOP("只核对告知书列出的材料，其余材料不再过问。"),
            QT_TR_NOOP("全部补齐之日即为受理之日，期限从次日起算。"),
        ),
        lambda at: at.steps.supplement(),
        on_bar=True,
    ),
    Action(
        "case.accept",
        QT_TR_NOOP("受理"),
        "F5",
        Accepted,
        (
            QT_TR_NOOP("材料齐全、符合法定形式，应当受理（第三十二条第一款第五项）。"),
            QT_TR_NOOP("出具加盖专用印章和注明日期的书面凭证；决定期限从次日起算（第四十二条）。"),
        ),
        lambda at: at.steps.accept(),
        on_bar=True,
    ),
    Action(
        "case.decide",
        QT_TR_NOOP("决定"),
        "F9",
        Decided,
        (
            QT_TR_NOOP("准予或不予许可；不予许可要说明理由并告知复议和诉讼权利（第三十八条）。"),
            QT_TR_NOOP("十日内送达（第四十四条）。"),
        ),
        lambda at: at.steps.decide(),
        on_bar=True,
    ),
    Action(
        "case.serve",
        QT_TR_NOOP("送达"),
        "F10",
        Served,
        (
            QT_TR_NOOP("结果交到申请人或代理人手里，办件结束。"),
            QT_TR_NOOP("送达期限自作出决定起十个工作日，事项另有更短规定的从其规定（第四十四条）。"),
        ),
        lambda at: at.steps.serve(),
        on_bar=True,
    ),
    Action(
        "paper.print",
        QT_TR_NOOP("打印"),
        "F12",
        Printed,
        (
            QT_TR_NOOP("收件凭证、告知书、受理通知书，按当时的记录原样打印。"),
            QT_TR_NOOP("再打一次标明“补打”；打不出来，办件照样有效。"),
        ),
        lambda at: at.steps.print_paper(),
        on_bar=True,
    ),
    Action(
        "materials.received",
        QT_TR_NOOP("结论：收"),
        "Alt+1",
        NeedsMaterials,
        (
            QT_TR_NOOP("这一件齐全、符合要求，实收份数按应收记。"),
            QT_TR_NOOP("实收少于应收的，改判“缺”并写明补正办法。"),
        ),
        lambda at: at.steps.judge(Verdict.RECEIVED),
    ),
    Action(
        "materials.missing",
        QT_TR_NOOP("结论：缺"),
        "Alt+2",
        NeedsMaterials,
        (QT_TR_NOOP("这一件没有交。"), QT_TR_NOOP("必须列入一次性告知书，写明怎样补交。")),
        lambda at: at.steps.judge(Verdict.MISSING),
    ),
    Action(
        "materials.wrong",
        QT_TR_NOOP("结论：不符"),
        "Alt+3",
        NeedsMaterials,
        (
            QT_TR_NOOP("交了但不符合法定形式；写明哪里不对、怎样改。"),
            QT_TR_NOOP("可以当场更正的错误，应当允许当场更正（第三十二条第一款第三项）。"),
        ),
        lambda at: at.steps.judge(Verdict.WRONG),
    ),
    Action(
        "materials.exempt",
        QT_TR_NOOP("结论：免交"),
        "Alt+4",
        NeedsMaterials,
        (
            QT_TR_NOOP("通过数据共享核验或告知承诺替代，不再要求提交；写明理由。"),
            QT_TR_NOOP("能共享核验的材料不得要求申请人提交。"),
        ),
        lambda at: at.steps.judge(Verdict.EXEMPT),
    ),
    Action(
        "materials.not_applicable",
        QT_TR_NOOP("结论：不适用"),
        "Alt+5",
        NeedsMaterials,
        (
            QT_TR_NOOP("这位申请人的情形不需要这一件；写明理由。"),
            QT_TR_NOOP("不得要求提交与申请事项无关的材料（第三十一条）。"),
        ),
        lambda at: at.steps.judge(Verdict.NOT_APPLICABLE),
    ),
    Action(
        "deadline.explain",
        QT_TR_NOOP("为什么是这天"),
        "F7",
        NeedsClock,
        (
            QT_TR_NOOP("哪些天没有算、为什么，依据哪一条。"),
            QT_TR_NOOP("期限按工作日计算，不含法定节假日（第八十二条）。"),
        ),
        lambda at: at.steps.explain(),
    ),
    Action(
        "entry.void",
        QT_TR_NOOP("作废记录"),
        "Alt+Z",
        NeedsEntry,
        (
            QT_TR_NOOP("记错了就作废最后一步，写明理由，再重新登记。"),
            QT_TR_NOOP("原记录和作废都留在台账里，什么也不改、不删。"),
        ),
        lambda at: at.steps.void(),
    ),
    Action(
        "search.focus",
        QT_TR_NOOP("查找"),
        "Ctrl+F",
        None,
        (
            QT_TR_NOOP("事项拼音首字母、姓名、编号、电话末四位、证件号码。"),
            QT_TR_NOOP("扫收件凭证或告知书上的二维码，任何时候都打开那一件。"),
        ),
        lambda at: at.search(),
    ),
    Action(
        "worklist.focus",
        QT_TR_NOOP("待办"),
        "Alt+W",
        None,
        (
            QT_TR_NOOP("限时办结制：今天到期的、超期的、等着补正的，都在这里。"),
            QT_TR_NOOP("上下键选，回车打开。"),
        ),
        lambda at: at.show_worklist(),
    ),
    Action(
        "help.show",
        QT_TR_NOOP("按键和法律说明"),
        "F1",
        None,
        (QT_TR_NOOP("每个按键做什么，那一步在法律上是什么。"), QT_TR_NOOP("灰色的键，把鼠标放上去就说为什么。")),
        lambda at: at.show_help(),
    ),
    Action(
        "menu.show",
        QT_TR_NOOP("菜单"),
        "Alt+M",
        None,
        (QT_TR_NOOP("所有能做的事、文字大小、界面语言。"), QT_TR_NOOP("菜单和按键是同一张表，灰的理由也一样。")),
        lambda at: at.show_menu(),
    ),
    Action(
        "session.log_out",
        QT_TR_NOOP("离开窗口"),
        "Alt+L",
        None,
        (
            QT_TR_NOOP("退出登录；没办完的都已暂存，未传的记录不会丢。"),
            QT_TR_NOOP("岗位责任制：每一条记录都写着是谁、在哪个窗口办的。"),
        ),
        lambda at: at.log_out(),
    ),
)
"""The one table of actions, in the order of a case's life."""

BY_ID = {action.id: action for action in ACTIONS}


def leads_to_act(action: Action) -> bool:
    """Whether ``desk.why_not`` answers for ``action``."""
    return action.needs is not None and action.needs in Act.__args__  # type: ignore[attr-defined]
