"""补录: what was done and what was typed are two times (MISSION A22, trap 17, [W81])."""

from window_desk.core.breaches import breaches
from window_desk.story.player import Played


def test_what_is_entered_late_says_why_and_counts_from_when_it_happened(played: Played) -> None:
    """
    # 补录要写原因，算作补录，等主管看；时限从实际发生的那天起算，不从录入那天
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:10  王敏  核对  全收
    ✗ 2025-03-05 08:50  王敏  受理  （补录 2025-03-04 16:30）        → 必须写明补录原因
      2025-03-05 09:00  王敏  受理  （补录 2025-03-04 16:30：停电）  → 法定时限 起2025-03-04；待审核 1
      2025-03-05 10:00  周处  审核  同意                             → 待审核 无
    """
    accepted = played.case().entries[-2]
    assert (accepted.late_reason, accepted.entered_at.hour, accepted.happened_at.hour) == ("停电", 9, 16)


def test_a_line_out_of_order_is_a_late_entry_without_a_reason(played: Played) -> None:
    """
    # 台账一笔接一笔：插到前一笔之前的写不进去
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 10:00  王敏  核对  全收
    ✗            09:30  王敏  受理  → 不能早于上一步
    """


def test_nothing_is_entered_before_it_happens(played: Played) -> None:
    """
    # 没有发生的事不能先写上
      2025-03-03 09:00  王敏  首问  有人来问
    ✗            09:10  王敏  答复  已说明  （补录 2025-03-04 09:00：先写上）  → 不能晚于现在
    """


def test_a_notice_given_in_time_and_typed_after_the_line_came_back_was_in_time(played: Played) -> None:
    """
    # 断网五天：03-10 手写的一次性告知书，03-12 才录入；告知是按期的，不因录得晚变成视为受理，但录得晚这件事谁都看得见
    事项 FOOD_NEW 法定=20
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对  全收，3 缺
    2025-03-11 → 视为受理 2025-03-03；一次性告知 2025-03-10 超期
    2025-03-12 09:00  王敏  告知  （补录 2025-03-10 16:00：断网五天，手写告知书，申请人已签收）
      → 视为受理 无；一次性告知 2025-03-10 完成2025-03-10；待审核 1；指标 补录率 1/3；法定时限 无
    """
    assert breaches(played.case(), played.bench()) == ()


def test_half_an_hour_is_not_late_and_the_centre_may_want_less(played: Played) -> None:
    """
    # 前面排着队，半小时内补敲一笔不算补录；中心可以定得更紧
    事项 FOOD_NEW
    规则 late_entry_minutes=10
      2025-03-03 09:00  王敏  首问  问开小卖部
    ✗            09:21  王敏  收件  （补录 09:10）  → 补录已超过 10 分钟
                 09:22  王敏  收件  （补录 09:13）
      → received_at = 2025-03-03 09:13；待审核 无；指标 补录率 0/2
    """
