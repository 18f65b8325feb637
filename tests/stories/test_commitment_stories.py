"""容缺受理, 先批后补, 告知承诺 as they happen (DOMAIN 2, MISSION A9): three promises that must not be confused."""

import pytest
from stories.conftest import PlayStory

from window_desk.core.acts import GapOutcome
from window_desk.core.deferred_materials import lapses
from window_desk.story.player import Played
from window_desk.story.words import word_of

BROKEN = """
    # 容缺逾期不补的后果，各地规定不同：安阳视为撤回、浙江撤销受理、滨州不予批准、洋县退办
    事项 FOOD_NEW 承诺=5 可容缺=3
    规则 gap_outcome={outcome}
    2025-03-03 09:00  王敏  收件  申请人=齐师傅馄饨店
               09:05  王敏  核对  全收，3 容缺
               09:08  王敏  容缺  2025-03-07
               09:10  王敏  受理
    2025-03-10 09:00  王敏  签收  受理  → 承诺补齐 2025-03-07 超期；阶段 已受理；lapse = 无
    """


@pytest.mark.parametrize("outcome", [o for o in GapOutcome if o is not GapOutcome.REFUSED], ids=str)
def test_what_a_broken_promise_becomes_is_the_centres_rule_and_a_person_does_it(
    play_story: PlayStory, outcome: GapOutcome
) -> None:
    """安阳, 浙江 and 洋县 close the case, each under its own word; the program only proposes it."""
    word = word_of(outcome)
    other = word_of(next(o for o in GapOutcome if o not in (outcome, GapOutcome.REFUSED)))
    played = play_story(
        BROKEN.format(outcome=word)
        + f"""
    ✗ 2025-03-10 09:30  王敏  逾期办结  {other} 三次电话催补未交  → 与本中心规定不符
    ✗            09:31  王敏  逾期办结  {word}                    → 写明逾期办结的经过
                 09:32  王敏  逾期办结  {word} 三次电话催补未交   → 阶段 逾期办结；lapse = {word}
      → 法定时限 完成2025-03-10；指标 容缺逾期未补 1
    """
    )
    assert played.case().lapse is outcome


def test_where_a_broken_promise_is_refused_the_case_is_decided_against_not_closed(play_story: PlayStory) -> None:
    """滨州: 不予批准. So it needs its report and its reasons like any other "no"."""
    played = play_story(
        BROKEN.format(outcome="不予批准")
        + """
    ✗ 2025-03-10 09:30  王敏  逾期办结  不予批准 三次电话催补未交               → 应当作出不予许可决定
    ✗            09:31  王敏  准予                                              → 容缺的材料还没有补齐
                 09:40  王敏  报备      不予许可 承诺补交的布局图逾期未交
                 09:45  王敏  不予许可  承诺补交的布局图逾期未交，条件无法核实  → 结果 不予；阶段 已决定
    """
    )
    assert lapses(played.case(), played.bench()) == ()


def test_a_promise_is_not_broken_before_its_day_has_passed(played: Played) -> None:
    """
    # 容缺：承诺日当天交来的算按期；没到期，谁也不能按逾期办
    事项 FOOD_NEW 承诺=5 可容缺=3
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对      全收，3 容缺
                 09:08  王敏  容缺      2025-03-07
                 09:10  王敏  受理
    ✗ 2025-03-07 10:00  王敏  逾期办结  视为撤回 反正来不及了  → 没有逾期未补
    ✗            10:05  王敏  补正      1 收                   → 现在不能做这一步
                 16:50  王敏  补正      3 不符：缺经营者签字   → 承诺补齐 2025-03-07 未完成
                 16:58  王敏  补正      3 收  → 承诺补齐 2025-03-07 完成2025-03-07；指标 容缺按期补齐率 1/1
                 16:59  王敏  准予                             → 结果 准予
    """


def test_only_papers_marked_so_may_lack_and_never_past_the_promised_day(play_story: PlayStory) -> None:
    """The last day is the promised finish, or sooner where the centre says so; what is not marked may not lack."""
    for longest, latest in (("0", "2025-03-10"), ("2", "2025-03-05")):
        play_story(
            f"""
            # 容缺 [W19][L2]：主要材料不能缺；补齐日期不能晚于承诺办结日，中心另有上限的从短
            事项 FOOD_NEW 承诺=5 可容缺=3
            规则 deferral_workdays={longest}
              2025-03-03 09:00  王敏  收件
                         09:05  王敏  核对  全收，1 容缺，3 容缺
            ✗            09:06  王敏  容缺  材料=1、3 期限=2025-03-05  → 不是可以容缺的材料
            ✗            09:07  王敏  受理                             → 容缺的材料还没有书面承诺
                         09:08  王敏  核对  1 收
            ✗            09:09  王敏  容缺  材料=3 期限=2025-03-11     → 不能晚于 {latest}
            ✗            09:10  王敏  容缺  材料=2 期限=2025-03-05     → 结论与承诺的种类不符
            ✗            09:11  王敏  容缺  材料= 期限=2025-03-05      → 哪几件材料
                         09:12  王敏  容缺  材料=3                     → 承诺补齐 {latest}
            ✗            09:13  王敏  容缺  材料=3                     → 已经有承诺
                         09:15  王敏  受理                             → 待审核 1
            """
        )


def test_decide_first_and_supply_later_is_for_the_green_channel_only(played: Played) -> None:
    """
    # 先批后补：只给绿色通道项目；先准予，纸后到；通道由有权的部门写明理由列入
    事项 FOOD_NEW 承诺=5
      2025-03-03 09:00  王敏  收件      申请人=滁州新能源职工餐厅
                 09:05  王敏  核对      全收，3 容缺
    ✗            09:06  王敏  书面承诺  先批后补 2025-03-31  → 只适用于绿色通道项目
    ✗            09:07  王敏  绿色通道  市重点办             → 写明列入绿色通道的理由
                 09:08  王敏  绿色通道  市重点办 列入 2025 年市重点项目清单
    ✗            09:09  王敏  绿色通道  市工信局 再列一次    → 已经列入绿色通道（市重点办）
                 09:10  王敏  书面承诺  先批后补 2025-03-31  → 承诺补齐 2025-03-31
                 09:12  王敏  受理
                 10:00  王敏  准予                           → 结果 准予；承诺补齐 2025-03-31 未完成
                 10:10  王敏  送达
      2025-03-28 09:00  王敏  补正      全收                 → 承诺补齐 2025-03-31 完成2025-03-28；阶段 已送达
    """


def test_what_was_declared_is_checked_after_the_decision_and_a_false_word_is_written_down(played: Played) -> None:
    """
    # 告知承诺（浙江第十四条、安阳第二十二条）：凭承诺当场决定；事后核查有期限，不实的要写明查明的情况
    事项 HYGIENE_NEW
    规则 declared_check_workdays=30
      2025-03-03 09:00  陈静  收件      情形=commitment
                 09:05  陈静  核对      全收，4 免交：申请人书面承诺符合卫生要求
                 09:06  陈静  书面承诺  告知承诺 材料=4
    ✗            09:07  陈静  承诺核查  属实                                 → 现在不能做这一步
                 09:08  陈静  受理
                 09:10  陈静  准予            → 承诺核查 2025-04-15；承诺补齐 无；结果 准予
    ✗ 2025-04-02 09:00  陈静  承诺核查  不实                                 → 写明查明的情况
                 09:05  陈静  承诺核查  不实 现场没有消毒柜，检测报告系伪造  → commitments.0.kept = 否
    ✗            09:06  陈静  承诺核查  属实                                 → 现在不能做这一步
      → 承诺核查 2025-04-15 完成2025-04-02
    """


def test_the_applicants_silence_after_a_notice_closes_nothing_by_itself(played: Played) -> None:
    """
    # C07：2025-09-15 告知，二十日补正至 10-17（跨国庆）；不来，也要人来办“视为撤回”，程序不会自己动
    事项 ROAD_FREIGHT
      2025-09-12 09:00  陈静  收件        情形=has_vehicle
                 09:05  陈静  核对        全收，5 缺
      2025-09-15 09:00  陈静  一次性告知                                               → 申请人补正 2025-10-17
    ✗ 2025-10-17 16:00  陈静  逾期办结    视为撤回 一直没来                            → 没有逾期未补
      2025-12-01 → 阶段 待补正；申请人补正 2025-10-17 超期；法定时限 无；过错 无
    ✗ 2025-12-02 09:00  陈静  逾期办结    退办 一直没来                                → 与本中心规定不符
                 09:05  陈静  逾期办结    视为撤回 十月二十日、十一月三日电话催告未来  → 阶段 逾期办结
    """
