"""好差评 as it happens: the applicant's own word, and the duty a bad one opens (DOMAIN 4; 国办发〔2019〕51号)."""

from stories.conftest import PlayStory

from window_desk.core.acts import Rating
from window_desk.story.player import Played
from window_desk.story.words import word_of

VISIT = """
    2025-03-03 09:00  王敏  首问  问个体户年报
               09:05  王敏  答复  六月三十日前网上报，步骤已写给他
    """


def test_all_five_levels_reach_the_report_each_as_itself(play_story: PlayStory) -> None:
    """One visit for each level: none is lost, none is averaged, the last two are 差评."""
    lines = "".join(
        f"""
        [{word_of(rating)}] 2025-03-03 09:00  王敏  首问  问年报
                                       09:01  王敏  答复  已说明
                                       09:02  王敏  评价  {word_of(rating)} 匿名  → 指标 {word_of(rating)} 1
        """
        for rating in Rating
    )
    figures = play_story(f"# 五个等级一个都不能丢（PT8 把最差的两级丢了）\n{lines}").figures()
    shown = {figure.indicator.label: (figure.n, figure.total) for figure in figures.values()}
    assert shown["群众满意率"] == (3, 5)
    assert [shown[word_of(rating)][0] for rating in Rating] == [1, 1, 1, 1, 1]


def test_who_did_not_rate_is_not_rated_and_never_counted_as_a_click(played: Played) -> None:
    """
    # 自愿评价：没评就是没评，不默认“基本满意”；超时以后本人又来评的，算本人的
    事项 SELF_EMPLOYED_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:06  王敏  受理
                 09:07  王敏  准予
    ✗            09:08  王敏  评价                 → 选一个评价等级，或者写明没有评价的原因
    ✗            09:09  王敏  评价  满意 不愿评价  → 选一个评价等级
                 09:10  王敏  评价  超时未评
      → evaluation.rating = 无；指标 基本满意 0；指标 未评价：超时 1；指标 评价率 0/1
                 09:15  王敏  评价  不满意 实名
      → evaluation.rating = 不满意；指标 未评价：超时 0；指标 评价率 1/1
    """


def test_a_rating_is_the_applicants_and_nobody_voids_it(played: Played) -> None:
    """
    # 窗口不能删、不能改、不能自己核实：差评只能申诉复核
      2025-03-03 09:00  王敏  首问      问个体户注销
                 09:05  王敏  答复      简易注销公告二十日
                 09:06  王敏  评价      非常不满意 实名
    ✗            09:07  王敏  作废      评价 点错了    → 不能作废
    ✗            09:08  王敏  评价      非常满意       → 已经评价过
    ✗            09:09  王敏  差评核实  不属实 他乱点  → 有相应权限
      → 差评核实 2025-03-04；差评整改 2025-03-10；黄牌 无
    """


def test_a_fair_named_bad_rating_is_verified_put_right_and_told_by_its_four_dates(played: Played) -> None:
    """
    # 差评四个日期（国办发〔2019〕51号、上海、安阳）：收到、一个工作日内核实、五日内整改、回访本人
      2025-03-03 09:00  王敏  首问      问食品小作坊登记
                 09:05  王敏  答复      让他去二楼
                 09:06  王敏  评价      不满意 实名  → 差评核实 2025-03-04；差评整改 2025-03-10
    ✗            09:10  王敏  整改      向他道歉     → 现在不能做这一步
      2025-03-04 10:00  孙督  差评核实  属实 只说了去二楼，没有说哪个窗口
      → 差评核实 2025-03-04 完成2025-03-04
    ✗            10:05  孙督  回访      满意         → 现在不能做这一步
    ✗ 2025-03-06 15:00  王敏  整改                   → 写明整改了什么
                 15:01  王敏  整改      当面道歉，补发了办事指南和窗口平面图
      → 差评整改 2025-03-10 完成2025-03-06
    ✗ 2025-03-07 09:00  王敏  回访      满意         → 不能审查本人办理
                 09:05  孙督  回访      满意
      → evaluation.told_on = 2025-03-07；evaluation.satisfied = 是；过错 无
    """


def test_a_bad_rating_nobody_answers_is_a_breach_of_whoever_owes_the_answer(played: Played) -> None:
    """
    # 差评一个工作日没人核实，是督察的事；五日没有整改，算被评的人的
    2025-03-03 09:00  王敏  首问  问食品小作坊登记
               09:05  王敏  答复  让他去二楼
               09:06  王敏  评价  不满意 实名
    2025-03-05 → 差评核实 超期；过错（王敏） 无；过错 差评未整改
    2025-03-11 → 差评整改 2025-03-10 超期；过错（王敏） 差评未整改
    """


def test_an_unfounded_bad_rating_is_explained_or_taken_out_by_an_appeal_heard_by_another(played: Played) -> None:
    """
    # 误评、恶意差评：本人申诉，另一位督察复核留痕，复核成立才剔除，剔除的单列，不当作没有过
    人员 田督 窗口=9 权限=监督
      2025-03-03 09:00  王敏  首问      要求当场领证
                 09:05  王敏  答复      许可要现场核查，五日内办结
                 09:06  王敏  评价      非常不满意 实名                    → 指标 群众满意率 0/1
      2025-03-04 10:00  孙督  差评核实  不属实 法定程序不能省，解释清楚
    ✗ 2025-03-05 09:00  李芳  申诉      同事受了冤枉                       → 只能由当事人本人办理
    ✗            09:01  王敏  申诉                                         → 写明意见和理由
                 09:02  王敏  申诉      法定程序不能省，监控可查
    ✗            10:00  孙督  申诉复核  成立 我核实过                      → 不能审查本人办理
                 10:10  田督  申诉复核  成立 程序要求被误作刁难，监控可证  → evaluation.removed = 是
      → 指标 群众满意率 –；指标 申诉剔除的评价 1；差评整改 无
    """


def test_a_rating_on_the_second_visit_is_its_own(played: Played) -> None:
    """
    # GB/T 39734：现场一次一评：来几次评几次，评的是那一次的经办人
    事项 FOOD_NEW
    [第一次] 2025-03-03 09:00  王敏  首问  问材料
                        09:05  王敏  答复  给了材料清单
                        09:06  王敏  评价  不满意 匿名
    [第二次] 2025-03-10 09:00  李芳  收件
                        09:05  李芳  核对  全收
                        09:10  李芳  评价  非常满意 匿名  → evaluation.officer = 李芳
    [第一次] 2025-03-10 → evaluation.officer = 王敏；差评核实 无；差评整改 2025-03-10；指标 群众满意率 1/2
    """
