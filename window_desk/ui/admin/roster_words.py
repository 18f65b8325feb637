"""Words for what a roster is made of: its lists, its fields, its rights and what each opens, what was changed."""

from typing import Any

from window_desk.core.posts import ADMINISTRATION, Right, Roster
from window_desk.core.roster_changes import Change, Part, key_of
from window_desk.ui.oversight_labels import RIGHTS
from window_desk.ui.translation import QT_TR_NOOP, tr

PARTS = {
    Part.OFFICERS: QT_TR_NOOP("人员"),
    Part.POSTS: QT_TR_NOOP("岗位"),
    Part.WINDOWS: QT_TR_NOOP("窗口"),
    Part.DEPARTMENTS: QT_TR_NOOP("部门"),
}
FIELDS = {
    "name": QT_TR_NOOP("名称"),
    "department": QT_TR_NOOP("部门"),
    "pin_hash": QT_TR_NOOP("PIN"),
    "pair": QT_TR_NOOP("AB 岗"),
    "left": QT_TR_NOOP("在岗"),
    "rights": QT_TR_NOOP("权限"),
    "duty": QT_TR_NOOP("职责"),
    "standard": QT_TR_NOOP("标准"),
    "a": QT_TR_NOOP("A 岗"),
    "b": QT_TR_NOOP("B 岗"),
    "items": QT_TR_NOOP("事项"),
    "secret": QT_TR_NOOP("涉密"),
    "phone": QT_TR_NOOP("电话"),
    "general": QT_TR_NOOP("综合窗口"),
    "body": QT_TR_NOOP("法定名称"),
    "complaint_phone": QT_TR_NOOP("监督电话"),
    "seal": QT_TR_NOOP("印章"),
    "reconsideration": QT_TR_NOOP("复议机关"),
    "court": QT_TR_NOOP("法院"),
    "also": QT_TR_NOOP("集中行使的部门"),
}
MEANS = {
    Right.REVIEW: QT_TR_NOOP("作为本部门的首席代表，审批本部门的“不”、延期和纠错"),
    Right.SUPERVISE: QT_TR_NOOP("看全中心，督办、查岗、评责任"),
    Right.CATALOGUE: QT_TR_NOOP("编制事项目录和文书文本"),
    Right.RELEASE: QT_TR_NOOP("把别人编制好的发布出去"),
    Right.ROSTER: QT_TR_NOOP("编制人员、岗位、窗口，重设 PIN"),
    Right.CALENDAR: QT_TR_NOOP("编制工作日历"),
    Right.SETTINGS: QT_TR_NOOP("编制全中心的设置和公告"),
    Right.DEVICES: QT_TR_NOOP("登记和停用窗口电脑"),
    Right.UNMASK: QT_TR_NOOP("写明用途后看证件号码和电话的明文"),
    Right.EXPORT: QT_TR_NOOP("把名单和数据导出带走"),
    Right.AUDIT: QT_TR_NOOP("什么都能看，什么都不能改"),
}
"""What each right opens, in a line."""

ROLES: tuple[tuple[str, frozenset[Right]], ...] = (
    (QT_TR_NOOP("窗口人员"), frozenset()),
    (QT_TR_NOOP("首席代表"), frozenset({Right.REVIEW})),
    (QT_TR_NOOP("效能监督"), frozenset({Right.SUPERVISE, Right.UNMASK, Right.EXPORT})),
    (QT_TR_NOOP("管理员"), ADMINISTRATION),
    (QT_TR_NOOP("监察"), frozenset({Right.AUDIT, Right.UNMASK, Right.EXPORT})),
)
"""Ready-made sets of rights; no officer has a role, only rights."""


def role_of(rights: tuple[Right, ...]) -> str:
    """The role whose rights these are, else the rights by name."""
    for name, these in ROLES:
        if these == set(rights):
            return tr(name)
    return tr("、").join(tr(RIGHTS[right]) for right in Right if right in rights)


def change_text(change: Change, roster: Roster) -> str:
    """One change in a line: what it is, and which of its fields say what instead of what."""
    thing = change.thing
    named = f"{tr(PARTS[change.part])} {key_of(thing)} {thing.name}"
    if change.before is None:
        return tr("＋ 新增 {thing}").format(thing=named)
    if change.after is None:
        return tr("－ 撤销 {thing}").format(thing=named)
    parts = tr("；").join(_field_text(change, name, roster) for name in change.fields)
    return tr("～ {thing}：{fields}").format(thing=named, fields=parts)


def _field_text(change: Change, name: str, roster: Roster) -> str:
    label = tr(FIELDS[name])
    if name == "pin_hash":
        return tr("重设 PIN")
    if name == "left":
        return tr("离职") if change.after.left else tr("回到岗位")
    old, new = (_value_text(name, getattr(each, name), roster) for each in (change.before, change.after))
    return tr("{field} {old} → {new}").format(field=label, old=old, new=new)


def _value_text(name: str, value: Any, roster: Roster) -> str:
    if not value and name != "rights":
        return tr("无")
    if name == "rights":
        return role_of(value)
    if name in ("a", "b", "pair"):
        return roster.name_of(value)
    if name == "department":
        home = roster.department(value)
        return home.name if home else str(value)
    if isinstance(value, tuple):
        return tr("、").join(value)
    return tr("是") if value is True else str(value)
