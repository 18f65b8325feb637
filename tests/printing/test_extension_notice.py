"""延期通知书: reason, approver, days, the new last day large and the old one, and how it is reckoned (Art. 42)."""

from dataclasses import replace
from datetime import date

from notices_facts import EIGHT_DAYS, EXTENSION, FOOD, REVIEWED, extended
from paper_reading import first_page

from window_desk.core.acts import Told
from window_desk.core.catalogue import Handling, Limit, Start, Unit
from window_desk.core.decision_time import statutory
from window_desk.core.fold import fold
from window_desk.core.papers import PaperFacts
from window_desk.core.policy import Policy


def due_once_told(facts: PaperFacts) -> date:
    """The last day by the clock once somebody recorded that the applicant has the paper."""
    told = replace(
        facts.entry, act_id=facts.case.case_id, seq=99, hlc=facts.entry.hlc + 1, act=Told(facts.entry.act_id, "")
    )
    clock = statutory(fold(facts.case.case_id, (*facts.case.entries, told)), facts.bench)
    assert clock is not None
    return clock.due_on


def test_an_extension_boxes_the_new_day_and_the_old_one() -> None:
    text = first_page(extended())
    assert "延长后的法定办结日期（延长10个工作日）2026年12月18日（周五）" in text
    assert "原法定办结日期（10个工作日）2026年12月4日（周五）" in text
    assert "自原到期日的次日（2026年12月5日）起算工作日；其间除双休日外没有放假和调休。" in text
    assert due_once_told(extended()) == date(2026, 12, 18)


def test_an_extension_gives_its_reason_and_who_approved_it_under_which_paragraph() -> None:
    text = first_page(extended())
    assert "根据《行政许可法》第四十二条第一款，经本机关负责人周处批准，延长办理期限10个工作日" in text
    assert "二、延期的理由需要核实经营场所的产权争议。" in text


def test_a_joint_case_is_extended_by_the_government_and_an_item_by_its_own_law() -> None:
    joint = first_page(extended(item=replace(FOOD, handling=Handling.JOINT)))
    assert "根据《行政许可法》第四十二条第二款，经本级人民政府负责人周处批准" in joint
    own = replace(FOOD, extension=Limit(10, Unit.WORKDAYS, Start.ACCEPTANCE, "市场主体登记管理条例第十九条"))
    assert "根据《市场主体登记管理条例》第十九条，经" in first_page(extended(item=own))


def test_the_promise_stays_where_it_was_unless_the_centre_moves_it() -> None:
    facts = extended()
    assert "原来承诺的办结日期2026年11月27日（周五）不因延期变更" in first_page(facts)
    moved = replace(facts, policy=Policy(extension_moves_promise=True))
    assert "承诺的办结日期同时顺延至" in first_page(moved)
    assert "没有另行承诺" in first_page(extended(item=replace(FOOD, promised=None)))


def test_a_promise_that_moves_moves_while_it_still_runs() -> None:
    in_time = replace(FOOD, promised=replace(FOOD.promised, n=8) if FOOD.promised else None)
    moved = replace(extended(item=in_time), policy=Policy(extension_moves_promise=True))
    assert "承诺的办结日期同时顺延至2026年12月16日（周三）。" in first_page(moved)


def test_the_days_off_and_worked_on_the_way_are_named() -> None:
    text = first_page(extended(earlier=70))
    assert "原法定办结日期（10个工作日）2026年9月24日（周四）" in text
    assert "不计9月25日（中秋节）、10月1日至2日、5日至7日（国庆节）；计入10月10日（调休上班）" in text


def test_an_old_last_day_that_rolled_over_a_weekend_is_itself_counted() -> None:
    facts = extended(replace(EXTENSION, days=5), item=replace(FOOD, promised=None, statutory=EIGHT_DAYS), earlier=2)
    assert "原法定办结日期（8日）2026年11月26日（周四）" in first_page(facts)
    rolled = extended(
        replace(EXTENSION, days=5), item=replace(FOOD, promised=None, statutory=replace(EIGHT_DAYS, n=15))
    )
    text = first_page(rolled)
    assert "延长后的法定办结日期（延长5个工作日）2026年12月11日（周五）" in text
    assert "原法定办结日期（15日）2026年12月7日（周一）" in text
    assert "（2026年12月7日）起算工作日" in text


def test_a_new_day_in_a_year_without_calendar_is_marked_provisional() -> None:
    late = Limit(40, Unit.WORKDAYS, Start.ACCEPTANCE, "某条例第九条")
    text = first_page(extended(replace(EXTENSION, days=40), item=replace(FOOD, extension=late)))
    assert "，暂定）原法定办结日期" in text
    assert "带“暂定”的日期" in text


def test_an_extension_while_a_procedure_goes_on_says_that_the_day_is_not_final() -> None:
    assert "特别程序仍在进行" in first_page(extended(before=REVIEWED))
    assert "特别程序" not in first_page(extended())
