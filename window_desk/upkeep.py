"""What an administrator does with a store on disk: prove its chains, make lists again, publish a calendar, guides."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from window_desk import settings
from window_desk.core.catalogue import Item
from window_desk.core.leaflets import Guide
from window_desk.core.periods import Period
from window_desk.core.personal_data import DocumentClass, KeptCase, PastKeeping, kept_since
from window_desk.core.recalculation import Recalculation
from window_desk.core.reports import PerformanceReport, Wanted
from window_desk.core.standing import By
from window_desk.core.workdays import Calendar, Overlay, Year
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable, WindowDeskError
from window_desk.interchange.trial import Trial, try_out_file
from window_desk.models import calendar_trial, keeping, proving, reference
from window_desk.models.keys import key_for
from window_desk.models.reference import Version
from window_desk.models.store import Store
from window_desk.sync import joining
from window_desk.sync.centre import Centre
from window_desk.sync.exchange import Exchange
from window_desk.sync.incoming import Told, nobody
from window_desk.sync.joining import Joined

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""

NO_CALENDAR = "本机还没有中心发布的日历，请管理员先建立中心或加入中心。"


def open_store(path: Path) -> Store:
    """The store at ``path``; ``StoreUnreadable`` where there is none, so that no key is made for nothing."""
    if not path.exists():
        raise StoreUnreadable("找不到台账文件：{path}。请核对 --store，或从备份恢复。", path=path)
    return Store.open(path, key_for(path))


def join(path: Path, address: str, code: str, told: Told = nobody) -> Joined:
    """Make this PC's store a window of the centre at ``address``, with a one-time code; a missing store is made first.

    Its login goes into the encrypted store, and one round brings what the centre publishes and holds; ``told`` hears
    how much of it has come. Raises as ``joining.join``.
    """
    if path.exists():
        with _desk(path) as desk:
            joined = joining.join(address, code, desk.store.centre_id)
    else:
        joined = joining.join(address, code)
        Store.create(path, key_for(path), joined.centre_id, uuid4()).close()
    with _desk(path) as desk:
        desk.set_setting(settings.CENTRE_DSN, joined.dsn)
        with Centre(joined.dsn) as centre:
            Exchange(desk.chains, centre, told=told).round()
    return joined


def verify(path: Path) -> dict[str, Any]:
    """What holds and what does not: every page of the file and, if that is whole, every link of every chain."""
    store = open_store(path)
    try:
        return prove(store)
    finally:
        store.close()


def prove(store: Store) -> dict[str, Any]:
    """What holds of an open store and what does not, as ``verify`` reports it."""
    return proving.prove(Desk(store).chains)


def publications(path: Path) -> list[Version]:
    """Everything a store has published, as it goes to the centre."""
    with _desk(path) as desk, desk.store.read() as connection:
        return reference.versions(connection)


def past_keeping(path: Path, years: int, progress: Progress) -> PastKeeping:
    """The people of a store of whom every case has been closed and silent for so many years."""
    with _desk(path) as desk, desk.store.read() as connection:
        since = kept_since(dict.fromkeys(DocumentClass, years), desk.now())
        return keeping.past_keeping(connection, since, progress)


def open_cases(path: Path, people: Collection[UUID]) -> tuple[KeptCase, ...]:
    """The cases in a store that are not closed and in which any of ``people`` is named."""
    with _desk(path) as desk, desk.store.read() as connection:
        return keeping.open_cases(connection, people)


def unsent(path: Path) -> int:
    """How many acts of a store the centre does not have yet."""
    with _desk(path) as desk:
        return desk.chains.unsent()


def rebuild(path: Path, progress: Progress) -> int:
    """Make a store's projections again from its ledger, telling ``progress(done, all)``; the number of cases."""
    with _desk(path) as desk:
        return desk.rebuild(progress)


@contextmanager
def _desk(path: Path) -> Iterator[Desk]:
    store = open_store(path)
    try:
        yield Desk(store)
    finally:
        store.close()


def guides(path: Path) -> tuple[Guide, ...]:
    """The guide of every item that a store's centre has published, as of today."""
    with _desk(path) as desk:
        return desk.guides()


def newest_items(path: Path) -> tuple[Item, ...]:
    """Every item of a store in its newest version, by code."""
    with _desk(path) as desk:
        return tuple(desk.cataloguing.newest().values())


def try_catalogue(path: Path, file: Path, progress: Progress) -> Trial:
    """What a catalogue file would change in a store; nothing is written. ``WindowDeskError`` for an unreadable file."""
    with _desk(path) as desk:
        return try_out_file(*desk.cataloguing.asked(file), progress)


def prepare_items(path: Path, title: str, items: Iterable[Item], staff_no: str, pin: str) -> None:
    """Keep items as a draft of that officer; ``LoginRefused``, ``NotPermitted`` without the right (编目)."""
    with _desk(path) as desk:
        by = desk.identify(staff_no, pin)
        desk.releases.prepare(title, map(reference.item_version, items), by=by)


def report(path: Path, period: Period, by: By, scope: str = "") -> PerformanceReport:
    """The report of a store's centre in ``period``, or of one department or window of it (its code or number)."""
    with _desk(path) as desk:
        of, whom = desk.reports.find(scope) if scope else (By.CENTRE, "")
        return desk.reports.make(Wanted(period, by, of, whom))


def dry_run(path: Path, new: Year | Overlay, correct: bool, progress: Progress) -> Recalculation:
    """What publishing a year or a local exception in a store would change; nothing is written. Refuses what the
    publication itself would, with ``correct`` as there.
    """
    with _desk(path) as desk:
        return calendar_trial.effect(desk, calendar_trial.with_new(_calendar(desk), new, correct), progress)


def publish_year(path: Path, year: Year, correct: bool, progress: Progress) -> int:
    """Publish an official year in a store and make its lists again; the number of cases.

    A year already published otherwise is only replaced when it is said to be a correction, by a version of its own. The
    very same year is not published twice, but the lists are made again: so a publication cut short is finished.
    """
    with _desk(path) as desk:
        calendar = _calendar(desk)
        calendar_trial.with_new(calendar, year, correct)
        if calendar.years.get(year.year) != year:
            with desk.store.begin() as connection:
                version = reference.newest(connection, "year", str(year.year)) + 1
                reference.publish_year(connection, year, version, desk.today())
        return Desk(desk.store).rebuild(progress)


def publish_overlay(path: Path, overlay: Overlay, progress: Progress) -> int:
    """Publish a local exception in a store and make its lists again; the number of cases."""
    with _desk(path) as desk:
        calendar_trial.with_new(_calendar(desk), overlay)
        with desk.store.begin() as connection:
            version = reference.newest(connection, "overlay", overlay.on.isoformat()) + 1
            reference.publish_overlay(connection, overlay, version, desk.today())
        return Desk(desk.store).rebuild(progress)


def _calendar(desk: Desk) -> Calendar:
    try:
        return desk.calendar
    except ValueError as error:
        raise WindowDeskError(NO_CALENDAR) from error
