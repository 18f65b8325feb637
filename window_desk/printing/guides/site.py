"""办事指南网页. The guides as a folder of plain HTML: an index with a search field, a page each, no more.

Every text becomes the text of an element, so nothing in a catalogue can become markup. The pages read well without the
style sheet, and without the script the index shows every item.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import segno

from window_desk import shipped
from window_desk.core.leaflets import Guide
from window_desk.errors import WindowDeskError
from window_desk.printing.blocks import Field
from window_desk.printing.guides.book import NOTHING, grouped
from window_desk.printing.guides.flow import Stage
from window_desk.printing.guides.sections import Flow, Listing, Particulars, Points, Section, sections, version_line
from window_desk.printing.phrases import long_date, words

SHORT = 6
"""A cell of so few characters is not broken into lines."""
INDEX, STYLE = "index.html", "guides.css"
MADE_BY = "window-desk guides"
"""What our pages say made them, by which a page that is ours is known."""
FILTER = """
var form = document.getElementById("find"), field = form.querySelector("input"), none = document.getElementById("none");
form.hidden = false;
form.addEventListener("submit", function (event) { event.preventDefault(); });
field.addEventListener("input", function () {
  var wanted = field.value.toLowerCase().split(/\\s+/), left = 0;
  document.querySelectorAll("section").forEach(function (section) {
    var here = 0;
    section.querySelectorAll("li").forEach(function (line) {
      var text = line.textContent.toLowerCase();
      line.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; });
      here += !line.hidden;
    });
    section.hidden = !here;
    left += here;
  });
  none.hidden = left > 0;
});
"""


def pages(guides: Sequence[Guide]) -> Iterator[tuple[str, str]]:
    """Every file of the site: its name and its text, the index and the style sheet first.

    Raises ``WindowDeskError`` where there is no guide.
    """
    if not guides:
        raise WindowDeskError(NOTHING)
    yield INDEX, _index(guides)
    yield STYLE, (shipped.resources() / STYLE).read_text("utf-8")
    for guide in guides:
        yield file_name(guide.item.code), _page(guide)


def file_name(code: str) -> str:
    """The page of an item: by its code where that is a plain name, else by a digest of it."""
    plain = re.fullmatch(r"[0-9A-Za-z_-]{1,100}", code)
    return f"item-{code if plain else 'x' + sha256(code.encode()).hexdigest()[:32]}.html"


def _add(parent: Element, tag: str, text: str = "", look: str = "", **attributes: str) -> Element:
    child = SubElement(parent, tag, {**({"class": look} if look else {}), **attributes})
    child.text = text or None
    return child


def _frame(guide: Guide, title: str) -> tuple[Element, Element]:
    """An empty page with its head; the page and its main part."""
    centre = guide.roster.centre.name if guide.roster else ""
    page = Element("html", lang="zh-CN")
    head = _add(page, "head")
    _add(head, "meta", charset="utf-8")
    _add(head, "title", "　".join(filter(None, (title, centre))))
    _add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    _add(head, "meta", name="generator", content=MADE_BY)
    _add(head, "link", rel="stylesheet", href=STYLE)
    body = _add(page, "body")
    _add(body, "a", words(guide, "site_skip"), "skip", href="#main")
    header = _add(body, "header")
    _add(header, "p", "　".join(filter(None, (centre, words(guide, "title")))))
    return page, _add(body, "main", id="main")


def _closed(page: Element, foot: Iterable[str]) -> str:
    """The page with its foot, as text."""
    body = page[1]
    footer = _add(body, "footer")
    for line in foot:
        _add(footer, "p", line)
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


def _index(guides: Sequence[Guide]) -> str:
    first = guides[0]
    page, main = _frame(first, words(first, "book"))
    _add(main, "h1", words(first, "book"))
    _add(main, "p", words(first, "book_count", count=len(guides)), "soft")
    form = _add(main, "form", id="find", hidden="hidden", role="search")
    label = _add(form, "label", words(first, "site_find"))
    _add(label, "input", type="search", placeholder=words(first, "site_find_hint"))
    _add(main, "p", words(first, "site_none"), id="none", hidden="hidden", role="status")
    for name, group in grouped(guides):
        section = _add(main, "section")
        _add(section, "h2", name)
        lines = _add(section, "ul", "", "items")
        for guide in group:
            _line(_add(lines, "li"), guide)
    _add(page[1], "script", FILTER)
    return _closed(page, (words(first, "book_on", on=long_date(first.on)), words(first, "book_basis")))


def _line(line: Element, guide: Guide) -> None:
    """An item in the index, with what else it is called."""
    item = guide.item
    _add(line, "a", item.name, href=file_name(item.code))
    aliases = words(guide, "site_aliases", aliases=words(guide, "separator").join(item.aliases)) if item.aliases else ""
    _add(line, "span", "　".join(filter(None, (words(guide, "code", code=item.code), aliases))), "soft")


def _page(guide: Guide) -> str:
    page, main = _frame(guide, guide.item.name)
    _add(page[1][1], "a", words(guide, "site_back"), href=INDEX)
    title = _add(main, "div", "", "title")
    name = _add(title, "div")
    _add(name, "h1", guide.item.name)
    _add(name, "p", words(guide, "code", code=guide.item.code), "soft")
    title.append(_code(guide))
    for section in sections(guide):
        _set(main, section)
    return _closed(page, (version_line(guide),))


def _code(guide: Guide) -> Element:
    drawn = segno.make_qr(guide.item.code, error="m", boost_error=False).svg_inline(border=2, omitsize=True)
    picture = fromstring(drawn)
    picture.set("role", "img")
    picture.set("aria-label", words(guide, "code", code=guide.item.code))
    return picture


def _set(main: Element, section: Section) -> None:
    if isinstance(section, Particulars):
        _particulars(_add(main, "dl"), (field for row in section.rows for field in row))
        return
    part = _add(main, "section")
    _add(part, "h2", section.heading)
    match section:
        case Points():
            _points(part, section.points)
        case Listing():
            _listing(part, section)
        case Flow():
            _flow(_add(part, "ol", "", "flow"), section.stages)


def _particulars(fields: Element, rows: Iterable[Field]) -> None:
    for label, text in rows:
        _add(fields, "dt", label)
        _add(fields, "dd", text)


def _points(part: Element, points: tuple[str, ...]) -> None:
    if len(points) == 1:
        _add(part, "p", points[0])
        return
    listed = _add(part, "ol")
    for point in points:
        _add(listed, "li", point)


def _listing(part: Element, section: Listing) -> None:
    if section.count:
        _add(part, "p", section.count, "soft")
    table = _add(_add(part, "div", "", "wide"), "table")
    header = _add(_add(table, "thead"), "tr")
    for title, _ in section.columns:
        _add(header, "th", title, scope="col")
    body = _add(table, "tbody")
    for row in section.rows:
        line = _add(body, "tr")
        for text, remark in row:
            cell = _add(line, "td", text, "short" if len(text) <= SHORT or "\n" in text else "")
            if remark:
                _add(cell, "div", remark, "remark")


def _flow(listed: Element, stages: tuple[Stage, ...]) -> None:
    for stage in stages:
        step = _add(listed, "li", "", stage.shape.value)
        _add(step, "strong", stage.name)
        if stage.detail:
            _add(step, "span", stage.detail)
        if stage.parallel:
            parts = _add(step, "ul")
            for name, detail in stage.parallel:
                _add(parts, "li", "　".join(filter(None, (name, detail))))
        if stage.branch:
            beside = _add(step, "p", f"{stage.branch.label} → ".lstrip(), "branch")
            _add(beside, "strong", stage.branch.name).tail = f"：{stage.branch.detail}"
