"""首问负责制 as it happens: who was asked first answers until the matter has an end (DOMAIN 5, MISSION A2)."""

from stories.conftest import PlayStory

from window_desk.core.first_contact import ContactEnd, ReferralState, ended_as, referral_state
from window_desk.story.player import Played


def test_a_referral_nobody_takes_comes_back_to_whoever_sent_it(played: Played) -> None:
    """
    # 首问负责制：转办不等于脱手，对方接收前仍由首问人负责；三十分钟没人接就退回来，算对方的过错；晚接也算接
      2025-03-03 09:00  王敏  首问      个体户转企业怎么办 来人=罗阿姨
                 09:05  王敏  转办      4号窗口  → 首问 王敏；经办 王敏；指标 转办逾时无人接收 0
    ✗            09:20  王敏  转办      5号窗口  → 还在等待接收
                 09:36  王敏  转办      5号窗口  → referrals = 2
      2025-03-04 09:00  陈静  转办接收           → 经办 陈静；首问 王敏；指标 转办逾时无人接收 2
    """


def test_the_duty_passes_only_with_the_acceptance(played: Played) -> None:
    """
    # 首问负责制：接收的人对这件事负责，首问人的名字一直在；办成了件，首问还是他
    事项 HYGIENE_NEW
      2025-03-03 09:00  王敏  首问      开理发店要办什么证 随带=身份证复印件一张
                 09:05  王敏  转办      陈静           → 经办 王敏
                 09:15  陈静  转办接收                 → 首问 王敏；经办 陈静
    ✗            09:16  王敏  答复      还是我来说吧   → 现在由 5 号窗口陈静负责
                 09:20  陈静  收件      申请人=罗阿姨  → 首问 王敏；经办 陈静；阶段 已收件
    """
    assert ended_as(played.case()) is ContactEnd.REFERRED


def test_a_referral_may_be_returned_with_a_reason_and_is_the_senders_again(played: Played) -> None:
    """
    # 首问负责制：不该接的可以退，退要说理由；退回以后首问人再办
      2025-03-03 09:00  王敏  首问      想开棋牌室
                 09:05  王敏  转办      5号窗口
    ✗            09:10  李芳  转办退回  不归我                              → 不是转给本窗口的
    ✗            09:11  陈静  转办退回                                      → 退回必须写明理由
                 09:12  陈静  转办退回  棋牌室不需要卫生许可，只办营业执照
      → 经办 王敏；referrals.0.taken_at = 无
                 09:20  王敏  答复      棋牌室办个体户登记即可，材料单已给  → 阶段 已答复；首问 王敏
    """
    assert referral_state(played.case(), played.now, played.bench().policy) is ReferralState.RETURNED


def test_papers_kept_for_an_absent_colleague_are_chased_the_next_day_not_after_half_an_hour(played: Played) -> None:
    """
    # 代收：同窗口的人不在，先收下、记下、转给他本人；当天不算超时，第二天还没接才算
      2025-03-03 09:00  王敏  首问      来补交年报材料 随带=年报一份
    ✗            09:02  王敏  转办      3号窗口             → 不能转给自己
                 09:03  王敏  转办      赵强 随带=年报一份  → referrals.0.to_officer = 赵强
      2025-03-03 → 过错 无；指标 首问未办结 1
      2025-03-04 → 过错 转办无人接
      2025-03-04 17:10  赵强  转办接收                      → 经办 赵强；首问 王敏
    """


def test_a_referral_says_what_it_is_about_and_goes_to_somebody_who_is_there(played: Played) -> None:
    """
    # 转办单四要素：什么事、转给谁；转给不存在的窗口、没有的人都不行
      2025-03-03 09:00  王敏  首问
    ✗            09:01  王敏  转办  5号窗口                            → 写明来人咨询或要办的事由
    ✗            09:02  王敏  转办  19号窗口 事由=问社保转移           → 没有 19 号窗口
    ✗            09:03  王敏  转办  5号窗口 转给=6666 事由=问社保转移  → 没有工号为“6666”的在岗人员
                 09:04  王敏  转办  5号窗口 事由=问公共场所卫生许可    → referrals = 1
    """


def test_an_answer_is_written_down_and_a_contact_ends_once(played: Played) -> None:
    """
    # 首问办结：不许“不知道”“不归我管”：答复要写内容，办结了就不再转
      2025-03-03 09:00  王敏  首问  电话 营业执照能不能邮寄
    ✗            09:01  王敏  答复           → 写明答复内容
                 09:02  王敏  答复  可以，登记时写收件地址，邮费到付
      → 阶段 已答复；ended_at = 2025-03-03 09:02
    ✗            09:03  王敏  转办  4号窗口  → 现在不能做这一步
      → 指标 首问 1；指标 答复件 1；指标 首问未办结 0
    """


def test_how_long_a_referral_may_wait_is_the_centres_rule(play_story: PlayStory) -> None:
    """Thirty minutes by default; a centre with runners may want ten."""
    for rule, breach in (("30", "无"), ("10", "转办无人接")):
        play_story(
            f"""
            # 转办时限由中心定，超过的算接收窗口的过错
            规则 referral_minutes={rule}
            2025-03-03 09:00  王敏  首问      问预包装食品备案
                       09:05  王敏  转办      4号窗口
                       09:20  李芳  转办接收  → 经办 李芳；过错 {breach}；过错（王敏） 无
            """
        )
