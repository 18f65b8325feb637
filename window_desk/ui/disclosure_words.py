"""Who saw what, what left the program, what was erased: as lines of the history."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import Datum, Erased, Exported, Leaving, Purpose, Unmasked
from window_desk.core.posts import Roster
from window_desk.ui.labels import with_details
from window_desk.ui.translation import QT_TR_NOOP, tr

DATA = {
    Datum.NUMBER: QT_TR_NOOP("证件号码"),
    Datum.PHONE: QT_TR_NOOP("电话"),
    Datum.ADDRESS: QT_TR_NOOP("地址"),
}
PURPOSES = {
    Purpose.IDENTITY: QT_TR_NOOP("核对身份"),
    Purpose.CONTACT: QT_TR_NOOP("联系申请人"),
    Purpose.SERVICE: QT_TR_NOOP("送达"),
    Purpose.COMPLAINT: QT_TR_NOOP("投诉处理"),
    Purpose.AUDIT: QT_TR_NOOP("监察"),
    Purpose.OTHER: QT_TR_NOOP("其他"),
}
LEAVINGS = {
    Leaving.REPORT: QT_TR_NOOP("报表"),
    Leaving.LIST: QT_TR_NOOP("名单"),
    Leaving.GUIDE: QT_TR_NOOP("办事指南"),
    Leaving.CATALOGUE: QT_TR_NOOP("事项目录"),
}


def purpose_text(act: Unmasked) -> str:
    """What it was looked at for."""
    return with_details(tr(PURPOSES[act.purpose]), act.note)


def data_text(act: Unmasked) -> str:
    """What was looked at."""
    return tr("、").join(tr(DATA[each]) for each in act.fields)


def _unmasked(act: Unmasked, _: Roster) -> str:
    return tr("查看明文：{what}；目的：{why}").format(what=data_text(act), why=purpose_text(act))


def _exported(act: Exported, _: Roster) -> str:
    text = tr("导出{what}“{title}”，{form}，{rows} 行")
    named = text.format(what=tr(LEAVINGS[act.what]), title=act.title, form=act.form.upper(), rows=act.rows)
    return with_details(named, act.narrowed, tr("摘要 {digest}").format(digest=act.digest[:8].upper()))


def _erased(act: Erased, roster: Roster) -> str:
    text = tr("依法删除 {people} 人的信息，涉及 {cases} 件").format(people=act.people, cases=len(act.cases))
    return with_details(text, tr("{name}同意").format(name=roster.name_of(act.second)))


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    Unmasked: _unmasked,
    Exported: _exported,
    Erased: _erased,
}
