"""One sheet for all departments, and no line without its legal basis (Art. 58, 59; DOMAIN trap 15)."""

from dataclasses import replace
from itertools import pairwise

import pytest
from core.histories import CASE, ITEM, LI, WANG, all_in, bench, entry, moment, received, story
from hypothesis import given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.acts import Accepted, Act, Charged, Checked, FeeLine, Voided
from window_desk.core.case import Case
from window_desk.core.catalogue import FeeStandard, Item
from window_desk.core.fees import capitals, default_lines, reduced_by, standard_of, totals, yuan
from window_desk.core.fold import fold
from window_desk.core.permit import permit, why_not
from window_desk.core.reasons import Refusal

DIGITS = "零壹贰叁肆伍陆柒捌玖"
LAW = "城市道路管理条例第三十七条"
ROAD = FeeStandard("城市道路占用费", LAW, 1_000, 3_000, "平方米")
NOISE = FeeStandard("检测费", "条例第九条", 5_050, 5_050, department="health")
PAID = replace(ITEM, fees=(ROAD, NOISE))
LINES = (FeeLine("market", "城市道路占用费", LAW, 1_000), FeeLine("health", "检测费", "条例第九条", 5_050))
ACCEPTED: tuple[tuple[str, Act], ...] = (
    ("2026-11-16 09:00", received()),
    ("2026-11-16 09:10", Checked(all_in())),
    ("2026-11-16 09:20", Accepted("受字 1")),
)
NOW = "2026-11-17 09:00"


def refusal(*lines: FeeLine, case: Case | None = None, item: Item = PAID) -> Refusal | None:
    return permit(case or story(*ACCEPTED), Charged("费字 1", lines), bench(NOW, item), moment(NOW))


def refused(*lines: FeeLine, case: Case | None = None, item: Item = PAID) -> str:
    return str(refusal(*lines, case=case, item=item) or "")


def test_the_sheet_offers_every_standard_at_its_lower_limit_each_under_its_department() -> None:
    assert default_lines(PAID) == LINES
    assert refused(*LINES) == ""
    assert story(*ACCEPTED, (NOW, Charged("费字 1", LINES))).fees == LINES


def test_an_item_without_a_standard_is_free_and_so_is_every_form() -> None:
    unfounded = FeeLine("market", "申请表工本费", "本单位规定", 500)
    free = refusal(unfounded, item=ITEM)
    assert str(free) == "本事项没有收费标准，不得收费"
    assert free
    assert free.article == "行政许可法第五十八条"
    assert why_not(story(*ACCEPTED), Charged, bench(NOW, None))
    assert refused(unfounded) == "「申请表工本费」没有法律、行政法规依据，不得收取"


def test_no_shipped_item_charges_anything_its_guide_does_not_say() -> None:
    assert all(not item.fees for item in shipped.catalogue() if item.fee == "不收费")


@pytest.mark.parametrize(
    "line",
    [
        replace(LINES[0], name="押金"),
        replace(LINES[0], basis="会议纪要"),
        replace(LINES[0], department="health"),
        replace(LINES[1], department="market"),
    ],
)
def test_a_line_cites_a_standard_by_name_basis_and_department(line: FeeLine) -> None:
    fault = refusal(line)
    assert fault
    assert "没有法律、行政法规依据" in str(fault)
    assert fault.article == "行政许可法第五十八条"
    assert standard_of(PAID, line) is None
    assert reduced_by(PAID, line) == 0


def test_a_published_standard_that_names_no_law_founds_nothing() -> None:
    item = replace(PAID, fees=(replace(ROAD, basis=" "),))
    assert "没有法律" in refused(replace(LINES[0], basis=" "), item=item)


def test_between_the_limits_any_amount_above_none_below_only_with_the_basis_of_the_reduction() -> None:
    road = LINES[0]
    assert refused(replace(road, amount=3_000)) == ""
    assert refused(replace(road, amount=3_001)) == "「城市道路占用费」超过标准上限 30.00 元"
    less = replace(road, amount=999)
    assert refused(less) == "「城市道路占用费」低于标准下限 10.00 元，减免须写明依据"
    assert refused(replace(less, reduction_basis="小微企业减免办法第三条")) == ""
    assert refused(replace(less, amount=0, reduction_basis="小微企业减免办法第三条")) == ""
    assert (
        refused(replace(less, amount=-1, reduction_basis="小微企业减免办法第三条"))
        == "「城市道路占用费」的数量或金额不对"
    )


def test_the_limits_are_per_unit() -> None:
    road = replace(LINES[0], quantity=12)
    assert refused(replace(road, amount=12_000)) == ""
    assert refused(replace(road, amount=36_000)) == ""
    assert refused(replace(road, amount=36_001)) == "「城市道路占用费」超过标准上限 360.00 元"
    assert refused(replace(road, amount=11_999)) == "「城市道路占用费」低于标准下限 120.00 元，减免须写明依据"
    assert refused(replace(road, quantity=0, amount=0)) == "「城市道路占用费」的数量或金额不对"
    assert reduced_by(PAID, replace(road, amount=9_000)) == 3_000
    assert reduced_by(PAID, replace(road, amount=20_000)) == 0


def test_nothing_is_charged_twice_on_one_sheet_nor_on_a_second_one() -> None:
    assert refused(*LINES, LINES[0]) == "「城市道路占用费」在缴费一览表上重复"
    charged = story(*ACCEPTED, ("2026-11-16 10:00", Charged("费字 1", LINES)))
    assert refused(*LINES, case=charged) == "已经开出缴费一览表，更正请先作废"
    assert refused() == "缴费一览表没有列出收费项目"


def test_two_windows_that_both_charged_offline_leave_the_second_sheet_disputed() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(ACCEPTED, 1)]
    one, two = entry(10, Charged("费字 1", LINES), NOW), entry(11, Charged("费字 2", LINES[:1]), NOW, LI)
    case = fold(CASE, [*lines, two, one])
    assert (case.fees, case.disputed, case.holder) == (LINES, {two.act_id}, WANG)
    again = fold(CASE, [*lines, one, two, entry(12, Voided(one.act_id, "录错"), NOW)])
    assert again.fees == LINES[:1]


def test_whoever_makes_out_the_sheet_does_not_take_the_case_in_hand() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(ACCEPTED, 1)]
    case = fold(CASE, [*lines, entry(10, Charged("费字 1", LINES), NOW, LI)])
    assert (case.fees, case.holder) == (LINES, WANG)


def test_nothing_is_charged_before_acceptance() -> None:
    assert refused(*LINES, case=story(*ACCEPTED[:2]))


def test_the_sheet_adds_up_by_department_and_is_shown_in_yuan() -> None:
    sums = totals((*LINES, replace(LINES[0], name="押金", amount=5)))
    assert sums == {"market": 1_005, "health": 5_050}
    assert [yuan(fen) for fen in (*sums.values(), sum(sums.values()), 7, 0)] == [
        "10.05",
        "50.50",
        "60.55",
        "0.07",
        "0.00",
    ]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 10**9)), max_size=20))
def test_the_departments_always_add_up_to_the_sheet(charged: list[tuple[str, int]]) -> None:
    lines = [FeeLine(department, "费", LAW, amount) for department, amount in charged]
    assert sum(totals(lines).values()) == sum(line.amount for line in lines)


@pytest.mark.parametrize(
    ("fen", "said"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (53, "伍角叁分"),
        (100, "壹元整"),
        (1_000, "壹拾元整"),
        (10_005, "壹佰元零伍分"),
        (10_050, "壹佰元伍角整"),
        (140_950, "壹仟肆佰零玖元伍角整"),
        (600_714, "陆仟零柒元壹角肆分"),
        (168_032, "壹仟陆佰捌拾元叁角贰分"),
        (10_700_053, "壹拾万柒仟元伍角叁分"),
        (1_640_902, "壹万陆仟肆佰零玖元零贰分"),
        (32_504, "叁佰贰拾伍元零肆分"),
        (100_000_500, "壹佰万零伍元整"),
        (10_000_000_000, "壹亿元整"),
        (1_000_000_000_000_00, "壹万亿元整"),
        (10_005_000_000_00, "壹佰亿零伍佰万元整"),
    ],
)
def test_an_amount_in_capitals_as_the_rules_for_bills_write_it(fen: int, said: str) -> None:
    """支付结算办法附件一; of the two ways it leaves for a 0 of the 元 followed by 角, the one without 零."""
    assert capitals(fen) == said


def read_back(said: str) -> int:
    """The fen that capitals mean, read by a reader that knows nothing of how they were written."""
    whole, _, cents = said.rpartition("元")
    total = section = digit = 0
    for character in whole:
        if character in DIGITS:
            digit = DIGITS.index(character)
        elif character in "拾佰仟":
            section, digit = section + digit * 10 ** ("拾佰仟".index(character) + 1), 0
        elif character == "万":
            total, section, digit = total + (section + digit) * 10**4, 0, 0
        else:
            total, section, digit = (total + section + digit) * 10**8, 0, 0
    total = (total + section + digit) * 100
    pairs = pairwise(cents)
    return total + sum(DIGITS.index(digit) * {"角": 10, "分": 1}[unit] for digit, unit in pairs if unit in "角分")


@given(
    st.integers(0, 10**16 - 1) | st.integers(0, 10**7) | st.sampled_from([10**n + m for n in range(16) for m in (0, 1)])
)
def test_capitals_are_read_back_as_the_amount_they_were_written_for(fen: int) -> None:
    said = capitals(fen)
    assert read_back(said) == fen
    assert said.endswith("分") == (fen % 10 > 0)
    assert said.endswith("整") == (fen % 10 == 0)
    assert not any(twice in said for twice in ("零零", "零万", "零亿", "零角", "零分")), said
    assert said == "零元整" or not (said.startswith("零") or "零元" in said)
