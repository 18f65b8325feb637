"""容缺受理, 先批后补, 告知承诺: three commitments of one form, each with its own title, table and outcome (trap 7)."""

from dataclasses import replace
from datetime import date

import pytest
from notices_facts import FOOD, committed
from paper_reading import first_page, pages

from window_desk.core.acts import CommitmentKind, GapOutcome
from window_desk.core.catalogue import Material, Necessity, Origin
from window_desk.core.policy import Policy
from window_desk.printing import render

TITLES = {
    CommitmentKind.DEFERRED: "容缺受理承诺书",
    CommitmentKind.DECIDE_FIRST: "先批后补承诺书",
    CommitmentKind.DECLARED: "告知承诺书",
}
OUTCOMES = {
    GapOutcome.WITHDRAWN: "没有补齐的，视为撤回申请，",
    GapOutcome.REVOKED: "没有补齐的，本机关撤销受理，并书面说明理由，",
    GapOutcome.REFUSED: "没有补齐的，本机关依法作出不予行政许可的决定，",
    GapOutcome.RETURNED: "没有补齐的，作退办件处理，退还申请材料，",
}


@pytest.mark.parametrize("kind", CommitmentKind)
def test_each_kind_has_its_own_title_and_none_of_the_others(kind: CommitmentKind) -> None:
    text = first_page(committed(kind))
    assert [other for other, title in TITLES.items() if title in text] == [kind]
    assert "承诺人（签名或者盖章）日期代理人日期经办人日期" in text
    assert "真实的意思表示" in text


def test_a_deferral_lists_form_and_day_and_keeps_to_the_promised_finish() -> None:
    text = first_page(committed())
    assert (
        "1食品安全自查、从业人员健康管理、进货查验记录、食品安全事故处置等规章制度原件1申请人自备2026年11月25日前"
        in text
    )
    assert "请在此日前补齐（含当日，3个工作日）2026年11月25日（周三）补齐日期不得晚于2026年11月27日（周五）" in text
    assert "补齐以前，不作出准予行政许可的决定" in text
    assert "没有尚未修复的失信记录" in text


@pytest.mark.parametrize("outcome", GapOutcome)
def test_what_follows_a_broken_deferral_is_what_the_centre_decided(outcome: GapOutcome) -> None:
    text = first_page(replace(committed(), policy=Policy(gap_outcome=outcome)))
    assert [each for each, words in OUTCOMES.items() if words in text] == [outcome]
    assert "损失由申请人自行承担" in text


def test_the_centres_own_limit_brings_the_latest_day_forward() -> None:
    text = first_page(replace(committed(), policy=Policy(deferral_workdays=4)))
    assert "补齐日期不得晚于2026年11月26日（周四）" in text


def test_decide_first_names_the_green_channel_and_has_no_latest_day() -> None:
    text = first_page(committed(CommitmentKind.DECIDE_FIRST, date(2026, 12, 18)))
    assert "列入绿色通道（市重点项目办）" in text
    assert "请在此日前补齐（含当日，20个工作日）2026年12月18日（周五）" in text
    assert "补齐日期不得晚于" not in text
    assert "不作出准予" not in text


def test_a_declaration_has_no_date_but_what_must_be_true_and_when_it_is_checked() -> None:
    material = replace(FOOD.materials[3], standard="列明自查、健康管理四项制度")
    item = replace(FOOD, materials=(*FOOD.materials[:3], material, FOOD.materials[4]))
    text = first_page(committed(CommitmentKind.DECLARED, item=item))
    assert "列明自查、健康管理四项制度实行告知承诺，以承诺代替" in text
    assert "补齐" not in text
    assert "自决定之日起60个工作日内对承诺的内容进行核查" in text
    assert "依法予以撤销（《行政许可法》第六十九条第二款）" in text
    thirty = replace(committed(CommitmentKind.DECLARED), policy=Policy(declared_check_workdays=30))
    assert "自决定之日起30个工作日内" in first_page(thirty)


def test_a_supply_date_in_a_year_without_calendar_is_marked_provisional() -> None:
    text = first_page(committed(CommitmentKind.DECIDE_FIRST, date(2027, 1, 8)))
    assert "2027年1月8日（周五，暂定）" in text


def test_without_an_agent_none_is_asked_to_sign() -> None:
    assert "承诺人（签名或者盖章）日期经办人日期" in first_page(committed(agent=None))


@pytest.mark.parametrize("kind", CommitmentKind)
def test_a_hundred_and_twenty_materials_go_over_pages_with_their_header(kind: CommitmentKind) -> None:
    many = tuple(Material(n, f"第{n}号流程说明", 1, n % 3, Origin.SELF, Necessity.MAY_LACK) for n in range(1, 121))
    facts = committed(kind, materials=tuple(range(1, 121)), item=replace(FOOD, materials=many))
    texts = pages(render(facts))
    first_copy = texts[: len(texts) // 2]
    tables = [page for page in first_copy if "号流程说明" in page]
    assert [page for page in tables if page.count("序材料") != 1] == []
    assert [m.no for m in many if sum(page.count(f"第{m.no}号流程") for page in first_copy) != 1] == []
    assert "申请人承诺" in first_copy[-1]
