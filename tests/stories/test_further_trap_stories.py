"""What is most easily got wrong (DOMAIN, the closing summary), traps 10 to 17."""

from pathlib import Path

from printing.paper_reading import squeezed
from stories.changed_items import play_with
from stories.conftest import PlayStory

import window_desk.core
from window_desk.core.acts import Accepted, Form
from window_desk.core.catalogue import FeeStandard
from window_desk.core.party import IdKind, NumberDoubt, PartyKind
from window_desk.core.reviews import Cause, needs_review
from window_desk.models.parties import number_warning
from window_desk.story.player import Played, play
from window_desk.story.reading import read
from window_desk.story.rehearsal import rehearse


def test_trap_10_the_ab_post_and_the_ab_departments_are_two_things(played: Played) -> None:
    """
    # 陷阱十（泸州）：AB岗是同一岗位的两个人，B 代 A 的全部权限；AB角是牵头部门和协办部门，谁也不能替谁答复
    事项 PKG_RESTAURANT
    部门 city 城管
    窗口 6 城管 部门=city
    人员 钱立 窗口=6
      2025-08-01 09:00  王敏            收件      申请人=琅琊酒家
                 09:05  王敏            核对      全收
                 09:10  赵强（代王敏）  受理                             → 经办 赵强（代王敏）
                 09:20  赵强（代王敏）  联办启动  city／OUTDOOR_AD       → members = 1
    ✗            09:30  赵强（代王敏）  协办答复  city 准予 城管没意见   → 本部门没有待办的协办事项
    ✗            09:31  王敏            协办接收  city                   → 没有待办的协办事项
    ✗            09:32  钱立（代王敏）  决定      准予                   → 不是王敏的 B 岗
    ✗            09:33  钱立            决定      准予                   → 由牵头部门「市场监管」启动和决定
                 10:00  钱立            协办接收
                 11:00  钱立            协办答复  准予 招牌尺寸符合规范  → members.0.outcome = 准予
                 14:00  赵强（代王敏）  准予                             → 结果 准予
    """


def test_trap_11_an_old_valid_credit_code_that_fails_its_check_digit_only_warns() -> None:
    """
    # 陷阱十一 [W74]：早期试点的统一社会信用代码校验位算不对，却是合法的：只提醒，不拦
    """
    script = read(
        """
        事项 FOOD_NEW
        2025-03-03 09:00  王敏  收件  申请人=福州某试点企业
                   09:05  王敏  核对  全收
                   09:10  王敏  受理  → 阶段 已受理
        """
    )
    for code in ("91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"):
        assert number_warning(IdKind.CREDIT_CODE, code) is NumberDoubt.CODE_CHECK_DIGIT
        with rehearse(script.scene) as stage:
            assert not play(script, stage).faults
            firm = stage.desk.keep_party(PartyKind.ORGANISATION, "福州某试点企业", IdKind.CREDIT_CODE, code, "")
            assert firm.id_number == code


def test_trap_12_a_rare_name_is_printed_and_read_back_as_it_was_written() -> None:
    """
    # 陷阱十二（GB 18030-2022 三级）：第二平面的字要印得出、查得到，不能是空框、拼音或问号；间隔号是 U+00B7
    """
    script = read(
        """
        事项 FOOD_NEW
        2025-03-03 09:00  王敏  收件  申请人=欧阳·𬭎㛃䶮
                   09:05  王敏  核对  全收
                   09:10  王敏  受理
        """
    )
    with rehearse(script.scene) as stage:
        played = play(script, stage)
        assert not played.faults
        case = played.case()
        printed = [squeezed(stage.pdf(case, paper)) for paper in stage.papers(case)]
    assert len(printed) >= 2
    assert all("欧阳·𬭎㛃䶮" in text for text in printed)


def test_trap_13_an_instant_case_needs_no_receipt_of_acceptance_but_is_rated_all_the_same(played: Played) -> None:
    """
    # 陷阱十三（安阳三十六条、浙江十一条）：即办件当场办结的，不必出具受理通知书；评价照样要请
    事项 SELF_EMPLOYED_NEW
      2025-03-03 09:00  王敏  收件  申请人=沈小娥
                 09:04  王敏  核对  全收
                 09:05  王敏  受理
                 09:06  王敏  准予
                 09:20  王敏  送达  → 阶段 已送达；papers = 无；指标 现场办结率 1/1；指标 办结而未请评价 1
                 09:21  王敏  评价  满意      → 指标 办结而未请评价 0；指标 评价率 1/1
    ✗            09:22  王敏  评价  非常满意  → 已经评价过
    """
    assert not any(paper.form is Form.ACCEPTANCE_NOTICE for paper in played.case().papers)


def test_trap_14_a_serial_member_starts_only_when_the_earlier_written_result_arrives(played: Played) -> None:
    """
    # 陷阱十四（滨州）：并行的同时起算；依次的，前一家书面答复到了才起算，没到不起算，也不能抢先答复
    事项 PKG_RESTAURANT
    部门 city 城管
    部门 fire 消防救援
    窗口 6 城管 部门=city
    窗口 7 消防救援 部门=fire
    人员 钱立 窗口=6
    人员 武刚 窗口=7
      2025-08-01 09:00  王敏  收件
                 09:05  王敏  核对      全收
                 09:10  王敏  受理
                 09:20  王敏  联办启动  fire／FOOD_NEW；city／OUTDOOR_AD／fire
      → 协办答复（fire） 2025-08-08 起2025-08-01；协办答复（city） 无
    ✗            10:00  钱立  协办答复  准予 先答了  → 没有待办的协办事项
      2025-08-06 15:00  武刚  协办接收
                 15:30  武刚  协办答复  准予 通道符合要求
      → 协办答复（fire） 完成2025-08-06；协办答复（city） 2025-08-13 起2025-08-06
    ✗            16:00  王敏  准予                   → 还没有书面答复：城管
      2025-08-07 09:00  钱立  协办答复  准予         → 协办答复（city） 完成2025-08-07
                 09:30  王敏  准予
    """


def test_trap_15_no_fee_line_without_a_law_or_an_administrative_regulation(play_story: PlayStory) -> None:
    """
    # 陷阱十五（第五十八条、第七十五条）：没有法律、行政法规依据不得收费；“工本费”三个字不是依据
    """
    begun = """
        事项 HYGIENE_NEW
        2025-03-03 09:00  陈静  收件
                   09:05  陈静  核对  全收
                   09:10  陈静  受理
        """
    play_story(
        f"""{begun}
        ✗ 2025-03-03 09:20  陈静  收费  health／工本费／局发〔2019〕3号／5元  → 没有收费标准，不得收费
        """
    )
    play_with(
        f"""{begun}
        ✗ 2025-03-03 09:20  陈静  收费  health／检测费／／200元                  → 没有法律、行政法规依据
        ✗            09:21  陈静  收费  health／检测费／局长办公会纪要／200元    → 没有法律、行政法规依据
        ✗            09:22  陈静  收费  health／检测费／某某条例第二十条／350元  → 超过标准上限 300.00 元
                     09:23  陈静  收费  health／检测费／某某条例第二十条／200元  → fees = 1
        ✗            09:24  陈静  收费  health／检测费／某某条例第二十条／200元  → 更正请先作废
        """,
        fees=(FeeStandard("检测费", "某某条例第二十条", 20000, 30000),),
    )


def test_trap_16_the_window_is_rated_by_its_own_standard_once_per_visit(played: Played) -> None:
    """
    # 陷阱十六：GB/T 32168 管网上；窗口是 32169.3/.4、36112，评价是 39734：现场一次一评，匿名的不回访
    事项 FOOD_NEW
      [上午] 2025-03-03 09:00  王敏  首问  问开饭店要哪些材料
                        09:10  王敏  答复  已说明并给了办事指南
                        09:12  王敏  评价  不满意 匿名
    ✗                   09:13  王敏  评价  非常不满意  → 已经评价过
    ✗        2025-03-04 09:00  孙督  回访  满意        → 匿名评价无法回访
      [再来] 2025-03-10 09:00  王敏  首问  又来问现场核查的时间
                        09:05  王敏  答复  已说明
                        09:06  王敏  评价  满意
      → 指标 群众满意率 1/2
    """
    sources = "".join(path.read_text("utf-8") for path in Path(window_desk.core.__file__).parent.rglob("*.py"))
    assert "39734" in sources
    assert "32168" not in sources


def test_trap_17_when_it_happened_and_when_it_was_typed_are_both_kept(played: Played) -> None:
    """
    # 陷阱十七 [W81]：基层常常事后集中补录；发生时间和录入时间分开记，补录要写原因、报主管、算比例，不改时限
    事项 HYGIENE_NEW 法定=20
      2025-03-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
    ✗ 2025-03-07 16:00  陈静  受理  （补录 2025-03-04 10:00）          → 必须写明补录原因
      2025-03-07 16:05  陈静  受理  （补录 2025-03-04 10:00：线路中断三天）
      → 法定时限 2025-04-01 起2025-03-04；指标 补录率 1/3；待审核 1
    ✗ 2025-03-07 16:10  陈静  准予  （补录 2025-03-04 09:59：补一下）  → 不能早于上一步
    """
    [accepted] = played.case().live(Accepted)
    assert (accepted.on.day, accepted.entered_at.day) == (4, 7)
    assert [waiting.causes for waiting in needs_review(played.case(), played.bench())] == [(Cause.BACK_DATED,)]
