"""失职追究制 as it happens: heard first, then found, then perhaps appealed; no card is just cleared (DOMAIN 5, 6)."""

from window_desk.core.accountability import Progress, next_measure, progress, upheld_against
from window_desk.core.acts import Measure
from window_desk.story.player import Played


def test_a_card_is_cleared_only_on_a_written_answer_by_a_supervisor(played: Played) -> None:
    """
    # 黄牌：本人已阅、书面说明，督察认定；没有说明不能销，自己不能销，别人不能替答
    事项 FOOD_NEW 承诺=5 法定=20
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:10  王敏  受理                            → 承诺时限 2025-03-10
      2025-03-11 → 黄牌（王敏） 1；过错（王敏） 超过承诺时限；红牌 无
    ✗ 2025-03-12 09:00  孙督  认定  承诺时限 不成立 情有可原  → 还没有已阅或者说明
    ✗            09:01  李芳  已阅  承诺时限                  → 只能由当事人本人办理
                 09:05  王敏  已阅  承诺时限
    ✗            09:10  孙督  认定  承诺时限 不成立 情有可原  → 没有书面说明，不能销牌
    ✗            09:11  王敏  说明  承诺时限                  → 写明答复内容
                 09:12  王敏  说明  承诺时限 现场核查车辆三天检修，有派车单
    ✗            09:15  王敏  认定  承诺时限 不成立 自己认定  → 有相应权限
                 09:20  孙督  认定  承诺时限 不成立 派车单属实，责任不在窗口
      → proceedings.promised/yellow.upheld = 否
    """
    assert progress(played.case(), "promised/yellow") is Progress.CLEARED


def test_an_upheld_breach_needs_a_measure_from_the_ladder_and_may_be_appealed_once(played: Played) -> None:
    """
    # [W59]：属实的必须定措施，不属实的不能处理；不服可申诉，认定的人不能复核自己
    人员 田督 窗口=9 权限=监督
    事项 FOOD_NEW 承诺=5 法定=20
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对      全收
                 09:10  王敏  受理
      2025-04-01 09:00  王敏  已阅      法定时限
    ✗            09:05  孙督  认定      法定时限 成立 超期一日无正当理由  → 必须选定处理措施
    ✗            09:06  孙督  认定      法定时限 成立 诫勉                → 写明意见和理由
                 09:07  孙督  认定      法定时限 成立 诫勉 超期一日无正当理由
    ✗            09:08  田督  认定      法定时限 成立 效能告诫 加重       → 还没有已阅或者说明
    ✗            09:10  李芳  申诉      替他说句话                        → 只能由当事人本人办理
                 09:12  王敏  申诉      系统两天不能出证，有故障单
    ✗            09:15  孙督  申诉复核  不成立 维持                       → 不能审查本人办理
                 09:20  田督  申诉复核  成立 故障单属实，撤销认定
    ✗            09:25  王敏  申诉      再申诉一次                        → 没有可以申诉
    """
    case = played.case()
    assert progress(case, "statutory/red") is Progress.CLEARED
    assert upheld_against("3001", case.proceedings.values()) == 0


def test_what_no_rule_can_see_a_supervisor_raises_with_evidence_and_never_against_himself(played: Played) -> None:
    """
    # 立案：规则看不见的（不公示、违反条件许可）由督察写明证据提出，一样先听本人说
    事项 FOOD_NEW
      2025-03-03 09:00  王敏  收件
                 09:05  王敏  核对  全收
                 09:10  王敏  受理
                 09:20  王敏  准予
    ✗ 2025-03-10 09:00  王敏  立案  违反条件许可 李芳 她也有        → 有相应权限
    ✗            09:01  孙督  立案  违反条件许可 王敏               → 写明事实
    ✗            09:02  孙督  立案  违反条件许可 孙督 自己看走了眼  → 不能审查本人办理
                 09:03  孙督  立案  违反条件许可 王敏 未经现场核查即准予，核查表空白
      → 过错（王敏） 违反条件许可
    ✗            09:10  孙督  认定  成立 通报批评 事实清楚          → 还没有已阅或者说明
                 10:00  王敏  说明  核查在前一日已做，表漏附
                 10:30  孙督  认定  成立 通报批评 补附的核查表日期晚于决定
      → proceedings.raised/1.measure = 通报批评
    """
    assert upheld_against("3001", played.case().proceedings.values()) == 1
    assert [next_measure(n) for n in (0, 1, 9)] == [Measure.ADMONISHED, Measure.CRITICISED, Measure.DISMISSED]


def test_the_promise_turns_red_when_it_goes_on_and_the_law_is_red_at_once(played: Played) -> None:
    """
    # 陷阱二、[W7]：承诺超一日黄牌，超五日升红牌；法定超一日即红牌；停着的不亮牌
    事项 FOOD_NEW 承诺=5 法定=20
    [走] 2025-03-03 09:00  王敏  收件
                    09:05  王敏  核对  全收
                    09:10  王敏  受理
    [停] 2025-03-03 10:00  王敏  收件
                    10:05  王敏  核对  全收
                    10:10  王敏  受理
         2025-03-05 09:00  王敏  中止  检验 40日
                    09:05  王敏  签收  中止
    [走] 2025-03-07 → 预警（王敏） 1；黄牌 无；红牌 无
         2025-03-11 → 黄牌 1；红牌 无；预警 无
         2025-03-17 → 黄牌 无；红牌 1
         2025-04-01 → 红牌 2
    [停] 2025-04-01 → 预警 无；黄牌 无；红牌 无
    """
