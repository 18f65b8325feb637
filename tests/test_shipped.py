"""What the shipped data has to satisfy, as sentences over all of it."""

import re
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest

from window_desk import shipped
from window_desk.core.acts import Form
from window_desk.core.catalogue import Handling, Item, Limit, Material, Necessity, Start, Unit
from window_desk.core.decision_time import STATUTORY
from window_desk.core.one_time_notice import NOTIFY

ITEMS = shipped.catalogue()
MATERIALS = [(item, material) for item in ITEMS for material in item.materials]
DEPARTMENTS = {"market", "health", "construction", "planning", "city", "water", "transport"}
LIMITS = ("notify", "supply", "statutory", "promised", "deliver")
CATCH_ALL = re.compile(r"(其他|其它|有关|相关|必要的?|所需的?)(的)?(申请)?(材料|资料|证明|文件)+$")
YEARS = {2024: 251, 2025: 248, 2026: 248}

every_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.code)
every_material = pytest.mark.parametrize(
    ("item", "material"), MATERIALS, ids=[f"{item.code}-{material.no}" for item, material in MATERIALS]
)


def limits(item: Item) -> dict[str, Limit]:
    """The limits an item sets itself, by name."""
    return {name: limit for name in LIMITS if (limit := getattr(item, name)) is not None}


def test_the_eleven_items_are_shipped_each_under_its_own_code() -> None:
    assert [item.code for item in ITEMS] == [
        "CONSTRUCTION_PERMIT",
        "FOOD_CHANGE",
        "FOOD_NEW",
        "FOOD_RENEW",
        "HYGIENE_NEW",
        "OUTDOOR_AD",
        "PKG_RESTAURANT",
        "PLANNING_PERMIT",
        "ROAD_FREIGHT",
        "SELF_EMPLOYED_NEW",
        "WATER_INTAKE",
    ]
    assert {path.stem for path in (shipped.resources() / "catalogue").iterdir()} == {i.code.lower() for i in ITEMS}


@every_item
def test_an_item_has_a_department_a_legal_basis_materials_and_words_a_clerk_would_type(item: Item) -> None:
    assert item.department in DEPARTMENTS
    assert item.materials
    assert item.result
    assert item.fee
    assert item.basis
    assert all(basis.text and basis.source for basis in item.basis)
    assert len(item.aliases) == len(set(item.aliases)) >= 2


@every_item
def test_every_limit_says_on_what_it_rests_and_where_its_figure_comes_from(item: Item) -> None:
    for name, limit in limits(item).items():
        assert limit.n > 0, name
        assert limit.basis, name
        assert limit.source, name


@every_item
def test_a_promise_is_measured_like_the_law_and_never_longer(item: Item) -> None:
    statutory, promised = item.statutory or STATUTORY, item.promised
    assert promised is not None
    assert (promised.unit, promised.start) == (statutory.unit, statutory.start)
    assert promised.n <= statutory.n


@every_item
def test_the_notice_is_never_given_later_than_the_law_allows(item: Item) -> None:
    notify = item.notify or NOTIFY
    assert (notify.unit, notify.start) == (Unit.WORKDAYS, Start.RECEIPT)
    assert notify.n <= NOTIFY.n


def test_the_building_permit_is_reckoned_from_receipt_and_no_other_item_is() -> None:
    starts = {item.code: (item.statutory or STATUTORY).start for item in ITEMS}
    assert [code for code, start in starts.items() if start is Start.RECEIPT] == ["CONSTRUCTION_PERMIT"]


@every_item
def test_materials_are_numbered_from_one_and_named_once(item: Item) -> None:
    assert [material.no for material in item.materials] == list(range(1, len(item.materials) + 1))
    assert len({material.name for material in item.materials}) == len(item.materials)


@every_material
def test_a_material_hangs_on_a_situation_of_its_item_or_is_always_due(item: Item, material: Material) -> None:
    if material.necessity is Necessity.SITUATION:
        assert material.when in {situation.key for situation in item.situations}
    else:
        assert material.when == ""


@every_material
def test_a_material_tells_how_many_of_what_standard_and_from_where(item: Item, material: Material) -> None:
    assert material.originals + material.copies > 0
    assert material.standard
    assert material.source


@every_material
def test_no_material_is_a_catch_all(item: Item, material: Material) -> None:
    assert not CATCH_ALL.search(material.name)


@pytest.mark.parametrize("name", ["其他材料", "与变更事项有关的材料", "法律法规规定的其他有关材料", "相关证明文件"])
def test_a_catch_all_would_be_found(name: str) -> None:
    assert CATCH_ALL.search(name)


@every_material
def test_a_material_has_ready_words_for_what_is_wrong_and_how_to_put_it_right(item: Item, material: Material) -> None:
    assert material.phrases
    for phrase in material.phrases:
        assert phrase.defect
        assert phrase.remedy.startswith("请"), phrase.remedy
        assert not phrase.defect.endswith("。")
        assert not phrase.remedy.endswith("。")


@every_item
def test_every_situation_asks_a_question_and_yes_changes_something(item: Item) -> None:
    asked = [situation.key for situation in item.situations]
    assert len(asked) == len(set(asked))
    needed = {material.when for material in item.materials}
    for situation in item.situations:
        assert situation.ask.endswith("？")
        assert not (situation.ends and situation.key in needed), "what ends the matter cannot ask for a paper"
        assert situation.ends or situation.effect or situation.key in needed


def test_a_joint_item_names_its_members_in_the_catalogue_and_only_a_joint_item_has_any() -> None:
    codes = {item.code for item in ITEMS}
    for item in ITEMS:
        assert (item.handling is Handling.JOINT) == bool(item.members)
        assert set(item.members) <= codes - {item.code}


def test_every_form_has_its_first_wording_under_titles_of_its_own() -> None:
    """One that says different things by what was done (granted, denied) has a title for each."""
    titles = [text for form in Form for key, text in shipped.wording(form, 1).texts.items() if key.startswith("title")]
    assert len(set(titles)) == len(titles) >= len(Form)
    assert all(any(key.startswith("title") for key in shipped.wording(form, 1).texts) for form in Form)


@pytest.mark.parametrize("year", YEARS)
def test_the_calendar_agrees_with_both_libraries_on_every_day(year: int) -> None:
    calendar, china = shipped.calendar(), holidays.country_holidays("CN", years=year)
    for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days):
        day = date(year, 1, 1) + timedelta(days=n)
        assert calendar.is_workday(day) == chinese_calendar.is_workday(day) == china.is_working_day(day), day


@pytest.mark.parametrize(("year", "workdays"), YEARS.items())
def test_a_year_has_as_many_working_days_as_published(year: int, workdays: int) -> None:
    assert shipped.calendar().between(date(year, 1, 1) - timedelta(days=1), date(year, 12, 31)) == workdays


def test_a_make_up_day_is_a_weekend_never_a_day_off_and_all_lie_in_their_year() -> None:
    for year in shipped.calendar().years.values():
        assert year.document
        assert {day.weekday() for day in year.makeup} <= {5, 6}
        assert not year.makeup & year.off.keys()
        assert {day.year for day in year.makeup | year.off.keys()} == {year.year}
