"""投诉 as it happens: registered, taken up or not, answered, filed, each by its date (DOMAIN 5, GB/T 36113; S4)."""

from stories.conftest import PlayStory

from window_desk.core.acts import ComplaintKind
from window_desk.story.player import Played
from window_desk.story.words import word_of


def test_an_oral_complaint_is_answered_the_next_day_and_a_written_one_in_writing_within_two(played: Played) -> None:
    """
    # [W60][W61]：口头投诉当场或次日答复；书面投诉两个工作日，书面答复；清明放假不算
      [口头] 2025-04-03 10:00  孙督  投诉      态度差 现场 王敏 说话带刺，让人等了半小时
      → 投诉受理 2025-04-11
                        10:10  孙督  投诉受理        → 投诉答复 2025-04-07；complaint.handler = 孙督
      [书面] 2025-04-03 11:00  孙督  投诉      效率低 信函 王敏 书面 收件十天没有回音
                        11:10  孙督  投诉受理                           → 投诉答复 2025-04-08
      [口头] 2025-04-07 09:00  孙督  投诉答复  成立 窗口已当面道歉
    ✗ [书面] 2025-04-08 09:00  孙督  投诉答复  成立 告知书漏寄，已补寄  → 书面投诉必须书面答复
                        09:05  孙督  投诉答复  成立 书面 告知书漏寄，已补寄
      → 投诉答复 2025-04-08 完成2025-04-08
                        10:00  孙督  投诉归档  满意                     → 阶段 已了结；过错（王敏） 作风问题
    """


def test_it_is_taken_up_or_declined_within_five_days_and_declined_only_on_a_listed_ground(played: Played) -> None:
    """
    # [W8][W64]：五个工作日内决定受不受理；不受理只有四种情形，“领导不同意”不是情形
      [一] 2025-03-03 10:00  孙督  投诉          不作为 电话 反映窗口不办事  → 投诉受理 2025-03-10
    ✗                 10:05  王敏  投诉受理                                  → 有相应权限
    ✗                 10:06  孙督  投诉不予受理  领导不同意                  → 规定的投诉不予受理情形
                      10:07  孙督  投诉不予受理  没有具体的投诉对象  → 阶段 已了结；投诉受理 完成2025-03-03
    ✗                 10:08  孙督  投诉答复      不成立 再说说               → 现在不能做这一步
      [二] 2025-03-03 11:00  孙督  投诉          不作为 电话 李芳 三次打电话没人接
           2025-03-11 → 投诉受理 2025-03-10 超期；过错 投诉未答复；过错（李芳） 无
    """


def test_whoever_is_complained_of_handles_none_of_it(played: Played) -> None:
    """
    # 回避：被投诉的人不能受理、不能承办、不能答复；承办人之外的人也不能替答
    人员 田督 窗口=9 权限=监督
      2025-03-03 10:00  王敏  投诉      不廉洁 现场 孙督 收了打印店的购物卡  → complaint.officer = 孙督
    ✗            10:05  孙督  投诉受理                                       → 不能审查本人办理
    ✗            10:06  田督  投诉受理  孙督                     → 承办人必须是本中心人员，不能是被投诉人
                 10:07  田督  投诉受理  周处                                 → complaint.handler = 周处
    ✗ 2025-03-04 09:00  李芳  投诉答复  不成立 没有的事                      → 由 周处 承办
    ✗            09:05  孙督  投诉答复  不成立 没有的事                      → 不能审查本人办理
                 09:10  周处  投诉答复  成立 属实，购物卡已上缴              → complaint.upheld = 是
    """


def test_a_tangled_complaint_may_take_five_days_if_it_is_said_why(played: Played) -> None:
    """
    # [W62]：涉及几个部门、情况复杂的可以五个工作日，要写明原因；再长不行，事先说好的日期就是期限
      2025-03-03 10:00  孙督  投诉      政令不畅 信函 李芳 书面 三个部门互相推
    ✗            10:05  孙督  投诉受理  2025-03-07                           → 必须写明为什么
    ✗            10:06  孙督  投诉受理  2025-03-11 涉及市场监管、城管、消防  → 不能晚于 2025-03-10
                 10:07  孙督  投诉受理  2025-03-10 涉及市场监管、城管、消防  → 投诉答复 2025-03-10
      2025-03-11 → 投诉答复 2025-03-10 超期；过错（孙督） 投诉未答复；指标 投诉超期未办 1
    """


def test_the_seven_kinds_are_all_registered_named_or_not_and_facts_are_needed(play_story: PlayStory) -> None:
    """S4 names seven kinds; each stands in the register, an anonymous one too; no facts, no entry."""
    for kind in ComplaintKind:
        play_story(
            f"""
            # S4：投诉分七类，实名匿名都登记；没有事实的写不进去
            ✗ 2025-03-03 10:00  孙督  投诉  {word_of(kind)} 电话 王敏  → 写明事实
                         10:01  孙督  投诉  {word_of(kind)} 电话 王敏 上午十点窗口没人
              → complaint.kind = {word_of(kind)}；complaint.anonymous = 是；指标 投诉 1；阶段 处理中
            """
        )
