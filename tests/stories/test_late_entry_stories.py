"""补录: what was done and what was typed are two times (MISSION A22, [W81])."""

from window_desk.story.player import Played


def test_what_is_entered_late_says_why_and_counts_from_when_it_happened(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对  全收
    ✗  2025-03-05 08:50  王敏  受理  （补录 2025-03-04 16:30）        → 必须写明补录原因
       2025-03-05 09:00  王敏  受理  （补录 2025-03-04 16:30：停电）  → 法定时限 起2025-03-04；待审核 1
       2025-03-05 10:00  周处  审核  同意                             → 待审核 无
    """
    accepted = played.case().entries[-2]
    assert (accepted.late_reason, accepted.entered_at.hour, accepted.happened_at.hour) == ("停电", 9, 16)


def test_a_line_out_of_order_is_a_late_entry_without_a_reason(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               10:00  王敏  核对  全收
    ✗          09:30  王敏  受理  → 不能早于上一步
    ✗  2025-03-03 09:05  李芳  首问  → 阶段
    """


def test_nothing_is_entered_before_it_happens(played: Played) -> None:
    """
    2025-03-03 09:00  王敏  首问  有人来问
    ✗          09:10  王敏  答复  已说明  （补录 2025-03-04 09:00：先写上）  → 不能晚于现在
    """
