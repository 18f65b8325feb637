"""一次性告知制 as it happens at the window (行政许可法 Art. 32(1)(4); worked examples C01-C03, C07)."""

from window_desk.core.acts import Notified
from window_desk.story.player import Played


def test_the_notice_is_due_five_working_days_after_receipt_and_no_later(played: Played) -> None:
    """
    # C01：2025-03-03 收件，一次性告知不得迟于 2025-03-10
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件      → 一次性告知 2025-03-10 起2025-03-03
               09:10  王敏  核对      全收，3 缺
    2025-03-10            → 一次性告知 未超期；视为受理 无
    2025-03-11            → 一次性告知 超期
    """


def test_who_is_not_told_in_time_is_accepted_from_the_day_of_receipt(played: Played) -> None:
    """
    # C02：逾期不告知的，自收到申请材料之日起即为受理
    事项 FOOD_NEW 法定=20
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对        全收，3 缺
    2025-03-11            → 视为受理 2025-03-03；法定时限 2025-03-31 起2025-03-03；阶段 已收件
    2025-03-12 09:00  王敏  一次性告知  → 一次性告知 超期 完成2025-03-12；视为受理 2025-03-03
    2025-03-13 09:00  王敏  补正        全收
               09:05  王敏  受理        → 法定时限 2025-03-31 起2025-03-03；过错 未一次性告知、超过承诺时限
    """


def test_after_the_supplement_the_whole_limit_runs_from_the_day_it_was_complete(played: Played) -> None:
    """
    # C03：补正齐全之日起重新计算法定时限
    事项 FOOD_NEW 法定=20
    2025-03-03 09:00  王敏  首问        开小吃店要办什么证
               09:05  王敏  收件
               09:10  王敏  核对        全收，3 不符：缺签字／请签字后重交
    2025-03-05 09:20  王敏  一次性告知  → 一次性告知 2025-03-10 完成2025-03-05；申请人补正 2025-04-02；阶段 待补正
    2025-03-20 10:00  王敏  补正        全收
               10:10  王敏  受理
      → 法定时限 2025-04-18；承诺时限 2025-03-27；视为受理 无；二次告知 无；经办 王敏
    ✗          10:20  王敏  决定        不予    → 必须说明理由
    """


def test_half_a_supplement_starts_no_clock(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对        全收，1 缺，3 不符：缺签字
               09:20  王敏  一次性告知  期限=2025-03-14  → 申请人补正 2025-03-14
    2025-03-06 10:00  王敏  补正        1 收
    ✗          10:05  王敏  受理        → 还有 1 件没有补齐
      → 法定时限 无；notices.0.supplied_on = 无
    2025-03-14 16:30  王敏  补正        3 收
               16:35  王敏  受理        → 法定时限 起2025-03-14
    """


def test_a_notice_must_list_everything_and_nothing_else(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
    ✗          09:05  王敏  一次性告知  → 还有 4 件材料没有结论
               09:10  王敏  核对        全收，1 不符：有空项或涂改，3 缺
    ✗          09:20  王敏  一次性告知  要求=3      → 必须一次列全：还有 1 件
    ✗          09:21  王敏  一次性告知  要求=1、2、3  → 只能要求清单内缺少或不符的材料
               09:25  王敏  一次性告知  → 阶段 待补正
    """
    [notice] = played.case().notices
    assert [demand.defect for demand in notice.demands] == ["有空项或涂改", "未提交"]


def test_a_second_notice_about_what_was_handed_in_since_is_no_new_demand(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对        全收，3 缺
               09:20  王敏  一次性告知
    2025-03-06 10:00  王敏  补正        3 不符：缺经营者签字
               10:05  王敏  告知        → 二次告知 无；过错 无
    2025-03-07 10:00  王敏  补正        全收
    ✗          10:05  王敏  告知        → 材料已经齐全
    """
    assert all(not deed.act.new_demands_reason for deed in played.deeds if isinstance(deed.act, Notified))


def test_a_notice_comes_too_late_once_the_application_is_accepted(played: Played) -> None:
    """
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对        全收
               09:20  王敏  受理
    ✗          09:30  王敏  一次性告知  → 现在不能做这一步
    ✗          09:40  王敏  收件        → 现在不能做这一步
               09:50  王敏  准予        → 阶段 已决定；法定时限 完成2025-03-03
    """


def test_an_error_the_applicant_mends_at_the_counter_needs_no_notice(played: Played) -> None:
    """
    # 第三十二条第一款第三项
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:10  王敏  核对        全收，3 不符：缺签字
    ✗          09:12  王敏  受理        → 请先一次性告知
    ✗          09:13  王敏  当场更正    3 收  → 请写明当场更正了什么
               09:15  王敏  当场更正    3 收，补了签字
               09:20  王敏  受理        → notices = 无；阶段 已受理
    """


def test_of_three_notices_the_one_that_asks_for_something_new_is_the_second_notice(played: Played) -> None:
    """
    # MISSION A6：三份告知书：第二份只说补来的材料，第三份翻出新毛病，二次告知记一份，记在告知人名下
    事项 FOOD_NEW
    [三份] 2025-03-03 09:00  王敏  收件
                      09:05  王敏  核对        全收，3 缺
                      09:10  王敏  一次性告知
           2025-03-05 09:00  王敏  补正        3 不符：缺经营者签字
                      09:05  王敏  一次性告知                             → 二次告知 无；指标 二次告知 0
           2025-03-07 09:00  王敏  补正        3 收
                      09:05  李芳  核对        4 不符：缺少其中一项制度
                      09:10  李芳  一次性告知  新增原因=初审漏看制度清单
      → 二次告知 1；指标 一次性告知 3；指标 二次告知 1
    [一份] 2025-03-07 10:00  王敏  收件
                      10:05  王敏  核对        全收，4 缺
                      10:10  王敏  一次性告知
      → 二次告知 无；指标 一次性告知 4；指标 二次告知 1；指标 一次性告知合规率 3/4
    [三份] 2025-03-07 → 过错（李芳） 未一次性告知；过错（王敏） 无
    """


def test_what_the_notice_asked_for_is_judged_as_its_supplement_and_nothing_slips_in_between(played: Played) -> None:
    """
    # 告知书要求的材料只能按补正核对；没有补正来，不能再发一份
    事项 FOOD_NEW
    2025-03-03 09:00  王敏  收件
               09:05  王敏  核对        全收，3 缺
               09:10  王敏  一次性告知
    ✗          09:15  王敏  核对        3 收        → 现在不能做这一步
    ✗          09:16  王敏  补正        3 收，4 收  → 现在不能做这一步
    ✗          09:17  王敏  一次性告知              → 还没有重新核对
    """
