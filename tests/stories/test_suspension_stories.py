"""特别程序和延期 as they happen: what stops the clock and what lengthens it (行政许可法 Art. 42, 45; examples D, E)."""

import pytest
from stories.conftest import PlayStory

from window_desk.core.clock import ClockKind
from window_desk.core.time_limits import explain
from window_desk.story.player import Played


def test_a_suspension_takes_out_whole_working_days_and_never_wall_clock_time(played: Played) -> None:
    """
    # D01-S1、D04：专家评审 3-10 至 3-21 不计算在内，余下的工作日接着算；按自然日顺延的 04-11 是错的
    事项 HYGIENE_NEW 法定=20
      2025-03-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
                 09:10  陈静  受理                → 法定时限 2025-03-31
      2025-03-10 09:00  陈静  中止  专家评审 10日
    ✗            09:02  陈静  中止  检测 3日      → 特别程序还没有结束
                 09:05  陈静  签收  中止          → 法定时限 2025-04-15 暂停 未超期
    ✗ 2025-03-14 10:00  陈静  决定  准予          → 特别程序还没有结束
      2025-03-21 16:30  陈静  恢复  专家一致同意  → 法定时限 2025-04-15 走时
    ✗            16:40  陈静  恢复  又恢复一次    → 没有正在进行的特别程序
      2025-04-15 → 法定时限 2025-04-15 未超期
      2025-04-16 → 法定时限 2025-04-15 超期
    """
    statutory = next(c for c in played.clocks() if c.kind is ClockKind.STATUTORY)
    assert explain(statutory, played.bench().calendar).stopped == 10


def test_make_up_days_inside_a_suspension_are_left_out_and_after_it_they_count(played: Played) -> None:
    """
    # D02-S1：检测 2025-09-26 至 10-13，其间有两个调休上班日（9-28、10-11）；恢复后接着算到 11-05
    事项 HYGIENE_NEW 法定=20
    2025-09-22 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-09-26 09:00  陈静  中止  检测 8日
               09:05  陈静  签收  中止
    2025-10-13 16:00  陈静  恢复  检测合格
      → 法定时限 2025-11-05 走时
    """


def test_two_special_procedures_in_turn_both_stop_the_clock(played: Played) -> None:
    """
    # D03-S1：听证 2026-03-09 至 03-20，专家评审 04-01 至 04-10，两段都不计算在内
    事项 HYGIENE_NEW 法定=20
    2026-03-02 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理  → 法定时限 2026-03-30
    2026-03-09 09:00  陈静  中止  听证 10日
               09:05  陈静  签收  中止
    2026-03-20 16:00  陈静  恢复  听证笔录已签字
    2026-04-01 09:00  陈静  中止  专家评审 8日
               09:05  陈静  签收  中止
    2026-04-10 16:00  陈静  恢复  评审通过
      → 法定时限 2026-04-23；suspensions = 2
    """


@pytest.mark.parametrize(
    ("accepted", "began", "ended", "due"),
    [
        ("2025-03-03", "2025-03-10", "2025-03-21", "2025-04-14"),
        ("2025-09-22", "2025-09-26", "2025-10-13", "2025-11-04"),
    ],
)
def test_a_centre_may_count_the_day_on_which_the_procedure_begins(
    play_story: PlayStory, accepted: str, began: str, ended: str, due: str
) -> None:
    """D01-S2, D02-S2: the law is silent on the first day, so it is the centre's choice, and shows in the date."""
    play_story(
        f"""
        # S2：特别程序开始当日仍计入期限
        事项 HYGIENE_NEW 法定=20
        规则 suspension_start_counts=是
        {accepted} 09:00  陈静  收件
                   09:05  陈静  核对  全收
                   09:10  陈静  受理
        {began}    09:00  陈静  中止  检验 8日
                   09:05  陈静  签收  中止
        {ended}    16:00  陈静  恢复  检验合格
          → 法定时限 {due}
        """
    )


def test_a_procedure_that_was_never_told_in_writing_stops_nothing(played: Played) -> None:
    """
    # 第四十五条：所需时间应当书面告知申请人；没有告知的不停表（陷阱三）
    事项 HYGIENE_NEW 法定=20
    2025-03-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-03-10 09:00  陈静  中止  专家评审 10日  → 法定时限 2025-03-31 走时
    2025-03-21 16:00  陈静  恢复  评审通过       → 法定时限 2025-03-31
    2025-04-01 → 法定时限 2025-03-31 超期
    """


def test_a_procedure_told_late_stops_the_clock_only_from_the_day_it_was_told(played: Played) -> None:
    """
    # 第四十五条：3-10 开始、3-14 才送达告知书的，3-10 至 3-13 四日照算
    事项 HYGIENE_NEW 法定=20
    2025-03-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-03-10 09:00  陈静  中止  专家评审 10日
    2025-03-14 10:00  陈静  签收  中止 拒签 见证人=社区网格员吴大姐
    2025-03-21 16:00  陈静  恢复  评审通过
      → 法定时限 2025-04-09
    """


def test_an_extension_adds_to_the_old_due_date(played: Played) -> None:
    """
    # E01：2025-06-03 受理，二十日至 07-01；延长十日并告知理由，至 07-15（第四十二条第一款）
    事项 HYGIENE_NEW 法定=20
      2025-06-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
                 09:10  陈静  受理                                     → 法定时限 2025-07-01
      2025-06-27 10:00  陈静  延期  10日 现场整改需要复查，报局长批准  → 法定时限 2025-07-01
                 10:20  陈静  签收  延期                               → 法定时限 2025-07-15；待审核 1
    ✗            10:30  陈静  延期  1日 还想再延一天                   → 最多还能延长 0 个工作日
      2025-07-02 → 法定时限 2025-07-15 未超期；承诺时限 2025-06-10 超期
    """


def test_an_extension_asked_for_after_the_due_date_is_refused_and_the_case_is_late(played: Played) -> None:
    """
    # 陷阱四：届满后申请延期的，就是超期
    事项 HYGIENE_NEW 法定=20
      2025-06-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
                 09:10  陈静  受理
    ✗ 2025-07-02 09:00  陈静  延期  10日 忘了办，请局长补批  → 期限已于 2025-07-01 届满
      → 法定时限 2025-07-01 超期；extensions = 无
    """


def test_an_extension_that_was_approved_but_not_told_gives_no_day(played: Played) -> None:
    """
    # 第四十二条：延长期限的理由应当告知申请人；批了不告知等于没延，届满后再告知也晚了
    事项 HYGIENE_NEW 法定=20
    2025-06-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-06-27 10:00  陈静  延期  10日 现场整改需要复查
    2025-07-02 09:00  陈静  签收  延期  → 法定时限 2025-07-01 超期
    """


def test_a_joint_case_has_forty_five_days_and_fifteen_more_by_the_governments_head(played: Played) -> None:
    """
    # E02、E03：联办 45 日至 2025-10-10，经本级人民政府负责人批准延长 15 日至 10-30（第四十二条第二款）
    事项 PKG_RESTAURANT
      2025-08-01 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:10  王敏  受理                                         → 法定时限 2025-10-10
    ✗ 2025-09-25 10:00  王敏  延期  16日 涉及三个部门 批准=市政府刘副市长  → 最多还能延长 15 个工作日
    ✗            10:05  王敏  延期  15日 涉及三个部门 批准=                → 请写明批准人
                 10:10  王敏  延期  15日 涉及三个部门，外立面方案改过 批准=市政府刘副市长
                 10:20  王敏  签收  延期                                   → 法定时限 2025-10-30
    """
