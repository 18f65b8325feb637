"""限时办结制 as it happens: every date here is one of the worked examples of DOMAIN 1.4, told as a case."""

from datetime import date

import pytest
from stories.conftest import PlayStory

from window_desk.core.clock import ClockKind
from window_desk.core.time_limits import LAWSUIT, RECONSIDERATION, explain, next_due, remedies
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


@pytest.mark.parametrize(
    ("rule", "received", "due"),
    [("下一工作日", "2025-03-10", "2025-03-17"), ("当日", "2025-03-08", "2025-03-14")],
    ids=["R1", "R2"],
)
def test_what_comes_in_online_on_a_saturday_counts_by_the_centres_rule(
    play_story: PlayStory, rule: str, received: str, due: str
) -> None:
    """B01, B02: 2025-03-08 was an ordinary Saturday; the law does not say which day an online paper came in."""
    value = {"下一工作日": "next_workday", "当日": "same_day"}[rule]
    play_story(
        f"""
        # R1 视为下一工作日收到，R2 视为当日收到；全国没有统一规定，由中心定
        事项 FOOD_NEW
        规则 out_of_hours={value}
        2025-03-08 20:15  王敏  收件  网上
          → 一次性告知 {due} 起{received}
        """
    )


def test_an_online_application_after_closing_time_counts_as_the_next_working_day(played: Played) -> None:
    """
    # R1：下班时间 17:00 以后网上提交的，次日算收到；现场和延时窗口的收件总是当日
    事项 FOOD_NEW
    [晚] 2025-03-03 17:00  王敏  收件  网上  → 一次性告知 2025-03-11 起2025-03-04
    [早] 2025-03-04 16:59  王敏  收件  网上  → 一次性告知 2025-03-11 起2025-03-04
    """


def test_at_a_weekend_window_the_saturday_is_the_real_day(played: Played) -> None:
    """
    # B03：2025-06-07（周六）延时服务窗口当面收件受理，二十日至 07-04；休息日不顺延收件日
    事项 HYGIENE_NEW 法定=20
    2025-06-07 10:00  陈静  收件
               10:05  陈静  核对  全收
               10:10  陈静  受理  → 法定时限 2025-07-04 起2025-06-07
    """


def test_the_start_day_counts_only_where_the_centre_says_so(play_story: PlayStory) -> None:
    """民法典 Art. 201: the day itself is not counted; a centre that counts it gives away a day (A08)."""
    story = """
        # A08：2025-04-25 起五日。默认次日起算，跨五一和 4-27 调休，至 05-06；开始之日计入的至 04-30
        事项 FOOD_NEW 承诺=5
        规则 start_day_counts={counts}
        2025-04-25 09:00  王敏  收件
                   09:05  王敏  核对  全收
                   09:10  王敏  受理  → 承诺时限 {due}
        """
    play_story(story.format(counts="否", due="2025-05-06"))
    play_story(story.format(counts="是", due="2025-04-30"))


def test_a_clock_that_the_law_starts_at_receipt_has_run_before_the_acceptance(played: Played) -> None:
    """
    # A05：施工许可“自收到申请之日起七日”（建筑法第八条）：2024-09-13 收件，09-18 受理，仍至 09-25，中秋不算
    事项 CONSTRUCTION_PERMIT
    2024-09-13 09:00  陈静  收件
               09:05  陈静  核对  全收
    2024-09-18 09:00  陈静  受理  → 法定时限 2024-09-25 起2024-09-13；承诺时限 2024-09-19
    """


def test_a_limit_in_natural_days_counts_days_off_and_rolls_over_the_last(played: Played) -> None:
    """
    # 陷阱六：“三十日”写明是自然日的，中间的休息日都算；末日是休息日的顺延（民法典第二百零三条）
    事项 HYGIENE_NEW 法定=30日
    2025-09-01 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理  → 法定时限 2025-10-09
    """


def test_a_limit_in_months_ends_on_the_same_day_or_the_months_last(played: Played) -> None:
    """
    # H04 的算法：8-31 起六个月没有 2-31，至 2-28；2026-02-28 是调休上班的周六，不顺延
    事项 HYGIENE_NEW 法定=6个月
    2025-08-31 10:00  陈静  收件
               10:05  陈静  核对  全收
               10:10  陈静  受理  → 法定时限 2026-02-28
    """


def test_a_due_date_in_a_year_not_yet_published_is_provisional(played: Played) -> None:
    """
    # A18（陷阱五）：2026-12-15 受理，二十日要看 2027 年的安排，国务院还没有公布，只能是暂定
    事项 HYGIENE_NEW 法定=20 承诺=5
    2026-12-15 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理  → 法定时限 2027-01-13 暂定；承诺时限 2026-12-22
    """
    promised, statutory = (c for c in played.clocks() if c.kind in (ClockKind.PROMISED, ClockKind.STATUTORY))
    assert (promised.provisional, statutory.provisional) == (False, True)


def test_a_local_holiday_with_its_document_moves_the_date(played: Played) -> None:
    """
    # 全国年节及纪念日放假办法第四条：民族自治地方可以规定地方放假；C02 的 03-31 因此顺延一日
    事项 HYGIENE_NEW 法定=20
    放假 2025-03-31 三月三（桂政办发〔2025〕1号）
    2025-03-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理  → 法定时限 2025-04-01
    """
    statutory = next(c for c in played.clocks() if c.kind is ClockKind.STATUTORY)
    assert [day.reason for day in explain(statutory, played.bench().calendar).odd_days] == [
        "三月三（桂政办发〔2025〕1号）"
    ]


def test_a_market_registration_that_is_extended_may_end_on_a_make_up_saturday(played: Played) -> None:
    """
    # L01：个体登记 3 日，情形复杂的再延 3 日：2026-02-13 受理，至 2026-02-28（周六，调休上班）
    事项 SELF_EMPLOYED_NEW
    2026-02-13 09:00  王敏  收件
               09:05  王敏  核对  全收
               09:10  王敏  受理        → 法定时限 2026-02-25
    2026-02-25 10:00  王敏  延期  3日 住所权属有争议，需核实
               10:05  王敏  签收  延期  → 法定时限 2026-02-28
    """


def test_a_long_limit_may_end_on_a_make_up_saturday(played: Played) -> None:
    """
    # L02：取水许可 45 日：2026-08-03 受理，至 2026-10-10（周六，调休上班）
    事项 WATER_INTAKE
    2026-08-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理  → 法定时限 2026-10-10
    """


def test_the_result_must_be_ready_within_ten_days_of_the_decision(played: Played) -> None:
    """
    # F01（第四十四条）：2025-09-24 决定，跨国庆，至 10-14；窗口备好证照即止，申请人来晚不算窗口的
    事项 HYGIENE_NEW
    2025-09-22 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-09-24 09:00  陈静  准予  → 送达时限 2025-10-14
    2025-10-14 16:00  陈静  出件  → 送达时限 2025-10-14 完成2025-10-14 未超期；阶段 待领取
    2025-11-20 10:00  陈静  送达  → 送达时限 2025-10-14 完成2025-10-14 未超期；阶段 已送达
    """


def test_after_delivery_the_remedies_run_in_their_own_units(played: Played) -> None:
    """
    # H02、H03（陷阱六）：复议六十日是自然日，诉讼六个月，末日遇春节、端午顺延；不是表格上印的“三个月”
    事项 HYGIENE_NEW
    2025-12-17 09:00  陈静  收件
               09:05  陈静  核对      全收
               09:10  陈静  受理
               09:20  陈静  报备      不予许可 检测报告不合格
    2025-12-19 10:00  陈静  不予许可  公共场所卫生检测报告菌落总数超标
               10:10  陈静  送达
    """
    last_days = {clock.limit: clock.due_on for clock in remedies(played.case(), played.bench())}
    assert last_days == {RECONSIDERATION: date(2026, 2, 24), LAWSUIT: date(2026, 6, 22)}


def test_the_earliest_clock_is_shown_and_a_missed_promise_does_not_hide_the_law(played: Played) -> None:
    """
    # K01、K02、K03：2026-03-02 受理，承诺五日 03-09，法定二十日 03-30；03-12 办结，承诺超、法定未超
    事项 HYGIENE_NEW 法定=20 承诺=5
    2026-03-02 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2026-03-06 → 承诺时限 2026-03-09 未超期；法定时限 2026-03-30 未超期
    2026-03-12 10:00  陈静  准予
      → 承诺时限 2026-03-09 超期 完成2026-03-12；法定时限 2026-03-30 未超期 完成2026-03-12；指标 平均办理时长 8
    """
    assert next_due(played.clocks()) is not None  # the delivery
    assert next_due(played.clocks()).kind is ClockKind.DELIVER  # type: ignore[union-attr]
