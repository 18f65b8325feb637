"""What is most easily got wrong (DOMAIN, the closing summary), traps 1 to 9: each told as it happens at a window."""

from datetime import date

from window_desk.core.acts import BreachCode, SpecialProcedure
from window_desk.core.breaches import breaches
from window_desk.core.clock import ClockKind
from window_desk.core.reviews import Cause, needs_review
from window_desk.core.signals import Level, cards
from window_desk.core.time_limits import explain, remedies
from window_desk.story.player import Played


def test_trap_1_not_told_within_five_days_means_accepted_from_the_day_of_receipt(played: Played) -> None:
    """
    # 陷阱一、C02（第三十二条第一款第四项）：逾期不告知的，自收到申请材料之日起即为受理，不是从第六天起
    事项 HYGIENE_NEW 法定=20
    2025-03-03 09:00  陈静  首问        开理发店要办卫生证，材料先放这儿行不行
               09:05  陈静  收件        申请人=吴巧云
    2025-03-10 → 一次性告知 2025-03-10 未超期；视为受理 无；法定时限 无
    2025-03-11 → 一次性告知 2025-03-10 超期；视为受理 2025-03-03；法定时限 2025-03-31 起2025-03-03
    2025-03-12 09:30  陈静  核对        全收，4 缺
               09:40  陈静  一次性告知  → 视为受理 2025-03-03；一次性告知 2025-03-10 超期 完成2025-03-12
    2025-03-20 10:00  陈静  补正        全收
               10:10  陈静  受理        → 法定时限 2025-03-31 起2025-03-03；视为受理 2025-03-03
    2025-04-01 → 法定时限 2025-03-31 超期
    """
    shown = {breach.code for breach in breaches(played.case(), played.bench())}
    assert BreachCode.NOT_TOLD_ONCE in shown


def test_trap_2_a_missed_promise_is_yellow_a_missed_law_is_red_and_delivery_has_its_own_clock(played: Played) -> None:
    """
    # 陷阱二、K01-K03：承诺五日 03-09 超了发黄牌，法定二十日 03-30 没超不发红牌；决定之后另有十日送达
    事项 HYGIENE_NEW 法定=20 承诺=5
    [黄] 2026-03-02 09:00  陈静  收件
                    09:05  陈静  核对  全收
                    09:10  陈静  受理  → 承诺时限 2026-03-09；法定时限 2026-03-30；送达时限 无
    [红] 2026-03-02 10:00  陈静  收件
                    10:05  陈静  核对  全收
                    10:10  陈静  受理
    [黄] 2026-03-12 10:00  陈静  准予
      → 承诺时限 2026-03-09 超期；法定时限 2026-03-30 未超期；送达时限 2026-03-26
         2026-03-31 → 送达时限 2026-03-26 超期
    """
    assert _levels(played, "黄", ClockKind.PROMISED, ClockKind.STATUTORY) == {ClockKind.PROMISED: Level.YELLOW}
    assert _levels(played, "红", ClockKind.STATUTORY) == {ClockKind.STATUTORY: Level.RED}
    assert _levels(played, "黄", ClockKind.DELIVER) == {ClockKind.DELIVER: Level.RED}


def _levels(played: Played, label: str, *kinds: ClockKind) -> dict[ClockKind, Level]:
    shown = cards(played.case(label), played.bench(label))
    return {card.clock.kind: card.level for card in shown if card.clock.kind in kinds}


def test_trap_3_site_visits_and_meetings_of_departments_do_not_stop_the_clock(played: Played) -> None:
    """
    # 陷阱三（第四十五条）：停表的只有八种，而且要书面告知；现场核查、会商、征求意见都照样计时
    事项 HYGIENE_NEW 法定=20 核查=5
      2025-03-03 09:00  陈静  收件
                 09:05  陈静  核对      全收
                 09:10  陈静  受理                                  → 法定时限 2025-03-31；现场核查 2025-03-10
    ✗ 2025-03-06 10:00  陈静  现场核查  陈静 通过 洗手消毒设施齐备        → 两名以上
                 10:30  陈静  现场核查  陈静、周处 通过 洗手消毒设施齐备  → 现场核查 2025-03-10 完成2025-03-06
      2025-03-07 14:00  陈静  会商      市场监管、卫健、消防 楼梯间宽度由消防另行书面答复
      2025-03-21 16:00  陈静  会商      卫健、消防 消防没有意见           → 法定时限 2025-03-31 走时
    ✗            16:10  陈静  恢复      会商结束                          → 没有正在进行的特别程序
    ✗ 2025-03-24 09:00  陈静  中止      专家评审 3日 依据=                → 请写明法律依据
    """
    assert {"public_notice", "site_visit", "consulting"}.isdisjoint(SpecialProcedure)
    assert len(SpecialProcedure) == 8


def test_trap_4_a_correction_restarts_a_suspension_resumes_an_extension_adds(played: Played) -> None:
    """
    # 陷阱四、C03、D01：同一天来的三个人，同样二十日，三种算法；届满后才申请的延期就是超期
    事项 HYGIENE_NEW 法定=20
      [补正] 2025-03-03 09:00  陈静  收件        申请人=马秀兰
                        09:05  陈静  核对        全收，3 不符
      [中止] 2025-03-03 10:00  陈静  收件        申请人=丁建国
                        10:05  陈静  核对        全收
                        10:10  陈静  受理                          → 法定时限 2025-03-31
      [延期] 2025-03-03 11:00  陈静  收件        申请人=苗春生
                        11:05  陈静  核对        全收
                        11:10  陈静  受理                          → 法定时限 2025-03-31
      [补正] 2025-03-05 09:20  陈静  一次性告知                    → 法定时限 无
      [中止] 2025-03-10 09:00  陈静  中止        专家评审 10日
                        09:05  陈静  签收        中止
      [补正] 2025-03-20 10:00  陈静  补正        全收
                        10:10  陈静  受理                          → 法定时限 2025-04-18 起2025-03-20
      [中止] 2025-03-21 16:00  陈静  恢复                          → 法定时限 2025-04-15
      [延期] 2025-03-27 10:00  陈静  延期        5日 复测未出结果
                        10:05  陈静  签收        延期              → 法定时限 2025-04-08
    ✗        2025-04-09 09:00  陈静  延期        5日 还没有出结果  → 已于 2025-04-08 届满
    """


def test_trap_5_make_up_saturdays_count_and_a_year_not_announced_is_unknown(played: Played) -> None:
    """
    # 陷阱五：2024 年除夕（2-9）上班，2-18 调休上班；2026-2-28 周六算一日；2027 年没有公布，只能暂定
    事项 HYGIENE_NEW 法定=20 承诺=5
    [除夕] 2024-02-08 09:00  陈静  收件
                      09:05  陈静  核对  全收
                      09:10  陈静  受理  → 承诺时限 2024-02-21
    [调休] 2026-02-13 09:00  陈静  收件
                      09:05  陈静  核对  全收
                      09:10  陈静  受理  → 承诺时限 2026-02-27
    [跨年] 2026-12-15 09:00  陈静  收件
                      09:05  陈静  核对  全收
                      09:10  陈静  受理  → 承诺时限 2026-12-22；法定时限 2027-01-13 暂定
    """
    eve = next(clock for clock in played.clocks("除夕") if clock.kind is ClockKind.PROMISED)
    odd = {day.on: day.counts for day in explain(eve, played.bench("除夕").calendar).odd_days}
    assert odd[date(2024, 2, 18)]  # the make-up Sunday worked
    assert date(2024, 2, 9) not in odd  # an ordinary working day that year
    assert not odd[date(2024, 2, 12)]


def test_trap_6_each_limit_has_its_own_unit(played: Played) -> None:
    """
    # 陷阱六、H01：许可法的期限是工作日（第八十二条），事项写“三十日”的是自然日，复议 60 日是自然日，诉讼 6 个月按月
    事项 HYGIENE_NEW 法定=30日 承诺=5
    2025-11-28 09:00  陈静  收件
               09:05  陈静  核对      全收
               09:10  陈静  受理  → 一次性告知 2025-12-05；承诺时限 2025-12-05；法定时限 2025-12-29
    2025-12-05 09:00  陈静  报备      不予许可 场所面积不足，不符合卫生要求
               09:30  陈静  不予许可  场所面积不足，不符合公共场所卫生管理条例第四条
               10:00  陈静  送达
    """
    assert [clock.due_on for clock in remedies(played.case(), played.bench())] == [date(2026, 2, 3), date(2026, 6, 5)]


def test_trap_7_a_paper_promised_later_is_not_a_fact_declared_instead(played: Played) -> None:
    """
    # 陷阱七：容缺是先受理后补件，补齐前不能准予，日期不能过承诺办结日；告知承诺是当场决定、事后核查，没有补件日
    事项 FOOD_NEW 承诺=5 可容缺=3
      [容缺] 2025-03-03 09:00  王敏  收件
                        09:05  王敏  核对      全收，3 容缺
    ✗                   09:06  王敏  受理                                  → 容缺的材料还没有书面承诺
    ✗                   09:07  王敏  书面承诺  容缺 2025-03-11             → 不能晚于 2025-03-10
                        09:08  王敏  书面承诺  容缺 2025-03-07             → 承诺补齐 2025-03-07
                        09:10  王敏  受理
    ✗                   09:20  王敏  准予                                  → 容缺的材料还没有补齐
      [告知] 2025-03-03 10:00  王敏  收件
                        10:05  王敏  核对      全收，3 免交：申请人书面承诺设施布局符合要求
    ✗                   10:06  王敏  书面承诺  告知承诺 材料=3 2025-03-07  → 不写补交日期
                        10:07  王敏  书面承诺  告知承诺 材料=3             → 承诺补齐 无
                        10:10  王敏  受理
                        10:20  王敏  准予                                  → 承诺核查 2025-05-29；结果 准予
      [容缺] 2025-03-07 09:00  王敏  补正      全收             → 承诺补齐 2025-03-07 完成2025-03-07
                        09:10  王敏  准予                                  → 结果 准予；承诺核查 无
    """


def test_trap_8_a_second_notice_may_not_ask_for_anything_new(played: Played) -> None:
    """
    # 陷阱八（第三十二条、第七十二条第四项）：第二次告知提出新要求的，要写原因、报主管、记入过错和窗口的二次告知
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对        全收，3 不符：布局图没有标明洗手池／请标明洗手、消毒设施的位置
                 09:10  王敏  一次性告知  → 二次告知 无；过错 无
      2025-03-06 09:00  王敏  补正        3 不符：改过的图仍缺消毒间／请补画消毒间
                 09:05  王敏  一次性告知  → 二次告知 无；过错 无；指标 一次性告知合规率 2/2
      2025-03-10 09:00  王敏  补正        3 收
                 09:05  王敏  核对        1 不符：漏看了，法定代表人没有签字／请签字后重交
    ✗            09:06  王敏  受理        → 还有 1 件没有补齐
    ✗            09:07  王敏  一次性告知  → 必须写明原因并报主管
                 09:10  王敏  一次性告知  新增原因=初审时漏看申请书签字栏
      → 二次告知 1；过错 未一次性告知；待审核 1；指标 二次告知 1；指标 一次性告知合规率 2/3
    """
    [waiting] = needs_review(played.case(), played.bench())
    assert waiting.causes == (Cause.NEW_DEMANDS,)


def test_trap_9_no_refusal_before_its_report_and_none_beyond_the_clerks_power_before_the_head_agreed(
    played: Played,
) -> None:
    """
    # 陷阱九：先报备后说“不”；超过本人权限的，负责人同意之前不能说；申请人凭报备号可以查
    事项 FOOD_NEW
      [权限内] 2025-03-03 09:00  王敏  收件
                          09:05  王敏  核对      全收，1 缺
    ✗                     09:10  王敏  不予受理  不属本机关 属单位内部食堂管理 机关=市教育体育局
    … → 必须先作否定报备
                          09:20  王敏  报备      不予受理 幼儿园食堂由教体部门先行核准
    ✗                     09:25  王敏  不予受理  不属本机关 机关=市教育体育局             → 必须说明理由
    ✗                     09:26  王敏  不予受理  不属本机关 幼儿园食堂由教体部门先行核准  → 应当向哪个机关
                          09:30  王敏  不予受理  不属本机关 幼儿园食堂由教体部门先行核准 机关=市教育体育局
      → 阶段 未予受理；reports.-1.stands = 无；待审核 1
      [超权限] 2025-03-03 10:00  王敏  收件
                          10:05  王敏  核对      全收
                          10:10  王敏  受理
                          10:20  王敏  报备      不予许可 超权限 场所在学校门口五十米内
    ✗                     10:30  王敏  不予许可  场所在学校门口五十米内                   → 须经负责人同意
    ✗                     10:40  王敏  审核      否定报备 同意 自己看过了                 → 有相应权限的人员
                          11:00  周处  审核      推翻 五十米的规定只管网吧，不管餐饮
    ✗                     11:10  王敏  不予许可  场所在学校门口五十米内                   → 负责人没有同意
                          11:20  王敏  准予                                               → 结果 准予
    """
