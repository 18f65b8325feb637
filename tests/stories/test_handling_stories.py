"""审查, 转报, 移交 as they happen: the steps behind the counter (行政许可法 Art. 34, 43; MISSION A11)."""

import pytest
from stories.changed_items import play_with

from window_desk.core.catalogue import Handling, InternalStep, Limit, Start, Unit
from window_desk.core.handover import Custody, custody
from window_desk.story.player import Played


@pytest.fixture
def ledger(request: pytest.FixtureRequest) -> str:
    """The test's docstring, for ``play_with``."""
    return str(request.function.__doc__)


def _step(key: str, name: str, workdays: int) -> InternalStep:
    return InternalStep(key, name, Limit(workdays, Unit.WORKDAYS, Start.ACCEPTANCE, "中心内部环节时限"))


def test_what_is_decided_above_is_reviewed_here_in_twenty_days_and_sent_up_with_all_its_papers(ledger: str) -> None:
    """
    # E04（第四十三条）：2026-01-05 受理，二十日内初审上报，至 02-02；容缺没有补齐不能报；报上去以后的时间是上级的
    事项 HYGIENE_NEW 法定=20 承诺=10 可容缺=3
      2026-01-05 09:00  陈静  收件
                 09:05  陈静  核对  全收，3 容缺
                 09:06  陈静  容缺  2026-01-16
                 09:10  陈静  受理                         → 法定时限 2026-02-02
    ✗ 2026-01-12 10:00  陈静  转报  省卫生健康委 初审同意  → 容缺的还没有补齐
                 10:05  陈静  补正  全收
    ✗            10:06  陈静  转报  省卫生健康委           → 写明意见和理由
                 10:10  陈静  转报  省卫生健康委 初审同意，材料一并报送
      → 阶段 已转报；法定时限 2026-02-02 完成2026-01-12；指标 办结 1
      2026-03-20 → 法定时限 未超期；红牌 无
      2026-03-23 09:00  陈静  准予                         → 结果 准予
    """
    play_with(ledger, handling=Handling.REPORTED)


def test_an_item_decided_here_is_not_sent_up(played: Played) -> None:
    """
    # 第四十三条只管由上级决定的事项；本机关的事不能往上推
    事项 HYGIENE_NEW
      2025-03-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
                 09:10  陈静  受理
    ✗            09:20  陈静  转报  省卫生健康委 请上级定  → 只有上报件才转报上级机关
    """


def test_internal_steps_come_one_after_the_other_each_on_its_own_clock(ledger: str) -> None:
    """
    # 岗位责任：内部环节一环扣一环，前一环办完后一环才起算；不能跳，不能重做；哪一环慢，一看就知道
    事项 HYGIENE_NEW 法定=20 承诺=10
      2025-03-03 09:00  陈静  收件
                 09:05  陈静  核对  全收
                 09:10  陈静  受理                   → 内部环节（初审） 2025-03-05；内部环节（复核） 无
    ✗            09:20  陈静  审查  review 复核同意  → 现在的内部环节是「初审」
    ✗ 2025-03-04 09:00  陈静  审查  first            → 写明意见和理由
                 09:01  陈静  审查  first 材料属实
      → 内部环节（初审） 完成2025-03-04；内部环节（复核） 2025-03-07 起2025-03-04
    ✗            09:02  陈静  审查  first 再审一遍   → 现在不能做这一步
      2025-03-10 → 内部环节（复核） 2025-03-07 超期；黄牌 1；法定时限 2025-03-31 未超期
      2025-03-11 09:00  陈静  审查  review 同意
    ✗            09:05  陈静  审查  review 同意      → 没有待办的内部环节
    """
    play_with(ledger, steps=(_step("first", "初审", 2), _step("review", "复核", 3)))


def test_a_case_goes_only_to_who_has_the_power_and_the_papers_pass_from_hand_to_hand(played: Played) -> None:
    """
    # 移交、接收两头都记：移给没有权的窗口不行，不列材料不行；收、转、退、领连成一条线，缺了什么当场说
    事项 FOOD_NEW
    部门 farm 农业农村
    窗口 6 农业农村 部门=farm
      2025-03-03 09:00  王敏  首问  来交材料 随带=材料一袋
                 09:02  王敏  收件  申请人=老街豆腐坊
                 09:05  王敏  核对  全收
                 09:10  王敏  受理
    ✗            09:15  王敏  移交  6号窗口 原因=调岗                       → 6 号窗口无权办理
    ✗            09:16  王敏  移交  李芳 原因=调岗 材料=                    → 列明移交的材料
    ✗            09:17  陈静  移交  李芳 原因=我来转                        → 现在由 3 号窗口王敏负责
                 09:20  周处  移交  李芳 原因=王敏住院 材料=材料一袋十二页  → 经办 王敏
                 09:30  李芳  接收  短缺=少第七页                           → 经办 李芳
      2025-03-05 10:00  李芳  准予
                 10:30  李芳  送达                                          → 阶段 已送达
    """
    ways = [(line.what, line.remark) for line in custody(played.case())]
    assert [what for what, _ in ways] == [
        Custody.TAKEN_IN,
        Custody.TAKEN_IN,
        Custody.PASSED_ON,
        Custody.TAKEN_IN,
        Custody.FETCHED,
    ]
    assert ways[3][1] == "少第七页"
