"""并联审批 as it happens: one lead, several departments that each answer for themselves (Art. 26; MISSION A14)."""

import pytest
from stories.changed_items import play_with
from stories.conftest import PlayStory

from window_desk.core.acts import Outcome
from window_desk.core.joint_handling import standing
from window_desk.story.player import Played

FIVE = ("SELF_EMPLOYED_NEW", "FOOD_NEW", "OUTDOOR_AD", "HYGIENE_NEW", "CONSTRUCTION_PERMIT")


@pytest.fixture
def ledger(request: pytest.FixtureRequest) -> str:
    """The test's docstring, for ``play_with``."""
    return str(request.function.__doc__)


def test_five_departments_one_set_of_papers_each_answers_for_itself_and_the_lead_last(ledger: str) -> None:
    """
    # E02（第二十六条、第四十二条第二款）：五家联办，一套材料，四家协办各有各的钟；生态环境要等消防的书面结果
    事项 PKG_RESTAURANT
    部门 city 城管
    部门 fire 消防救援
    部门 health 卫生健康
    部门 ecology 生态环境
    窗口 11 城管 部门=city
    窗口 12 消防救援 部门=fire
    窗口 13 卫生健康 部门=health
    窗口 14 生态环境 部门=ecology
    人员 钱立 窗口=11
    人员 武刚 窗口=12
    人员 卫红 窗口=13
    人员 江河 窗口=14
      2025-08-01 09:00  王敏  收件      申请人=醉翁楼餐饮有限公司
                 09:05  王敏  核对      全收
                 09:10  王敏  受理                                  → 法定时限 2025-10-10
                 09:20  王敏  联办启动  fire／FOOD_NEW；city／OUTDOOR_AD；health／HYGIENE_NEW；
    … ecology／CONSTRUCTION_PERMIT／fire／3
      → members = 4；协办接收（fire） 2025-08-04；协办答复（city） 2025-08-08；协办答复（ecology） 无
    ✗            09:30  王敏  准予                        → 还没有书面答复：消防救援、城管、卫生健康、生态环境
    ✗            09:31  王敏  联办启动  city／OUTDOOR_AD            → 现在不能做这一步
      2025-08-04 09:00  武刚  协办接收
                 09:10  钱立  协办接收
                 09:20  卫红  协办接收
    ✗            09:30  江河  协办接收                              → 没有待办的协办事项
      2025-08-06 10:00  钱立  协办答复  准予 招牌不超出檐口
    ✗            10:05  钱立  协办答复  health 准予 顺便替卫健答了  → 没有待办的协办事项
                 15:00  武刚  协办答复  准予 疏散通道符合要求    → 协办答复（ecology） 2025-08-11 起2025-08-06
      2025-08-07 09:00  江河  协办接收
                 10:00  江河  协办答复  准予 油烟净化设施已备案
    ✗            10:10  王敏  准予                                  → 还没有书面答复：卫生健康
      2025-08-08 16:00  卫红  协办答复  准予 从业人员健康证齐全     → 协办答复（health） 完成2025-08-08
                 16:30  王敏  准予                                  → 结果 准予；经办 王敏；过错 无；黄牌 无
    """
    play_with(ledger, members=FIVE)


def test_one_no_keeps_the_lead_from_granting_and_who_waited_for_it_is_never_called(ledger: str) -> None:
    """
    # 一家不同意，牵头部门不能准予；等它结果的那一家不再起算；不予许可要先报备
    事项 PKG_RESTAURANT
    部门 city 城管
    部门 fire 消防救援
    部门 health 卫生健康
    部门 ecology 生态环境
    窗口 11 城管 部门=city
    窗口 12 消防救援 部门=fire
    窗口 13 卫生健康 部门=health
    窗口 14 生态环境 部门=ecology
    人员 钱立 窗口=11
    人员 武刚 窗口=12
    人员 卫红 窗口=13
    人员 江河 窗口=14
      2025-08-01 09:00  王敏  收件      申请人=醉翁楼餐饮有限公司
                 09:05  王敏  核对      全收
                 09:10  王敏  受理                                                → 法定时限 2025-10-10
                 09:20  王敏  联办启动  fire／FOOD_NEW；ecology／CONSTRUCTION_PERMIT／fire
    ✗ 2025-08-04 10:00  武刚  协办答复  不予                                      → 必须说明理由
                 10:05  武刚  协办答复  不予 唯一疏散口被货架堵死                 → 协办答复（ecology） 无
    ✗            10:10  江河  协办答复  准予 我们没意见                           → 没有待办的协办事项
    ✗            11:00  王敏  准予                       → 协办部门不同意，不能作出准予决定：消防救援
    ✗            11:05  王敏  不予许可  消防不同意：唯一疏散口被堵                → 必须先作否定报备
                 11:10  王敏  报备      不予许可 消防救援书面不同意
                 11:20  王敏  不予许可  消防救援书面不同意：唯一疏散口被货架堵死  → 结果 不予
    """
    play_with(ledger, members=FIVE)


def test_silence_is_not_agreement(played: Played) -> None:
    """
    # 逾期不答复不等于同意：没有规定名称的，牵头部门只能等、催、记对方超期，不能替它同意
    事项 PKG_RESTAURANT
    部门 city 城管
    窗口 11 城管 部门=city
    人员 钱立 窗口=11
      2025-08-01 09:00  王敏  收件
                 09:05  王敏  核对      全收
                 09:10  王敏  受理
                 09:20  王敏  联办启动  city／OUTDOOR_AD        → 协办答复（city） 2025-08-08
      2025-08-29 → 协办答复（city） 2025-08-08 超期；黄牌（王敏） 无
    ✗ 2025-09-01 09:00  王敏  准予                              → 还没有书面答复：城管
    ✗            09:01  王敏  协办答复  city 准予 逾期视为同意  → 没有待办的协办事项
    """
    [member] = standing(played.case(), played.bench())
    assert (member.outcome, member.deemed_agreed) == (None, "")


def test_silence_counts_as_agreement_only_by_a_rule_that_has_a_name(played: Played) -> None:
    """
    # 平潭 [G5]：规定写明逾期视为同意的，到期次日起算作同意，写明是哪个规定；不是谁写的一笔，到期前也不算
    事项 PKG_RESTAURANT
    规则 silent_agreement=滁州市联办件管理办法第十二条
    部门 city 城管
    窗口 11 城管 部门=city
    人员 钱立 窗口=11
      2025-08-01 09:00  王敏  收件
                 09:05  王敏  核对      全收
                 09:10  王敏  受理
                 09:20  王敏  联办启动  city／OUTDOOR_AD  → 协办答复（city） 2025-08-08
    ✗ 2025-08-08 16:59  王敏  准予                        → 还没有书面答复：城管
      2025-08-11 09:00  王敏  准予  → 结果 准予；members.0.outcome = 无；members.0.answered_on = 无
    """
    [member] = standing(played.case(), played.bench())
    assert (member.outcome, member.deemed_agreed) == (Outcome.GRANTED, "滁州市联办件管理办法第十二条")


def test_the_lead_starts_the_joint_case_and_cannot_decide_it_alone(played: Played) -> None:
    """
    # 第二十六条第二款：牵头部门统一受理、转告、答复；不请协办就自己定，不行；请谁、办哪一项，都要对得上
    事项 PKG_RESTAURANT
    部门 city 城管
    窗口 11 城管 部门=city
    人员 钱立 窗口=11
      2025-08-01 09:00  王敏  收件
                 09:05  王敏  核对      全收
                 09:10  王敏  受理
    ✗            09:15  王敏  准予                                  → 还没有启动联办
    ✗            09:16  钱立  联办启动  city／OUTDOOR_AD            → 由牵头部门「市场监管」启动
    ✗            09:17  王敏  联办启动  city／WATER_INTAKE          → 不是本联办事项的成员事项
    ✗            09:18  王敏  联办启动  tobacco／FOOD_NEW           → 没有「tobacco」这个部门
    ✗            09:19  王敏  联办启动  city／OUTDOOR_AD／approval  → 现在不能做这一步
                 09:20  王敏  联办启动  city／OUTDOOR_AD            → members = 1
    """


def test_a_single_item_calls_nobody_in(play_story: PlayStory) -> None:
    """What one department may decide alone is no joint case, however many it asks: that is 会商, and stops nothing."""
    play_story(
        """
        # 不是联办事项的，征求意见走会商，不停表，也没有“协办超期”可以推
        事项 FOOD_NEW 法定=20
          2025-03-03 09:00  王敏  收件
                     09:05  王敏  核对      全收
                     09:10  王敏  受理
        ✗            09:15  王敏  联办启动  city／OUTDOOR_AD             → 只有联办事项
        ✗            09:16  王敏  会商      城管 同意                    → 至少写明两方
                     09:17  王敏  会商      市场监管、城管 招牌另行申请  → 法定时限 2025-03-31 走时；协办答复 无
        """
    )
