"""限时办结制 as it happens: every date here is one of the worked examples of DOMAIN 1.4, told as a case."""

from datetime import date

import pytest
from stories.conftest import PlayStory

from window_desk.core.clock import ClockKind
from window_desk.core.time_limits import LAWSUIT, RECONSIDERATION, explain, next_due, remedies
from window_desk.story.player import Played


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
    2025-06-07 10:00  陈静  收件  → 一次性告知 2025-06-13 起2025-06-07
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


def test_after_the_supplement_the_clock_runs_from_the_day_all_was_in_not_from_the_receipt_slip(played: Played) -> None:
    """
    # C03：3-20 补正齐全，3-24 才写受理通知书的，仍从 3-20 起算；先补来一半的那天不算
    事项 HYGIENE_NEW 法定=20
    2025-03-03 09:00  陈静  收件
               09:05  陈静  核对        全收，1 缺，3 缺
    2025-03-05 09:20  陈静  一次性告知
    2025-03-14 10:00  陈静  补正        1 收  → 法定时限 无
    2025-03-20 10:00  陈静  补正        3 收
    2025-03-24 10:10  陈静  受理              → 法定时限 2025-04-18 起2025-03-20；accepted_at = 2025-03-24
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
    [齐全] 2026-12-15 09:00  陈静  收件
                      09:05  陈静  核对  全收
                      09:10  陈静  受理  → 法定时限 2027-01-13 暂定；承诺时限 2026-12-22
    [缺件] 2026-12-15 10:00  陈静  收件
                      10:05  陈静  核对  全收，3 缺
                      10:10  陈静  告知  → 申请人补正 2027-01-13 暂定；一次性告知 2026-12-22
    """
    promised, statutory = (c for c in played.clocks("齐全") if c.kind in (ClockKind.PROMISED, ClockKind.STATUTORY))
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
