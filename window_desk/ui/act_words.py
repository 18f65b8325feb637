"""Each act as a line of the history: what was done, in the words of the ledger.

The kinds are split as in ``core.acts``; who acted, where and when the timeline says for itself.
"""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import (
    Acknowledged,
    Act,
    ClockConfirmed,
    Confirmed,
    PinChanged,
    Printed,
    Released,
    Unknown,
    Voided,
)
from window_desk.core.posts import Roster
from window_desk.ui import counter_words, disclosure_words, handling_words, oversight_words, supervision_words
from window_desk.ui.clock_words import confirmed_text
from window_desk.ui.labels import day_text, with_details
from window_desk.ui.paper_labels import FATES, FORMS
from window_desk.ui.translation import tr


def _confirmed(act: Confirmed, _: Roster) -> str:
    return tr("申请人已核对：无误") if act.right else tr("申请人已核对：说有误")


def _printed(act: Printed, _: Roster) -> str:
    parts = [tr(FORMS[act.form]), tr(FATES[act.fate])]
    if act.copy:
        parts.append(with_details(tr("补打 {n}").format(n=act.copy), act.reason))
    if act.fate.is_out and act.printer and act.fault:
        parts.append(tr("改由 {printer}，先前：{fault}").format(printer=act.printer, fault=act.fault))
    elif act.fault:
        parts.append(act.fault)
    return " · ".join(parts)


def _voided(act: Voided, _: Roster) -> str:
    return tr("作废一条记录：{reason}").format(reason=act.reason)


def _released(act: Released, roster: Roster) -> str:
    text = tr("发布“{title}”，{count} 项").format(title=act.title, count=act.count)
    by = tr("{name} {day}编制").format(name=roster.name_of(act.prepared_by), day=day_text(act.prepared_at.date()))
    return with_details(text, by, tr("摘要 {digest}").format(digest=act.digest[:8].upper()))


def _acknowledged(act: Acknowledged, _: Roster) -> str:
    return tr("公告已阅：“{title}”第 {version} 版").format(title=act.title or act.key, version=act.version)


def _pin_changed(act: PinChanged, _: Roster) -> str:
    return tr("本人改了 PIN")


def _unknown(act: Unknown, _: Roster) -> str:
    return tr("较新程序的记录（{kind}），请更新后查看").format(kind=act.kind)


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    **counter_words.WORDS,
    **handling_words.WORDS,
    **oversight_words.WORDS,
    **supervision_words.WORDS,
    **disclosure_words.WORDS,
    Confirmed: _confirmed,
    Printed: _printed,
    Voided: _voided,
    Released: _released,
    Acknowledged: _acknowledged,
    ClockConfirmed: confirmed_text,
    PinChanged: _pin_changed,
    Unknown: _unknown,
}
"""How each kind is said; a test keeps it complete."""


def act_text(act: Act, roster: Roster) -> str:
    """What ``act`` says, as one line; ``roster`` names the officers and departments it speaks of."""
    return WORDS[type(act)](act, roster)
