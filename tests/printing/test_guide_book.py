from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from guide_facts import BARE, GUIDES, WORDING, every_guide, of
from paper_reading import fonts, pages
from test_paper_words import Watched

from window_desk.core.leaflets import Guide
from window_desk.errors import WindowDeskError
from window_desk.printing.guides import book, sheet, site


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return book.render(GUIDES)


def starts(pdf: bytes) -> dict[str, int]:
    """Where the outline says each thing begins: the page number, from 1."""
    document = pypdfium2.PdfDocument(pdf)
    return {mark.get_title(): mark.get_dest().get_index() + 1 for mark in document.get_toc(max_depth=3)}


def test_the_contents_give_the_page_on_which_each_guide_begins(pdf: bytes) -> None:
    texts, outline = pages(pdf), starts(pdf)
    contents = texts[2]
    assert contents.startswith("目录")
    for guide in GUIDES:
        name = "".join(guide.item.name.split())
        begins = outline[guide.item.name]
        assert f"{name}{begins}" in contents
        assert texts[begins - 1].startswith("办事指南")
        assert name in texts[begins - 1]


def test_every_line_of_the_contents_is_a_link(pdf: bytes) -> None:
    assert pdf.count(b"/Subtype /Link") == len(GUIDES)


def test_the_outline_has_the_departments_and_under_each_its_items(pdf: bytes) -> None:
    marks = [(mark.level, mark.get_title()) for mark in pypdfium2.PdfDocument(pdf).get_toc(max_depth=3)]
    assert [title for level, title in marks if level == 0] == ["目录", "滁州市市场监督管理局", "滁州市行政审批局"]
    assert {title for level, title in marks if level == 1} == {guide.item.name for guide in GUIDES}


def test_each_guide_begins_on_a_right_hand_page(pdf: bytes) -> None:
    outline = starts(pdf)
    assert {outline[guide.item.name] % 2 for guide in GUIDES} == {1}


def test_every_page_but_the_blank_ones_bears_its_number_and_later_pages_the_name(pdf: bytes) -> None:
    texts = pages(pdf)
    for number, text in enumerate(texts[2:], 3):
        assert text == "（本页空白）" or str(number) in text
    later = starts(pdf)["食品经营许可（新办）"] + 1
    assert texts[later - 1].startswith("办事指南食品经营许可（新办）")


def test_the_cover_says_whose_how_many_and_of_which_day(pdf: bytes) -> None:
    assert pages(pdf)[0].startswith("滁州市政务服务中心办事指南汇编收录11项2026年11月20日编")


def test_the_same_guides_make_the_same_bytes_with_the_fonts_embedded(pdf: bytes) -> None:
    assert book.render(GUIDES) == pdf
    assert {row[-5] for row in fonts(pdf)} == {"yes"}
    assert b"/Lang (zh-CN)" in pdf


def test_the_contents_of_many_items_go_over_pages() -> None:
    many = tuple(replace(BARE, item=replace(BARE.item, code=f"I{n}", name=f"第{n}项")) for n in range(70))
    made = book.render(many)
    texts, outline = pages(made), starts(made)
    assert "办事指南汇编目录" in texts[3]
    contents = "".join(text[: text.rindex("办事指南汇编")] if "办事指南汇编" in text else text for text in texts[2:4])
    assert all(f"第{n}项{outline[f'第{n}项']}" in contents for n in range(70))


def test_progress_is_told_for_each_guide_and_what_it_raises_ends_the_drawing() -> None:
    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        book.render(GUIDES, cancel)
    assert told == [(1, len(GUIDES)), (2, len(GUIDES))]


def _book(guides: tuple[Guide, ...]) -> object:
    return book.render(guides)


def _site(guides: tuple[Guide, ...]) -> object:
    return list(site.pages(guides))


@pytest.mark.parametrize("make", [_book, _site])
def test_without_a_guide_there_is_neither_book_nor_site(make: Callable[[tuple[Guide, ...]], object]) -> None:
    with pytest.raises(WindowDeskError, match="请先发布事项目录"):
        make(())


def test_every_sentence_of_the_guides_wording_is_used() -> None:
    watched = replace(WORDING, texts=Watched(WORDING.texts))
    guides = tuple(replace(guide, wording=watched) for guide in every_guide())
    book.render(guides)
    sheet.render(guides[0])
    for _ in site.pages(guides):
        pass
    assert isinstance(watched.texts, Watched)
    assert set(WORDING.texts) - watched.texts.used == set()


def test_a_catalogue_without_a_centre_makes_a_book_without_places() -> None:
    text = "".join(pages(book.render((replace(of("FOOD_NEW"), roster=None),))))
    assert text.startswith("办事指南汇编")
    assert "其他事项" in text
    assert "窗口（" not in text
