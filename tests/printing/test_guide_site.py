import re
from dataclasses import replace
from html.parser import HTMLParser

import html5lib
import pytest
from guide_facts import BARE, GUIDES, full, of

from window_desk.core.leaflets import Guide
from window_desk.printing.guides import site
from window_desk.printing.guides.sections import Listing, Points, sections

SITE = dict(site.pages((*GUIDES, full(), BARE)))
PAGES = {name: text for name, text in SITE.items() if name.endswith(".html")}
every_page = pytest.mark.parametrize("name", PAGES)


class Reading(HTMLParser):
    """What a page says and links to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words, self.links, self.ids = "", list[str](), list[str]()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            elif name == "id":
                self.ids.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data


@every_page
def test_a_page_is_valid_html_in_chinese(name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(PAGES[name])
    assert PAGES[name].startswith('<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">')
    ids = Reading(PAGES[name]).ids
    assert len(ids) == len(set(ids))


@every_page
def test_a_page_leads_only_to_pages_of_the_site(name: str) -> None:
    read = Reading(PAGES[name])
    assert {link.partition("#")[0] for link in read.links} - {""} <= SITE.keys()
    assert {link.partition("#")[2] for link in read.links if link.startswith("#")} <= set(read.ids)
    assert "://" not in PAGES[name]
    assert "url(" not in SITE[site.STYLE]


def test_the_index_leads_to_every_guide_and_knows_its_aliases() -> None:
    read = Reading(SITE[site.INDEX])
    for guide in GUIDES:
        assert site.file_name(guide.item.code) in read.links
        assert all(word in read.words for word in (guide.item.name, guide.item.code, *guide.item.aliases))


def test_the_index_shows_everything_without_its_script() -> None:
    assert 'id="find" hidden' in SITE[site.INDEX]
    assert "<li hidden" not in SITE[site.INDEX]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.item.code)
def test_a_page_says_what_the_sheet_says(guide: Guide) -> None:
    words = Reading(SITE[site.file_name(guide.item.code)]).words
    for section in sections(guide):
        if isinstance(section, Points):
            assert all(point in words for point in (section.heading, *section.points))
        elif isinstance(section, Listing):
            assert all(text in words for row in section.rows for cell in row for text in cell)


def test_nothing_in_a_catalogue_becomes_markup() -> None:
    evil = "</script><script>alert(\"1\")</script><b onclick='x'>&amp;"
    item = replace(of("FOOD_NEW").item, name=evil, aliases=(evil,), notes=(evil,), result=evil)
    made = dict(site.pages((replace(of("FOOD_NEW"), item=item),)))
    for text in (made[site.INDEX], made[site.file_name("FOOD_NEW")]):
        html5lib.HTMLParser(strict=True).parse(text)
        assert evil in Reading(text).words
        assert "<b" not in re.sub(r"<body", "", text)
        assert text.count("<script") == (text is made[site.INDEX])


@pytest.mark.parametrize("code", ["../../etc/passwd", "A/B", "食品", "", "C" * 200, "a b"])
def test_a_code_that_is_no_plain_name_gets_a_file_of_its_own_inside_the_folder(code: str) -> None:
    assert re.fullmatch(r"item-x[0-9a-f]{32}\.html", site.file_name(code))
    assert len({site.file_name(other) for other in (code, code + "1", "FOOD_NEW")}) == 3
