"""特殊程序告知书 and its end: which of the eight, how long, which days are not counted, the last day (Art. 45)."""

from dataclasses import replace
from datetime import date

import pytest
from notices_facts import EIGHT_DAYS, EXTENDED, FOOD, STOPPED, resumed, suspended
from paper_reading import first_page
from test_extension_notice import due_once_told

from window_desk.core.acts import SpecialProcedure
from window_desk.core.catalogue import Limit, Start, Unit

NAMES = dict(zip(SpecialProcedure, ["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审"], strict=True))


@pytest.mark.parametrize("procedure", SpecialProcedure)
def test_a_notice_and_its_end_say_which_of_the_eight_it_is(procedure: SpecialProcedure) -> None:
    stop = replace(STOPPED, procedure=procedure)
    assert f"特殊程序{NAMES[procedure]}预计所需时间10个工作日" in first_page(suspended(stop))
    assert f"所需的{NAMES[procedure]}已于2026年12月4日结束" in first_page(resumed(stop=("2026-11-24 09:00", stop)))


def test_a_notice_tells_the_basis_the_days_and_what_they_do_to_the_last_day() -> None:
    text = first_page(suspended())
    assert "依法需要进行专家评审（《食品安全法》第四十四条）" in text
    assert "开始日期2026年11月24日（周二）预计结束日期2026年12月7日（周一）" in text
    assert (
        "根据《行政许可法》第四十五条，自2026年11月24日起至该程序结束之日止，所需时间不计算在办理期限内，现书面告知"
        in text
    )
    assert "承诺办结日期（5个工作日）2026年12月11日（周五）法定办结日期（10个工作日）2026年12月18日（周五）" in text
    assert "其中2026年11月24日至2026年12月7日属于特别程序，10个工作日不计算在期限内" in text
    assert "批准人周处" in text


def test_the_day_on_the_notice_is_the_one_the_clock_shows_once_it_was_told() -> None:
    assert due_once_told(suspended()) == date(2026, 12, 18)


def test_days_before_the_notice_are_counted() -> None:
    text = first_page(suspended(at="2026-11-26 09:00"))
    assert "开始日期2026年11月24日（周二）" in text
    assert "自2026年11月26日起至该程序结束之日止" in text
    assert "法定办结日期（10个工作日）2026年12月16日（周三）" in text


def test_a_clock_that_has_run_out_is_not_said_to_stop() -> None:
    late = replace(STOPPED, starts_on=date(2026, 12, 8))
    assert "办理期限已于2026年12月4日届满，本程序不改变该日期" in first_page(suspended(late, "2026-12-08 09:00"))
    ended = resumed(date(2026, 12, 9), stop=("2026-12-08 09:00", late), at="2026-12-10 09:00")
    assert "没有可以扣除的时间" in first_page(ended)


def test_the_end_says_how_many_days_were_left_out_and_the_day_that_follows() -> None:
    text = first_page(resumed(result="评审通过"))
    assert "办理期限自次日起继续计算。结果：评审通过。" in text
    assert "2026年11月24日至2026年12月4日，共9个工作日，不计算在办理期限内" in text
    assert "法定办结日期（10个工作日）2026年12月17日（周四）" in text
    assert "告知书编号特字03-20261120-0007-1" in text
    assert "结果：" not in first_page(resumed())


def test_the_end_of_a_procedure_nobody_was_told_of_leaves_nothing_out() -> None:
    text = first_page(resumed(told=False))
    assert "没有书面告知申请人，所用时间全部计算在办理期限内" in text
    assert "法定办结日期（10个工作日）2026年12月4日（周五）" in text


def test_the_end_keeps_the_worked_example_d01() -> None:
    """Accepted 2025-03-03, expert review 03-10 to 03-21, 20 working days: 2025-04-15 (DOMAIN 1.4, S1)."""
    item = replace(FOOD, promised=None, statutory=Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条"))
    stop = replace(STOPPED, starts_on=date(2025, 3, 10))
    facts = resumed(date(2025, 3, 21), stop=("2026-11-27 09:00", stop), at="2026-12-11 09:00", earlier=627, item=item)
    text = first_page(facts)
    assert "法定办结日期（20个工作日）2025年4月15日（周二）" in text


def test_a_limit_in_natural_days_leaves_out_natural_days() -> None:
    text = first_page(resumed(item=replace(FOOD, promised=None, statutory=EIGHT_DAYS)))
    assert "共11日，不计算在办理期限内" in text
    assert "法定办结日期（8日）2026年12月9日（周三）" in text


def test_an_extension_and_a_procedure_are_both_accounted_for() -> None:
    text = first_page(suspended(before=EXTENDED, item=replace(FOOD, promised=None)))
    assert "已经依法延长的10个工作日计算在内" in text
    assert "法定办结日期（10个工作日）2027年1月4日（周一，暂定）" in text
