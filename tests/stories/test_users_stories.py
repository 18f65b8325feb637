"""What users of neighbouring systems had to ask for (ANCHORS, section 2, R10 to R20), told at our window."""

from dataclasses import replace
from datetime import date, datetime

from stories.conftest import PlayStory
from stories.two_windows import meet

from window_desk.core.clock import ClockKind
from window_desk.core.entry import CHINA
from window_desk.core.first_contact import ContactWarning, contact_warnings, responsibility
from window_desk.core.handover import Custody, custody
from window_desk.core.hearings import ANNOUNCE
from window_desk.core.recalculation import recalculate
from window_desk.core.signals import Level, cards
from window_desk.core.time_limits import explain
from window_desk.core.workdays import Overlay
from window_desk.story.player import Played


def test_r10_how_a_date_was_reached_can_be_counted_by_hand(played: Played) -> None:
    """
    # R10：每个日期都说得出怎么数的：跳过了哪些日子，各按哪个文件；零点差一分钟就是两天
    事项 HYGIENE_NEW 法定=20
    规则 out_of_hours=same_day
    [清明]   2025-03-20 09:00  陈静  收件
                        09:05  陈静  核对  全收
                        09:10  陈静  受理        → 法定时限 2025-04-18
    [零点前] 2025-03-24 23:59  陈静  收件  网上  → 一次性告知 2025-03-31 起2025-03-24
    [零点后] 2025-03-25 00:00  陈静  收件  网上  → 一次性告知 2025-04-01 起2025-03-25
    """
    statutory = next(c for c in played.clocks("清明") if c.kind is ClockKind.STATUTORY)
    why = explain(statutory, played.bench("清明").calendar)
    assert why.workdays == 20
    assert [(day.on, day.counts) for day in why.odd_days] == [(date(2025, 4, 4), False)]
    assert "国办发明电〔2024〕12号" in why.odd_days[0].reason


def test_r11_make_up_days_count_forwards_and_backwards_and_december_needs_two_years(played: Played) -> None:
    """
    # R11、A10、G03：年末的十日要看两个年度的通知（2026-01-04 周日调休上班）；倒数的期限同样数调休；没公布的年度是“未知”
    事项 HYGIENE_NEW 法定=10
      [年末] 2025-12-25 09:00  陈静  收件
                        09:05  陈静  核对      全收
                        09:10  陈静  受理                                      → 法定时限 2026-01-09
      [倒数] 2026-02-03 09:00  陈静  收件
                        09:05  陈静  核对      全收
                        09:10  陈静  受理
                        10:00  陈静  听证告知  相邻住户代表汤先生
                        11:00  陈静  听证申请  汤先生
    ✗        2026-02-11 09:00  陈静  听证通知  2026-02-25 地点=中心三楼会议室  → 7 个工作日前通知
                        09:10  陈静  听证通知  2026-02-28 地点=中心三楼会议室
      → 听证通知 2026-02-12 完成2026-02-11
      [未知] 2026-12-25 09:00  陈静  收件
                        09:05  陈静  核对      全收
                        09:10  陈静  受理                                      → 法定时限 2027-01-11 暂定
    """
    calendar = played.bench("倒数").calendar
    assert calendar.before(date(2026, 2, 28), ANNOUNCE.n).on == date(2026, 2, 12)
    assert calendar.before(date(2025, 6, 5), ANNOUNCE.n).on == date(2025, 5, 26)


def test_r12_a_pause_survives_a_hand_over_and_a_correction(played: Played) -> None:
    """
    # R12：停着的表，移交、作废别的记录、换人都碰不动它；恢复以后接着走
    事项 HYGIENE_NEW 法定=20
    窗口 6 综合审批二 部门=approval
    人员 何平 窗口=6
    2025-03-03 09:00  陈静  收件
               09:05  陈静  核对  全收
               09:10  陈静  受理
    2025-03-10 09:00  陈静  中止  专家评审 10日
               09:05  陈静  签收  中止                → 法定时限 2025-04-15 暂停
               09:30  陈静  移交  何平 原因=陈静调岗  → 法定时限 2025-04-15 暂停
    2025-03-11 09:00  何平  接收                      → 法定时限 2025-04-15 暂停；经办 何平
               09:10  何平  会商  卫健、市场监管 换个会议室再议
               09:20  何平  作废  会商 写错了办件     → 法定时限 2025-04-15 暂停
    2025-03-21 16:00  何平  恢复                      → 法定时限 2025-04-15 走时
    """


def test_r12_supplements_in_a_row_within_the_date_expire_nothing(played: Played) -> None:
    """
    # R12：一次次补正，只要在期限内，办件不会自己“过期”，也不许谁把它办成逾期
    事项 HYGIENE_NEW 法定=20
      2025-03-03 10:00  陈静  收件
                 10:05  陈静  核对        全收，1 缺，3 缺，4 缺
                 10:10  陈静  一次性告知  期限=2025-03-28
      2025-03-06 10:00  陈静  补正        1 收
      2025-03-12 10:00  陈静  补正        3 收                     → 申请人补正 2025-03-28 未完成；法定时限 无
    ✗ 2025-03-28 10:00  陈静  逾期办结    视为撤回 申请人拖了三次  → 没有逾期未补
                 16:00  陈静  补正        4 收
                 16:10  陈静  受理  → 申请人补正 2025-03-28 完成2025-03-28；法定时限 起2025-03-28；阶段 已受理
    """


def test_r13_one_day_is_one_working_day_and_not_some_minutes(played: Played) -> None:
    """
    # R13、A13：2026-02-14（周六调休）下午受理、承诺一日的，到 02-24，不是几分钟以后
    事项 HYGIENE_NEW 承诺=1
    [一日] 2026-02-14 16:59  陈静  收件
                      16:59  陈静  核对  全收
                      16:59  陈静  受理  → 承诺时限 2026-02-24 未超期；黄牌 无；红牌 无
           2026-02-24 → 承诺时限 2026-02-24 未超期；黄牌 无
    """
    at = datetime(2026, 2, 25, 9, 1, tzinfo=CHINA)
    bench = replace(played.bench("一日"), now=at)
    assert [(c.level, c.on, c.workdays_left) for c in cards(played.case("一日"), bench)] == [
        (Level.YELLOW, date(2026, 2, 25), -1)
    ]


def test_r13_the_warning_falls_on_the_friday_before(play_story: PlayStory) -> None:
    """K04: accepted 2026-03-02, promised in five days, due on Monday 03-09: the warning is there on Friday 03-06."""
    for day, warned in (("2026-03-05", "无"), ("2026-03-06", "1"), ("2026-03-09", "1")):
        play_story(
            f"""
            # R13、K04：周一到期的，周五（前一个工作日）预警，一张，不是周日夜里
            事项 HYGIENE_NEW 法定=20 承诺=5
            2026-03-02 09:00  陈静  收件
                       09:05  陈静  核对  全收
                       09:10  陈静  受理  → 承诺时限 2026-03-09
            {day} → 预警 {warned}；黄牌 无
            """
        )


def test_r14_a_changed_calendar_lists_the_open_cases_it_moves_before_anybody_publishes_it(played: Played) -> None:
    """
    # R14：日历改了，在办的列出清单由人批准；办结的、期限不经过那天的都不动；谁也没有被自动改期
    事项 HYGIENE_NEW 法定=20 承诺=5
    [在办] 2025-03-10 09:00  陈静  收件
                      09:05  陈静  核对        全收
                      09:10  陈静  受理  → 法定时限 2025-04-08
    [办结] 2025-03-10 10:00  陈静  收件
                      10:05  陈静  核对        全收
                      10:10  陈静  受理
                      10:20  陈静  准予
    [告知] 2025-03-10 11:00  陈静  收件
                      11:05  陈静  核对        全收，3 缺
                      11:10  陈静  一次性告知  期限=2025-03-24
    """
    old = played.bench("在办").calendar
    new = old.with_overlay(Overlay(date(2025, 3, 31), False, "三月三", "桂政办发〔2025〕1号"))
    all_cases = [(played.case(label), played.bench(label)) for label in ("在办", "办结", "告知")]
    listed = recalculate(all_cases, old, new).clocks
    moved = [(change.number, change.clock.kind, change.new and change.new.due_on) for change in listed]
    assert moved == [(played.case("在办").number, ClockKind.STATUTORY, date(2025, 4, 9))]


def test_r15_the_checklist_holds_on_every_route(played: Played) -> None:
    """
    # R15：没看过的材料，告知、受理、容缺、补录、别的窗口、B 岗代办，哪条路都过不去；看不见的不算看过
    事项 FOOD_NEW 可容缺=3
      2025-03-03 09:00  王敏            收件        情形=by_agent 代理人=孙小妹
    ✗            09:05  王敏            受理                                           → 还有 5 件材料没有结论
    ✗            09:06  王敏            一次性告知                                     → 还有 5 件材料没有结论
    ✗            09:07  王敏            书面承诺    容缺 材料=3 期限=2025-03-07        → 还有 5 件材料没有结论
                 09:08  王敏            核对        1、2、3、4 收
    ✗            09:10  李芳            受理                      → 还有 1 件材料没有结论：授权委托书
    ✗            09:11  赵强（代王敏）  受理                                           → 还有 1 件材料没有结论
    ✗            09:50  王敏            受理        （补录 2025-03-03 09:12：当时忙）  → 还有 1 件材料没有结论
    ✗            09:51  王敏            核对        5 收                               → 材料清单里没有第 5 项
    ✗            09:52  王敏            核对        6 收：原件 0                       → 实收少于应收
    ✗            09:53  王敏            核对        6 不适用：                         → 没有写明理由
                 09:55  王敏            核对        6 收
                 09:56  王敏            受理                                           → 阶段 已受理
    """


def test_r16_after_acceptance_everything_can_be_put_right_and_both_versions_stay(played: Played) -> None:
    """
    # R16：受理以后发现事项录错了，倒着一步步作废、重新登记；旧的划掉还看得见，编号不重用，作废的都报主管
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件  事项=FOOD_CHANGE
                 09:05  王敏  核对  全收
                 09:10  王敏  受理
    ✗            09:20  王敏  作废  收件 事项选错，应为新办  → 先作废后面的记录
    ✗            09:21  王敏  作废  受理                     → 作废必须写明理由
                 09:22  王敏  作废  受理 事项选错，应为新办
                 09:23  王敏  作废  核对材料 事项选错，应为新办
                 09:24  王敏  作废  收件 事项选错，应为新办  → 作废 3；阶段 新来访
                 09:25  王敏  收件
                 09:26  王敏  核对  全收
                 09:27  王敏  受理        → 编号 03-20250303-0002；item = FOOD_NEW；待审核 3；阶段 已受理
    """
    numbers = [getattr(entry.act, "number", "") for entry in played.case().entries]
    assert [n for n in numbers if n.startswith("03-")] == ["03-20250303-0001", "03-20250303-0002"]


def test_r17_a_matter_settled_on_the_spot_costs_no_extra_line(played: Played) -> None:
    """
    # R17：当场办的没有多余的手续：问一句两行；即办件五行，不用另登首问、不用告知、不用等人接
    事项 SELF_EMPLOYED_NEW
    [问] 2025-03-03 09:00  王敏  首问  执照丢了怎么补
                    09:01  王敏  答复  登报或者网上公告，带身份证来补  → 阶段 已答复；经办 王敏
    [办] 2025-03-03 09:10  王敏  收件  申请人=鲁大有
                    09:12  王敏  核对  全收
                    09:13  王敏  受理
                    09:14  王敏  准予
                    09:20  王敏  送达  → 阶段 已送达；首问 王敏；notices = 无；referrals = 无；transfers = 无
      → 一次性告知 完成2025-03-03；承诺时限 完成2025-03-03 未超期；指标 现场办结率 1/1；指标 首问 1
    """


def test_r18_a_hand_over_asks_once_and_what_was_done_is_not_done_again(played: Played) -> None:
    """
    # R18：移交一次问一次，等人接收时不能再移；接收前还由移交人负责；换了人，做过的不再自动重做
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:10  王敏  受理
                 09:20  王敏  移交  李芳 原因=去培训 材料=申请材料一袋
    ✗            09:25  王敏  移交  4号窗口 再催一次   → 上一次移交还在等待接收
    ✗            09:26  陈静  接收                     → 不是转给本窗口的
      → 经办 王敏；transfers.0.taken_by = 无
      2025-03-04 09:00  李芳  接收  短缺=布局图少一页  → 经办 李芳；经办 2025-03-03 王敏
    ✗            09:05  李芳  接收                     → 没有等待接收的
    ✗            09:06  王敏  移交  4号窗口            → 现在由 4 号窗口李芳负责
    ✗            09:07  李芳  受理                     → 现在不能做这一步
                 10:00  李芳  准予                     → 阶段 已决定
    ✗            10:05  王敏  准予                     → 现在不能做这一步
    """
    assert [line.remark for line in custody(played.case()) if line.what is Custody.TAKEN_IN][-1] == "布局图少一页"


def test_r19_a_refusal_for_lack_of_power_names_who_is_competent_and_a_referral_can_be_traced(played: Played) -> None:
    """
    # R19（第三十二条第一款第二项）：不归我管，要说清归谁管；转给了谁、谁接的、什么时候，一查就有
      [问] 2025-03-03 09:00  王敏  首问      楼上饭店油烟扰民找谁
    ✗                 09:02  王敏  答复      不属本机关 不归我们管  → 必须写明应当向哪个机关申请
                      09:03  王敏  答复      不属本机关 油烟由生态环境部门查处，在二楼 21 号窗口 机关=市生态环境局
      → 阶段 已答复；competent_body = 市生态环境局
      [转] 2025-03-03 09:10  王敏  首问      想在门口立个大广告牌
                      09:12  王敏  转办      5号窗口
    ✗                 09:13  李芳  转办接收                         → 不是转给本窗口的
                      09:20  陈静  转办接收                         → 首问 王敏；经办 陈静
    """
    traced = responsibility(played.case("转"))
    assert traced is not None
    assert (traced.first.officer, traced.holder.officer, f"{traced.held_since:%H:%M}") == ("3001", "5001", "09:20")


def test_r20_two_windows_cannot_take_the_same_person_and_nothing_is_left_over_at_night(play_story: PlayStory) -> None:
    """The second acceptance is refused at one ledger; of two made offline the first stands, the other is disputed."""
    begun = """
        # R20：同一张转办单，先接的算；后接的不能办，各自离线接的，后一笔存疑，谁的记录都不丢
        人员 钱多 窗口=4
        2025-03-03 09:00  王敏  首问  个体户转让怎么办
                   09:05  王敏  转办  4号窗口
        """
    here = play_story(
        f"""{begun}
                     09:10  李芳  转办接收                → 经办 李芳
        ✗            09:11  钱多  转办接收                → 没有等待接收的
        ✗            09:12  王敏  答复      我先答了算了  → 现在由 4 号窗口李芳负责
        """
    )
    there = play_story(
        f"""{begun}
                                                                          09:12  钱多  转办接收  → 经办 钱多
        """
    )
    met = meet(here, there)
    assert (len(met.entries), len(met.disputed)) == (4, 1)
    assert met.holder is not None
    assert met.holder.officer == "4001"
    policy = here.bench().policy
    assert contact_warnings(met, datetime(2025, 3, 3, 17, tzinfo=CHINA), policy) == ()
    assert contact_warnings(met, datetime(2025, 3, 4, 9, tzinfo=CHINA), policy) == (ContactWarning.LEFT_OVER,)
