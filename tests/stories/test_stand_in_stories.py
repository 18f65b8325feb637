"""AB岗 as it happens: A is away, B stands in for him, never both away (DOMAIN 5; [W50][W51][W52])."""

from window_desk.core.stand_ins import covered_by, nobody_there, overstayed
from window_desk.story.player import Played


def test_a_hands_over_before_his_leave_and_b_acts_with_all_his_powers(played: Played) -> None:
    """
    # AB岗：离岗前交清办件、材料、印章；B 以 A 的岗位办事，两个人的名字都在；返岗 B 报告代办情况
    事项 FOOD_NEW
      [件] 2025-03-07 15:00  王敏            收件  申请人=卢家牛肉汤
                      15:05  王敏            核对  全收
                      15:10  王敏            受理
    ✗ [假] 2025-03-07 16:30  王敏            离岗  2025-03-10 2025-03-12  → 写明交给 B 岗的办件、材料和印章
                      16:35  王敏            离岗  2025-03-10 2025-03-12 办件一件、材料一袋、窗口章一枚
      → leave.stand_in = 赵强
    ✗ [件] 2025-03-10 09:00  王敏            准予                         → 您从 2025-03-10 起离岗
                      09:10  赵强（代王敏）  准予  → 经办 赵强（代王敏）；经办 2025-03-07 王敏
    ✗ [假] 2025-03-13 09:00  王敏            返岗                         → 写明 B 岗代办的情况
                      09:02  王敏            返岗  代办一件，已准予，章已交回
      → leave.ended_on = 2025-03-13；阶段 已了结
      [件] 2025-03-13 09:10  王敏            送达                         → 经办 王敏；阶段 已送达
    """
    assert played.case("件").holdings[1].by.stands_in_for == "3001"


def test_both_of_a_pair_may_not_be_away_together(played: Played) -> None:
    """
    # AB岗：两人不得同时离岗；重叠一天也不行；返岗没有登记的，就还是离岗
      [王]   2025-03-03 17:00  王敏  离岗  2025-03-10 2025-03-12 窗口章一枚
    ✗ [赵]   2025-03-04 09:00  赵强  离岗  2025-03-12 2025-03-14 无  → 王敏这几天离岗，AB 岗两人不能同时离岗
    ✗ [王二] 2025-03-04 09:05  王敏  离岗  2025-03-12 2025-03-20 无  → 已经登记了离岗
      [赵后] 2025-03-04 09:10  赵强  离岗  2025-03-24 2025-03-25 无
    ✗ [赵再] 2025-03-14 09:00  赵强  离岗  2025-03-14 2025-03-14 无  → AB 岗两人不能同时离岗
      [王]   2025-03-14 09:10  王敏  返岗  无
      [赵再] 2025-03-14 09:20  赵强  离岗  2025-03-14 2025-03-14 无  → leave.stand_in = 王敏
    """
    leaves = tuple(leave for label in ("王", "赵后") if (leave := played.case(label).leave))
    assert not any(overstayed(leave, played.bench("赵后").today) for leave in leaves)
    assert nobody_there(leaves, played.bench("赵后").today, played.bench("赵后").today) == ()


def test_a_centre_may_allow_both_away_and_then_it_is_known_who_is_there(played: Played) -> None:
    """
    # 中心自己定的例外也要看得见：两个人都走了，谁的岗没人，一查就知道
    规则 both_away=是
    [王] 2025-03-03 17:00  王敏  离岗  2025-03-10 2025-03-12 窗口章一枚
    [赵] 2025-03-03 17:10  赵强  离岗  2025-03-11 2025-03-11 无
         2025-03-11 → leave.officer = 赵强
    """
    leaves = tuple(leave for label in ("王", "赵") if (leave := played.case(label).leave))
    bench = played.bench("王")
    assert {leave.officer for leave in nobody_there(leaves, bench.today, bench.today)} == {"3001", "3002"}
    assert bench.roster is not None
    assert covered_by(bench.roster, leaves, "3002", bench.today) == ("3001",)


def test_only_the_filed_b_stands_in_and_nobody_leaves_a_post_without_one(played: Played) -> None:
    """
    # AB岗是备案的一对，不是谁有空谁顶；没有备案 B 岗的不能走；别人不能替他登记；负责人可以
    ✗ [李] 2025-03-03 09:00  李芳            离岗  2025-03-10 2025-03-10 无    → 还没有备案的 AB 岗
    ✗ [王] 2025-03-03 09:05  王敏            离岗  2025-03-10 2025-03-10 顶岗=李芳 移交=无
    … → 备案的 B 岗是赵强
    ✗                 09:06  王敏            离岗  2025-03-10 2025-03-07 无    → 不能早于第一天
    ✗                 09:07  李芳            离岗  王敏 2025-03-10 2025-03-10  → 本人、其 B 岗或负责人登记
    ✗                 09:08  李芳（代王敏）  离岗  2025-03-10 2025-03-10 无    → 不是王敏的 B 岗
                      09:10  周处            离岗  王敏 2025-03-10 2025-03-10
      → leave.officer = 王敏；leave.stand_in = 赵强
    """


def test_b_is_not_b_once_he_signs_in_his_own_name(played: Played) -> None:
    """
    # 代岗要写明代谁：B 以自己的名义办的，算他自己的件；代岗时经办栏两个名字
    事项 FOOD_NEW
    2025-03-03 09:00  王敏            收件
               09:05  王敏            核对  全收
               09:10  赵强（代王敏）  受理  → 经办 赵强（代王敏）；首问 王敏
               09:20  赵强            准予  → 经办 赵强
    """
    assert [holding.by.stands_in_for for holding in played.case().holdings] == [None, "3001", None]
