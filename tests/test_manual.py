"""The manual (docs/manual) names nothing that is not there: commands, options, labels, keys, pictures.

In it 「…」 quotes what the program shows, word for word, with … for what is left out; a key written right before
such a label (``F4「一次性告知」``) is the key of that label.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import typer

from window_desk import shipped
from window_desk.cli import app
from window_desk.ui.actions import ACTIONS, BY_ID

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs" / "manual").glob("*.md"))
MOST_LINES = 250

QUOTED = re.compile(r"「([^「」]+)」")
WITH_KEY = re.compile(r"((?:Alt|Ctrl)\+[A-Z=-]|F\d{1,2})「([^「」]+)」")
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
COMMAND = re.compile(r"window-desk((?: [^`\n|#]*)?)")
KEY_AT_END = re.compile(r"\s+((?:Alt|Ctrl)\+\S|F\d{1,2}|Esc|⏎)$")
OFFER = re.compile(r'Offer\("([a-z_.]+)", "(Alt\+[A-Z])"')

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@cache
def shown() -> frozenset[str]:
    """Everything the program says, in Chinese: the sources of its translations."""
    paths = (shipped.resources() / "i18n").glob("*.ts")
    sources = {found.findtext("source") or "" for path in paths for found in ET.parse(path).iter("message")}
    return frozenset(sources)


@cache
def keyed() -> frozenset[tuple[str, str]]:
    """Every key with its label: of the table of actions, of buttons that name their key, of the steps of a place."""
    pairs = {(action.key, action.label) for action in ACTIONS if action.key}
    pairs |= {(key[1], source[: key.start()]) for source in shown() if (key := KEY_AT_END.search(source))}
    for path in (ROOT / "window_desk" / "ui").rglob("*.py"):
        pairs |= {(key, BY_ID[name].label) for name, key in OFFER.findall(path.read_text(encoding="utf-8"))}
    return frozenset(pairs)


def is_shown(words: str) -> bool:
    pattern = re.compile(".*".join(map(re.escape, words.split("…"))), re.DOTALL)
    return any(pattern.fullmatch(source) or pattern.fullmatch(KEY_AT_END.sub("", source)) for source in shown())


def commands(text: str) -> Iterator[list[str]]:
    for code in re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL):
        for said in COMMAND.findall(code):
            yield said.split()


def fault(said: list[str]) -> str:
    """What of a command line does not exist; empty where all of it does."""
    command, words = typer.main.get_command(app), iter(said)
    for word in words:
        if word.startswith("--"):
            options = {name: each for each in command.params for name in each.opts}
            if word != "--help" and word not in options:
                return word
            if word in options and not getattr(options[word], "is_flag", False):
                next(words, "")
        elif hasattr(command, "commands"):
            if word not in command.commands:
                return word
            command = command.commands[word]
    return ""


def test_there_is_a_page_for_each_person_and_the_index_leads_to_it() -> None:
    index = next(page for page in PAGES if page.name == "README.md").read_text(encoding="utf-8")
    assert {page.name for page in PAGES} - {"README.md"} <= set(LINK.findall(index))
    assert {"clerk.md", "supervisor.md", "administrator.md", "operations.md"} <= {page.name for page in PAGES}


@pages
def test_every_label_and_sentence_is_one_the_program_shows(page: Path) -> None:
    quoted = QUOTED.findall(page.read_text(encoding="utf-8"))
    assert [words for words in quoted if not is_shown(words)] == []


@pages
def test_every_key_is_that_of_its_label(page: Path) -> None:
    pairs = WITH_KEY.findall(page.read_text(encoding="utf-8"))
    assert [pair for pair in pairs if pair not in keyed()] == []


@pages
def test_every_command_and_option_exists(page: Path) -> None:
    said = commands(page.read_text(encoding="utf-8"))
    assert [(line, wrong) for line in said if (wrong := fault(line))] == []


@pages
def test_every_link_and_picture_is_there(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


@pages
def test_a_page_is_short(page: Path) -> None:
    assert len(page.read_text(encoding="utf-8").splitlines()) < MOST_LINES


def test_what_does_not_exist_is_found() -> None:
    assert not is_shown("没有这个按钮")
    assert is_shown("打印机“…”没有纸了…")
    assert fault(["due", "--form"]) == "--form"
    assert fault(["calender"]) == "calender"
    assert fault(["centre", "enroll"]) == "enroll"
    assert not fault(["centre", "enrol", "window_3", "--centre", "1", "--label", "3号窗口"])
    assert ("F4", "受理") not in keyed()
