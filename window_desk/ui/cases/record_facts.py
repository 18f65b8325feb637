"""What a file of one line says: a release, an export, an erasure, an announcement read, a clock or PIN."""

from window_desk.core.acts import Acknowledged, ClockConfirmed, Erased, Exported, PinChanged, Released
from window_desk.core.case import Case
from window_desk.desk import Desk
from window_desk.ui.clock_words import ahead_text, full_moment_text, span_text
from window_desk.ui.disclosure_words import LEAVINGS
from window_desk.ui.labels import full_day_text, place_text
from window_desk.ui.translation import tr

Pairs = list[tuple[str, str]]


def record_facts(case: Case, desk: Desk) -> tuple[Pairs, Pairs, str]:
    """The short pairs, the long ones, and how it stands."""
    entry, name = case.entries[0], desk.roster.name_of
    by, on = name(entry.by.officer), full_day_text(entry.on)
    match entry.act:
        case Exported() as left:
            pairs = [
                (tr("导出的是"), tr(LEAVINGS[left.what])),
                (tr("文件"), left.title),
                (tr("格式"), left.form.upper()),
                (tr("行数"), str(left.rows)),
                (tr("范围"), left.narrowed),
                (tr("导出人"), by),
                (tr("导出日期"), on),
            ]
            return pairs, [(tr("文件摘要（SHA-256）"), left.digest)], tr("✓ 已导出。")
        case Erased() as gone:
            pairs = [
                (tr("删除人数"), str(gone.people)),
                (tr("涉及办件"), str(len(gone.cases))),
                (tr("经办人"), by),
                (tr("同意人"), name(gone.second)),
                (tr("删除日期"), on),
            ]
            texts = [
                (tr("保管期限"), tr("；").join(gone.rules)),
                (tr("办件编号"), tr("、").join(gone.cases)),
                (tr("名单摘要（SHA-256）"), gone.digest),
            ]
            return pairs, texts, tr("✓ 已依法删除，台账和校验链不变。")
        case Acknowledged() as read:
            pairs = [
                (tr("公告"), read.title or read.key),
                (tr("版本"), str(read.version)),
                (tr("已阅人"), by),
                (tr("已阅日期"), on),
            ]
            return pairs, [], tr("✓ 已阅。")
        case ClockConfirmed() as clock:
            back = clock.last - clock.shown
            pairs = [
                (tr("本机显示"), full_moment_text(clock.shown)),
                (tr("上一条记录"), full_moment_text(clock.last)),
                (tr("倒走"), tr("{n} 秒（{span}）").format(n=round(back.total_seconds()), span=span_text(back))),
                (tr("对照中心"), ahead_text(clock)),
                (tr("确认人"), by),
                (tr("窗口"), place_text(entry.by.window, "", desk.roster)),
            ]
            return pairs, [], tr("✓ 核对过时间，已确认，可以登记。")
        case PinChanged():
            return [(tr("谁的 PIN"), by), (tr("改的日期"), on)], [], tr("✓ 已改，管理员重设以前用它登录。")
    assert isinstance(entry.act, Released)  # there is no other kind of file
    pairs = [
        (tr("发布的名称"), entry.act.title),
        (tr("项数"), str(entry.act.count)),
        (tr("编制人"), name(entry.act.prepared_by)),
        (tr("编制日期"), full_day_text(entry.act.prepared_at.date())),
        (tr("发布人"), by),
        (tr("发布日期"), on),
    ]
    return pairs, [(tr("内容摘要（SHA-256）"), entry.act.digest)], tr("✓ 已发布。")
