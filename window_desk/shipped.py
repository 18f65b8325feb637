"""The data that comes with the program: catalogue, calendars, form wordings, fonts, as files under ``resources/``.

Read when a centre is set up or a rule is asked without a store; a running window reads the copy in its store, which the
centre publishes.
"""

import tomllib
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from window_desk.core.acts import Form
from window_desk.core.catalogue import Item, Phrase
from window_desk.core.papers import Leaflet, Wording
from window_desk.core.wire import reader
from window_desk.core.workdays import Calendar, Year


def resources() -> Path:
    """The folder of shipped data: inside an installed package, or beside it in a source tree."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def year(path: Path) -> Year:
    """One official year from its file; each holiday's whole span counts as off, weekends included."""
    data = _read(path)
    off = {
        holiday["from"] + timedelta(days=n): holiday["name"]
        for holiday in data["holidays"]
        for n in range((holiday["to"] - holiday["from"]).days + 1)
    }
    return Year(data["year"], data["document"], off, frozenset(data["makeup"]))


@cache
def calendar() -> Calendar:
    """The official years on file, without any local overlay."""
    return Calendar(year(path) for path in sorted((resources() / "calendars").glob("*.toml")))


@cache
def catalogue() -> tuple[Item, ...]:
    """Every shipped item, by code."""
    items = (reader(Item)(_read(path)) for path in (resources() / "catalogue").glob("*.toml"))
    return tuple(sorted(items, key=lambda item: item.code))


@cache
def wording(form: Form | Leaflet, version: int) -> Wording:
    """The text of a form or leaflet in one version; ``FileNotFoundError`` where it was never shipped."""
    data = _read(resources() / "forms" / f"{form.value}-{version}.toml")
    return Wording(form, version, data["texts"])


def newest_wording(form: Form | Leaflet) -> Wording:
    """The newest text of a form or leaflet."""
    return max((wording for wording in wordings() if wording.form is form), key=lambda wording: wording.version)


def wordings() -> Iterator[Wording]:
    """Every version of the text of every form and leaflet."""
    known: dict[str, Form | Leaflet] = {form.value: form for form in (*Form, *Leaflet)}
    for path in sorted((resources() / "forms").glob("*.toml")):
        form, _, version = path.stem.rpartition("-")
        yield wording(known[form], int(version))


@cache
def phrases() -> tuple[Phrase, ...]:
    """The shipped sentences for defects that any material may have."""
    return tuple(map(reader(Phrase), _read(resources() / "phrases.toml")["phrases"]))


def font(name: str) -> Path:
    """A shipped font file by name, e.g. ``NotoSansSC-Regular.ttf``."""
    return resources() / "fonts" / name


@cache
def surnames() -> dict[str, str]:
    """Surnames whose reading differs from the character's usual one, with their syllables."""
    return _read(resources() / "surnames.toml")
