"""公告 as a window reads them: let out like everything published, the newest version, as long as they are shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from window_desk.core.announcements import Announcement
from window_desk.core.flaws import Wrong
from window_desk.core.posts import Right
from window_desk.core.wire import plain
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.models.reference import Version, version_of


@pytest.fixture
def door(desk: Desk) -> Desk:
    """王敏 may write one, 李静 let it out."""
    rights = {"3001": (Right.SETTINGS,), "4001": (Right.RELEASE,)}
    changed = (replace(o, rights=rights.get(o.staff_no, o.rights)) for o in desk.roster.officers)
    roster = replace(desk.roster, version=desk.roster.version + 1, officers=tuple(changed))
    with desk.store.begin() as connection:
        reference.publish_roster(connection, roster)
    desk.published = Published(desk.store)
    return desk


def said(desk: Desk, key: str = "down", version: int = 1, days: int = 1, title: str = "周六停机") -> Announcement:
    return Announcement(key, version, title, "请先办结在手的件。", desk.today() + timedelta(days=days))


def carried(desk: Desk, *announced: Announcement, from_day: int = 0) -> list[Version]:
    day = desk.today() + timedelta(days=from_day)
    return [version_of("announcement", a.key, a.version, plain(a), day) for a in announced]


def let_out(desk: Desk, versions: list[Version]) -> None:
    desk.log_in("3001", "2580", 3, "3002")
    draft = desk.releases.prepare("公告", versions)
    desk.log_in("4001", "1470", 4)
    desk.releases.let_out(draft.release_id)


def test_one_let_out_is_shown_to_the_end_of_its_last_day_the_first_to_go_first(door: Desk) -> None:
    long, short = said(door, "long", days=9), said(door, "short", days=1)
    let_out(door, carried(door, long, short))
    today, shown = door.today(), lambda day: door.published.announcements(day)
    assert shown(today) == shown(today + timedelta(days=1)) == (short, long)
    assert shown(today + timedelta(days=2)) == (long,)
    assert shown(today + timedelta(days=10)) == ()


def test_a_new_version_takes_the_place_of_the_old_one_from_its_day_on(door: Desk) -> None:
    old, new = said(door, days=9), said(door, version=2, days=9, title="改为周日停机")
    let_out(door, carried(door, old))
    let_out(door, carried(door, new, from_day=3))
    today = door.today()
    assert door.published.announcements(today) == (old,)
    assert door.published.announcements(today + timedelta(days=3)) == (new,)


def test_a_version_that_ends_sooner_takes_it_off_though_the_old_one_said_longer(door: Desk) -> None:
    let_out(door, carried(door, said(door, days=9)))
    let_out(door, carried(door, said(door, version=2, days=0)))
    assert door.published.announcements(door.today() + timedelta(days=1)) == ()


def test_what_nobody_could_read_is_not_let_out(door: Desk) -> None:
    door.log_in("3001", "2580", 3, "3002")
    department = door.roster.departments[0].code
    sound = replace(said(door, "sound"), department=department)
    (misnamed,) = carried(door, said(door, "other"))
    bad = [*carried(door, sound, said(door, "late", days=-1)), replace(misnamed, key="another")]
    draft = door.releases.prepare("公告", bad)
    assert [flaw.what for flaw in door.releases.flaws(draft)] == [Wrong.SHOWN_NO_MORE, Wrong.OTHERWISE_KEYED]
