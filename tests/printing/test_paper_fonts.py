import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from every_paper import EVERY_PAPER
from paper_facts import (
    APPLICANT,
    ITEM,
    MATERIALS,
    RECEIVED,
    facts_of,
    notice_facts,
    receipt_facts,
)
from paper_reading import fonts as fonts_of
from paper_reading import laid_out, pages, squeezed

from window_desk.core.catalogue import Material, Origin
from window_desk.core.papers import PaperFacts
from window_desk.errors import Undrawable
from window_desk.printing import fonts, render

DATA = Path(__file__).parent / "data"
STANDARD = "".join((DATA / "tgh8105.txt").read_text(encoding="utf-8").split())
NO_FONT = "\U0010ffff"
UNASSIGNED = "\U0003fff0"


@pytest.fixture
def installed_font(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large font in the user's own font folder."""
    (tmp_path / "fonts").mkdir()
    shutil.copy(DATA / "HanaMinB.ttf", tmp_path / "fonts")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def named(name: str) -> PaperFacts:
    return receipt_facts(applicant=replace(APPLICANT, name=name))


@pytest.mark.parametrize("name", ["张㛃", "李\U0002cb4e", "王䶮", "赵\u4db6\u9ff0", "欧阳·\U0002cb4e㛃䶮"])
def test_rare_names_are_read_back_as_they_were_written(name: str) -> None:
    pdf = render(named(name))
    assert name in laid_out(pdf)
    assert name in squeezed(pdf)


@pytest.mark.usefixtures("installed_font")
def test_a_character_only_an_installed_font_has_is_drawn_from_it() -> None:
    pdf = render(named("\U00020bb7野"))
    assert "\U00020bb7野" in laid_out(pdf)
    assert "\U00020bb7野" in squeezed(pdf)
    assert any("HanaMinB" in row[0] for row in fonts_of(pdf))


@pytest.mark.usefixtures("installed_font")
def test_a_font_installed_while_the_program_runs_is_found() -> None:
    fonts._GLYPHS.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", "nowhere")
        patch.setattr(fonts, "LARGE_FONTS", ())
        assert fonts.missing("\U0002a6a5") == ("\U0002a6a5",)
    assert fonts.missing("\U0002a6a5") == ()


def test_all_8105_standard_characters_come_back_by_copy_and_by_search() -> None:
    assert len(STANDARD) == 8105
    chunks = [STANDARD[start : start + 90] for start in range(0, len(STANDARD), 90)]
    item = replace(ITEM, materials=tuple(Material(n, text, 1, 0, Origin.SELF) for n, text in enumerate(chunks, 1)))
    pdf = render(facts_of(("2026-11-20 10:21", RECEIVED), item=item))
    text = squeezed(pdf)
    assert [chunk for chunk in chunks if text.count(chunk) != 2] == []
    assert set(STANDARD) <= set(laid_out(pdf))


@EVERY_PAPER
def test_every_font_of_every_paper_is_embedded_and_searchable(facts: PaperFacts) -> None:
    assert [row for row in fonts_of(render(facts)) if row[-5:-2] != ["yes", "yes", "yes"]] == []


def test_a_character_without_a_font_is_reported_with_its_field_before_printing() -> None:
    with pytest.raises(Undrawable) as caught:
        render(named(f"张{NO_FONT}"))
    assert ("申请人", NO_FONT) in caught.value.where
    assert "申请人“" in str(caught.value)
    assert "U+10FFFF" in str(caught.value)


def test_all_undrawable_characters_are_reported_at_once() -> None:
    with pytest.raises(Undrawable) as caught:
        render(receipt_facts(applicant=replace(APPLICANT, name=NO_FONT), officer=f"王{UNASSIGNED}"))
    assert {("申请人", NO_FONT), ("页脚", UNASSIGNED)} <= set(caught.value.where)


@pytest.mark.parametrize(
    "setting",
    [
        {"officer": NO_FONT},
        {"agent": replace(APPLICANT, name=NO_FONT)},
        {"item": replace(ITEM, name=NO_FONT)},
        {"item": replace(ITEM, materials=(*MATERIALS[:3], replace(MATERIALS[3], name=NO_FONT), MATERIALS[4]))},
        {"item": replace(ITEM, materials=(*MATERIALS[:3], replace(MATERIALS[3], source=NO_FONT), MATERIALS[4]))},
        {"item": replace(ITEM, materials=(*MATERIALS[:3], replace(MATERIALS[3], standard=NO_FONT), MATERIALS[4]))},
    ],
    ids=["officer", "agent", "item", "material", "source", "standard"],
)
def test_no_field_of_a_notice_escapes_the_check(setting: dict[str, object]) -> None:
    with pytest.raises(Undrawable):
        render(notice_facts(**setting))


def test_the_fallback_font_is_loaded_only_when_a_text_needs_it() -> None:
    fonts._load.cache_clear()
    fonts._GLYPHS.clear()
    render(receipt_facts())
    assert fonts._load.cache_info().currsize == 2
    render(named("赵\u4db6"))
    assert fonts._load.cache_info().currsize == 3


@pytest.mark.parametrize("name", ["<b>张</b>&amp;三", "{phone}", "%s\\n</font>", "张&三 <img src='x'/>"])
def test_markup_in_a_name_is_printed_as_it_stands(name: str) -> None:
    assert "".join(name.split()) in pages(render(named(name)))[0]


def test_the_code_map_writes_utf16_in_blocks_of_a_hundred() -> None:
    text = fonts.to_unicode("F", [0x4E00, 0x2CB4E, *range(0x4E01, 0x4E01 + 198)])
    assert "<00> <4E00>" in text
    assert "<01> <D872DF4E>" in text
    assert text.count("100 beginbfchar") == 2
