"""What a file of one line says: a release, an export, an erasure, an announcement read, a clock or PIN."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import Acknowledged, ClockConfirmed, Erased, Exported, PinChanged, Released
from window_desk.core.case import Case
from window_desk.core.entry import Entry
from window_desk.desk import Desk
from window_desk.ui.clock_words import ahead_text, full_moment_text, span_text
from window_desk.ui.disclosure_words import LEAVINGS
from window_desk.ui.labels import full_day_text, place_text
from window_desk.ui.translation import tr

Pairs = list[tuple[str, str]]
Said = tuple[Pairs, Pairs, str]
"""The short pairs, the long ones, and how it stands."""


def record_facts(case: Case, desk: Desk) -> Said:
    """What the one line of ``case`` says."""
    entry = case.entries[0]
    return _FACTS[type(entry.act)](entry.act, entry, desk)


def _by(entry: Entry, desk: Desk) -> str:
    return desk.roster.name_of(entry.by.officer)


def _exported(act: Exported, entry: Entry, desk: Desk) -> Said:
    pairs = [
        (tr("导出的是"), tr(LEAVINGS[act.what])),
        (tr("文件"), act.title),
        (tr("格式"), act.form.upper()),
        (tr("行数"), str(act.rows)),
        (tr("范围"), act.narrowed),
        (tr("导出人"), _by(entry, desk)),
        (tr("导出日期"), full_day_text(entry.on)),
    ]
    return pairs, [(tr("文件摘要（SHA-256）"), act.digest)], tr("✓ 已导出。")


def _erased(act: Erased, entry: Entry, desk: Desk) -> Said:
    pairs = [
        (tr("删除人数"), str(act.people)),
        (tr("涉及办件"), str(len(act.cases))),
        (tr("经办人"), _by(entry, desk)),
        (tr("同意人"), desk.roster.name_of(act.second)),
        (tr("删除日期"), full_day_text(entry.on)),
    ]
    texts = [
        (tr("保管期限"), tr("；").join(act.rules)),
        (tr("办件编号"), tr("、").join(act.cases)),
        (tr("名单摘要（SHA-256）"), act.digest),
    ]
    return pairs, texts, tr("✓ 已依法删除，台账和校验链不变。")


def _acknowledged(act: Acknowledged, entry: Entry, desk: Desk) -> Said:
    pairs = [
        (tr("公告"), act.title or act.key),
        (tr("版本"), str(act.version)),
        (tr("已阅人"), _by(entry, desk)),
        (tr("已阅日期"), full_day_text(entry.on)),
    ]
    return pairs, [], tr("✓ 已阅。")


def _clock(act: ClockConfirmed, entry: Entry, desk: Desk) -> Said:
    back = act.last - act.shown
    pairs = [
        (tr("本机显示"), full_moment_text(act.shown)),
        (tr("上一条记录"), full_moment_text(act.last)),
        (tr("倒走"), tr("{n} 秒（{span}）").format(n=round(back.total_seconds()), span=span_text(back))),
        (tr("对照中心"), ahead_text(act)),
        (tr("确认人"), _by(entry, desk)),
        (tr("窗口"), place_text(entry.by.window, "", desk.roster)),
    ]
    return pairs, [], tr("✓ 核对过时间，已确认，可以登记。")


def _pin(_: PinChanged, entry: Entry, desk: Desk) -> Said:
    pairs = [(tr("谁的 PIN"), _by(entry, desk)), (tr("改的日期"), full_day_text(entry.on))]
    return pairs, [], tr("✓ 已改，管理员重设以前用它登录。")


def _released(act: Released, entry: Entry, desk: Desk) -> Said:
    pairs = [
        (tr("发布的名称"), act.title),
        (tr("项数"), str(act.count)),
        (tr("编制人"), desk.roster.name_of(act.prepared_by)),
        (tr("编制日期"), full_day_text(act.prepared_at.date())),
        (tr("发布人"), _by(entry, desk)),
        (tr("发布日期"), full_day_text(entry.on)),
    ]
    return pairs, [(tr("内容摘要（SHA-256）"), act.digest)], tr("✓ 已发布。")


_FACTS: Mapping[type, Callable[[Any, Entry, Desk], Said]] = {
    Exported: _exported,
    Erased: _erased,
    Acknowledged: _acknowledged,
    ClockConfirmed: _clock,
    PinChanged: _pin,
    Released: _released,
}
"""All there is whose file is its one line."""
