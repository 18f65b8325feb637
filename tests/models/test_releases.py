"""The one door of what the centre publishes: prepared by one, let out by another, for ever as it was let out."""

import json
import os
import signal
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from casework import FOOD, received
from sqlalchemy import text
from standing import KEY, OpenDesk

from window_desk import settings
from window_desk.core import wire
from window_desk.core.acts import Released
from window_desk.core.case import File, Stage
from window_desk.core.flaws import Wrong
from window_desk.core.posts import Officer, Right, Roster
from window_desk.core.reasons import Reason
from window_desk.core.wire import plain
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import Cancelled, NotPermitted, WindowDeskError
from window_desk.models import reference, unlisted
from window_desk.models.published import Published
from window_desk.models.reference import Version, version_of
from window_desk.models.release_rows import Release
from window_desk.models.releases import Releases
from window_desk.models.store import Store

TWO_PERSONS = settings.RULES["release_two_persons"]


LOOKED_OVER = 201
"""The steps told before anything is written, of a draft of so many items."""


def _with_rights(people: Roster, staff_no: str, *rights: Right) -> Roster:
    def changed(officer: Officer) -> Officer:
        return replace(officer, rights=rights) if officer.staff_no == staff_no else officer

    return replace(people, version=people.version + 1, officers=tuple(map(changed, people.officers)))


@pytest.fixture
def door(desk: Desk, people: Roster) -> Desk:
    """Window 3 with 王敏, who edits everything, at it; 李静 (4001) may let it out, 王敏 as well."""
    every = (Right.CATALOGUE, Right.ROSTER, Right.CALENDAR, Right.SETTINGS, Right.RELEASE)
    roster = _with_rights(_with_rights(people, "3001", *every), "4001", Right.RELEASE)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(roster, version=2))
    desk.published = Published(desk.store)
    desk.log_in("3001", "2580", 3, "3002")
    return desk


def item(desk: Desk, name: str = "食品经营许可（新名）", **changes: object) -> Version:
    old = desk.item(FOOD)
    new = replace(old, version=old.version + 1, effective_on=desk.today(), name=name)
    return version_of("item", FOOD, new.version, plain(new) | changes, new.effective_on)


def setting(desk: Desk, key: str, value: object, version: int = 1) -> Version:
    return version_of("setting", key, version, value, desk.today())


def change_seats(desk: Desk) -> None:
    desk.log_in("4001", "1470", 4)


def acts(desk: Desk) -> int:
    return desk.chains.heads().get(desk.store.device_id, (0, b""))[0]


def let_out(desk: Desk, *versions: Version, title: str = "食品经营许可改名") -> Release:
    release = desk.releases.prepare(title, versions)
    change_seats(desk)
    return desk.releases.let_out(release.release_id)


def test_a_draft_changes_nothing_until_it_is_let_out(door: Desk) -> None:
    draft = door.releases.prepare("食品经营许可改名", [item(door)])
    assert (door.item(FOOD).version, acts(door)) == (7, 0)
    assert door.releases.drafts() == (draft,)
    draft = door.releases.prepare("另改一名", [item(door, "另一名")], draft.release_id)
    assert door.releases.drafts() == (draft,)
    door.releases.drop(draft.release_id)
    assert door.releases.drafts() == ()


def test_a_draft_is_read_as_last_changed_by_whatever_program(door: Desk, clock: PlayedClock) -> None:
    first = door.releases.prepare("新名", [item(door)])
    door.releases.prepare("新名", [item(door, "食品许可")], first.release_id)  # within the same moment
    assert door.releases.drafts()[0].versions == (item(door, "食品许可"),)
    clock.set(clock() + timedelta(minutes=1))
    Releases(door).prepare("新名", [item(door, "食品经营")], first.release_id)  # as the command line does
    assert door.releases.drafts()[0].versions == (item(door, "食品经营"),)


def test_what_is_let_out_stands_in_the_ledger_and_holds_at_once_for_new_cases_only(door: Desk) -> None:
    case_id = received(door)
    done = let_out(door, item(door))
    assert (door.item(FOOD).version, door.item(FOOD).name) == (8, "食品经营许可（新名）")
    assert door.item_of(door.case(case_id)) == door.item(FOOD, 7)
    assert done.file is not None
    file = door.case(done.file)
    act = file.entries[0].act
    assert isinstance(act, Released)
    assert (file.file, file.stage, file.reference) == (File.RELEASE, Stage.SETTLED, "食品经营许可改名")
    assert (act.count, act.prepared_by, file.entries[0].by.officer) == (1, "3001", "4001")
    assert door.releases.verify(done.file, act)
    assert [line.case_id for line in door.search("食品经营许可改名")] == [done.file]


def test_whoever_prepared_it_does_not_let_it_out_unless_the_centre_says_one_is_enough(door: Desk) -> None:
    draft = door.releases.prepare("改名", [item(door)])
    with pytest.raises(NotPermitted, match="发布须两人") as refused:
        door.releases.let_out(draft.release_id)
    assert refused.value.refusal.reason == Reason.SECOND_PERSON
    assert (door.item(FOOD).version, acts(door), door.releases.drafts()) == (7, 0, (draft,))
    with door.store.begin() as connection:
        reference.publish_setting(connection, TWO_PERSONS.key, 1, False, door.today())
    door.published = Published(door.store)
    door.releases.let_out(draft.release_id)
    assert door.item(FOOD).version == 8


def test_each_kind_needs_its_right_and_letting_out_needs_its_own(door: Desk, people: Roster) -> None:
    draft = door.releases.prepare("改名", [item(door)])
    change_seats(door)
    with pytest.raises(NotPermitted, match="相应权限"):
        door.releases.prepare("改名", [item(door)])
    with pytest.raises(NotPermitted, match="相应权限"):
        door.releases.prepare("不明之物", [version_of("erased", "x", 1, {})])
    with door.store.begin() as connection:
        reference.publish_roster(connection, replace(_with_rights(people, "4001"), version=3))
    door.published = Published(door.store)
    with pytest.raises(NotPermitted, match="相应权限"):
        door.releases.let_out(draft.release_id)
    door.log_out()
    with pytest.raises(NotPermitted, match="相应权限"):
        door.releases.prepare("改名", [item(door)])


def test_a_release_without_title_or_contents_is_refused(door: Desk) -> None:
    for title, versions, why in ((" ", [item(door)], "名称"), ("空的", [], "没有内容")):
        draft = door.releases.prepare(title, versions)
        change_seats(door)
        with pytest.raises(NotPermitted, match=why):
            door.releases.let_out(draft.release_id)
        door.log_in("3001", "2580", 3, "3002")


def test_every_flaw_is_told_with_its_place_and_nothing_is_let_out(door: Desk) -> None:
    past = replace(item(door), effective_on=door.today() - timedelta(days=1))
    overlay = {"on": "2026-11-21", "works": False, "reason": "防汛停班", "document": "滁政办〔2026〕1号"}
    bad = [
        replace(past, version=12),
        item(door, version=99),
        version_of("item", "BROKEN", 1, {"code": "BROKEN"}, door.today()),
        setting(door, "login.tries", "五"),
        setting(door, "sync.dsn", "host=x"),
        setting(door, "no.such", 1),
        version_of("overlay", "2026-11-21", 1, overlay, door.today()),
        version_of("year", "2031", 1, {"year": 2031, "document": "", "off": {}, "makeup": []}, door.today()),
        version_of("roster", "roster", 3, plain(replace(door.roster, version=3, windows=())), door.today()),
        version_of("roster", "roster", 3, plain(_nobody_releases(door.roster)), door.today()),
    ]
    draft = door.releases.prepare("很多错", bad)
    assert [flaw.what for flaw in door.releases.flaws(draft)] == [
        Wrong.NOT_THE_NEXT,
        Wrong.IN_THE_PAST,
        Wrong.OTHERWISE_KEYED,
        Wrong.OTHERWISE_KEYED,
        Wrong.UNREADABLE,
        Wrong.SETTING_VALUE,
        Wrong.NO_SETTING,
        Wrong.NO_SETTING,
        Wrong.CALENDAR,
        Wrong.CALENDAR,
        Wrong.NO_WINDOWS,
        Wrong.NOBODY_KEEPS_THE_ROSTER,
        Wrong.NOBODY_RELEASES,
    ]
    change_seats(door)
    with pytest.raises(WindowDeskError, match="还有 13 处要改"):
        door.releases.let_out(draft.release_id)
    assert acts(door) == 0


def _nobody_releases(roster: Roster) -> Roster:
    return replace(roster, version=3, officers=tuple(replace(o, rights=()) for o in roster.officers))


def test_what_was_let_out_is_neither_changed_nor_dropped(door: Desk) -> None:
    done = let_out(door, item(door))
    door.log_in("3001", "2580", 3, "3002")
    for change in (
        lambda: door.releases.prepare("再改", [item(door)], done.release_id),
        lambda: door.releases.drop(done.release_id),
        lambda: door.releases.let_out(done.release_id),
    ):
        with pytest.raises(WindowDeskError, match="已经发布，不能再改"):
            change()
    with pytest.raises(WindowDeskError, match="找不到这次发布"):
        door.releases.drop(UUID(int=5))


def test_a_draft_overtaken_by_another_version_is_brought_up_to_the_next_and_to_today(
    door: Desk, clock: PlayedClock
) -> None:
    old = door.releases.prepare("先编的", [item(door, "先编的名")])
    let_out(door, item(door, "后编先发的名"))
    clock.set(clock.now + timedelta(days=3))
    door.log_in("3001", "2580", 3, "3002")
    assert {flaw.what for flaw in door.releases.flaws(old)} == {Wrong.NOT_THE_NEXT, Wrong.IN_THE_PAST}
    new = door.releases.brought_up(old.release_id)
    assert (new.release_id, door.releases.flaws(new)) == (old.release_id, [])
    change_seats(door)
    door.releases.let_out(new.release_id)
    assert (door.item(FOOD).version, door.item(FOOD).name) == (9, "先编的名")
    assert door.item(FOOD).effective_on == door.today()


def test_a_version_that_came_between_check_and_release_undoes_all_of_it(
    door: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = door.releases.prepare("改名", [setting(door, "login.tries", 4), item(door)])
    change_seats(door)
    monkeypatch.setattr(door.releases, "flaws", lambda release, told: [])
    with door.store.begin() as connection:
        reference.take(connection, item(door, "中心先来的名"))
    with pytest.raises(WindowDeskError, match="刚刚由别处发布"):
        door.releases.let_out(draft.release_id)
    assert acts(door) == 0
    assert door.setting(settings.LOGIN_TRIES) == 5
    assert door.releases.drafts() == (draft,)


def test_what_is_published_otherwise_than_it_was_let_out_is_found_out(door: Desk) -> None:
    done = let_out(door, item(door))
    assert done.file is not None
    act = door.case(done.file).entries[0].act
    assert isinstance(act, Released)
    assert not door.releases.verify(done.file, replace(act, digest="0" * 64))
    with door.store.begin() as connection:
        connection.execute(text("UPDATE published SET body = replace(body, '新名', '暗改') WHERE kind = 'item'"))
    assert not door.releases.verify(done.file, act)
    with door.store.begin() as connection:
        connection.execute(text("DELETE FROM published WHERE kind = 'item' AND version = 8"))
    assert not door.releases.verify(done.file, act)


def test_the_list_of_a_release_names_its_versions_and_none_of_their_contents(door: Desk) -> None:
    done = let_out(door, setting(door, "login.tries", 4), item(door))
    *versions, manifest = door.releases.to_send(done)
    assert tuple(versions) == done.versions
    assert [(line["kind"], line["key"], line["version"]) for line in json.loads(manifest.body)] == [
        ("setting", "login.tries", 1),
        ("item", FOOD, 8),
    ]
    assert door.setting(settings.LOGIN_TRIES) == 4
    assert "新名" not in manifest.body


def test_a_release_waits_to_be_sent_until_the_centre_has_it(door: Desk, desk_at: OpenDesk) -> None:
    done = let_out(door, item(door))
    assert door.releases.unsent() == (done,)
    door.releases.mark_sent(done.release_id)
    assert door.releases.unsent() == ()
    assert [release.release_id for release in door.releases.released()] == [done.release_id]
    assert desk_at(5).releases.released() == ()


def test_a_draft_put_in_again_writes_only_what_is_new_in_it(door: Desk) -> None:
    many = [setting(door, f"rule.{n}", n) for n in range(9)]
    draft = door.releases.prepare("很多", many)
    changed = [*many[:3], *many[4:], replace(many[3], body="99")]
    written = places(door)
    draft = door.releases.prepare("很多", changed, draft.release_id)
    assert Releases(door).drafts() == (draft,)
    assert [row for row in places(door) if row not in written] == [(9, "99")]
    assert [row for row in written if row not in places(door)] == [(3, "3")]
    door.releases.drop(draft.release_id)
    assert places(door) == []


def places(desk: Desk) -> list[tuple[int, str]]:
    with desk.store.read() as connection:
        rows = connection.execute(text("SELECT place, body FROM release_version ORDER BY place"))
        return [(place, body) for place, body in rows]


def test_what_stops_a_release_in_the_middle_leaves_everything_as_it_was(door: Desk) -> None:
    draft = door.releases.prepare("改名", [item(door)])
    change_seats(door)
    told = []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        if len(told) == 2:  # looked over, and the versions are about to be written
            raise Cancelled("已取消")

    with pytest.raises(Cancelled):
        door.releases.let_out(draft.release_id, stop)
    assert (acts(door), door.releases.drafts(), door.item(FOOD).version) == (0, (draft,), 7)
    with door.store.read() as connection:
        assert reference.newest(connection, "item", FOOD) == 7


@pytest.mark.parametrize("after", [7, LOOKED_OVER, LOOKED_OVER + 2, None])
def test_a_window_killed_while_it_lets_out_has_the_old_state_or_the_new(
    door: Desk, desk_at: OpenDesk, after: int | None
) -> None:
    """Killed while it is looked over, before the first item is written, after a hundred, or when all is committed and
    nothing is listed anew.
    """
    old, case_id = door.item(FOOD), received(door)
    many = [replace(old, code=f"I{n}", version=1, effective_on=door.today()) for n in range(200)]
    draft = door.releases.prepare("很多", [item(door), *map(reference.item_version, many)])
    change_seats(door)
    path = door.store.path
    door.store.close()
    if (child := os.fork()) == 0:
        with suppress(BaseException):
            _let_out_and_die(door, draft.release_id, after)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the child ended by itself"
    store = Store.open(path, KEY)
    again = Desk(store, door.now)
    again.log_in("4001", "1470", 4)
    if after is None:
        assert (again.releases.drafts(), len(again.published.items)) == ((), len(door.published.items) + 201)
        (file,) = again.files(File.RELEASE)
        act = file.entries[0].act
        assert isinstance(act, Released)
        assert again.releases.verify(file.case_id, act)
        with store.read() as connection:
            assert case_id in unlisted.waiting(connection)
        again.chains.list_anew()
        with store.read() as connection:
            assert unlisted.waiting(connection) == []
    else:
        assert (again.releases.drafts(), again.files(File.RELEASE)) == ((draft,), ())
        assert len(again.published.items) == len(door.published.items)
        again.releases.let_out(draft.release_id)
        assert again.item("I199").version == 1
    store.close()


def _let_out_and_die(desk: Desk, release_id: UUID, after: int | None) -> None:
    """In a child: kill it as that step is told, or right after the commit."""

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    steps = iter(range(1000))

    def told(done: int, of: int) -> None:
        if next(steps) == after:
            die()

    if after is None:
        desk.chains.board.published = die  # type: ignore[method-assign]
    desk.releases.let_out(release_id, told)


def test_the_act_of_a_release_fits_the_wire_however_much_was_let_out(door: Desk) -> None:
    many = [setting(door, "login.tries", 4)] * 2000
    act = Released("很多", len(many), "0" * 64, "3001", door.now())
    assert len(json.dumps(wire.plain(act))) < 400


def test_a_version_to_come_is_not_offered_before_its_day_and_a_retired_item_no_longer(
    door: Desk, clock: PlayedClock
) -> None:
    old = door.item(FOOD)
    coming = replace(old, version=old.version + 1, name="以后的名", effective_on=door.today() + timedelta(days=3))
    gone = replace(coming, version=coming.version + 1, retired_on=coming.effective_on + timedelta(days=4))
    let_out(door, reference.item_version(coming))
    door.log_in("3001", "2580", 3, "3002")
    assert [item.name for item in door.find_items(FOOD)] == [door.item(FOOD).name] == [old.name]
    clock.set(clock.now + timedelta(days=3))
    assert [item.name for item in door.find_items(FOOD)] == [door.item(FOOD).name] == ["以后的名"]
    let_out(door, reference.item_version(gone))
    assert len(door.find_items(FOOD)) == 1
    clock.set(clock.now + timedelta(days=4))
    assert door.find_items(FOOD) == ()
    assert door.item(FOOD) == gone
