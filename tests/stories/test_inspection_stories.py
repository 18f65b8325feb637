"""明查暗访 as it happens: what was found is put right by its date and looked at again (MISSION D4; S2)."""

from window_desk.core.inspections import to_recheck, to_rectify
from window_desk.story.player import Played


def test_a_ban_found_is_a_breach_and_is_put_right_by_the_date_of_the_inspection(played: Played) -> None:
    """
    # 四条禁令（宁波）：上班玩游戏。定期整改，复查过了才了结；查到的人不能是查自己
    ✗ 2025-03-03 15:00  孙督  暗访  4号窗口 李芳 手机游戏，有群众在等 禁令=上班玩游戏  → 必须定整改期限
    ✗            15:01  李芳  暗访  4号窗口 自查 期限=2025-03-10 禁令=上班玩游戏       → 有相应权限
                 15:02  孙督  暗访  4号窗口 李芳 手机游戏，有群众在等 期限=2025-03-10 禁令=上班玩游戏
      → 整改 2025-03-10；过错（李芳） 作风问题；spot_check.bans = 1；阶段 处理中
    ✗ 2025-03-05 09:00  孙督  复查  通过                                               → 现在不能做这一步
                 10:00  李芳  整改  写了检讨，手机上交值班台  → 整改 2025-03-10 完成2025-03-05
    ✗            10:05  李芳  整改  又写一遍                                           → 现在不能做这一步
      2025-03-06 09:00  孙督  复查  通过                      → 阶段 已了结；spot_check.passed = 是
    """
    assert not to_rectify(played.case())
    assert not to_recheck(played.case())


def test_a_repair_that_does_not_pass_is_due_anew_still_by_the_old_date(played: Played) -> None:
    """
    # 复查不通过的，要写查到什么，原来的期限不动；过期没改好，亮黄牌
      2025-03-03 15:00  孙督  明查  3号窗口 期限=2025-03-10 公示栏还是去年的收费标准
      2025-03-05 09:00  赵强  整改  换了新公示
    ✗ 2025-03-06 09:00  孙督  复查  不通过                             → 写明事实
                 09:01  孙督  复查  不通过 只换了一半，投诉电话没有改  → 整改 2025-03-10 未完成；阶段 处理中
      2025-03-11 → 整改 2025-03-10 超期；黄牌 1
      2025-03-12 09:00  赵强  整改  全部更换                           → 整改 2025-03-10 超期 完成2025-03-12
    """


def test_an_inspection_that_found_nothing_is_settled_at_once(played: Played) -> None:
    """
    # 没查出问题的也登记，当场了结，没有期限；不能查自己
      [无] 2025-03-03 15:00  孙督  明查  5号窗口  → 阶段 已了结；整改 无；过错 无
    ✗ [自] 2025-03-03 15:10  孙督  暗访  9号窗口 孙督 期限=2025-03-10 提前十分钟离岗  → 不能审查本人办理
    """
