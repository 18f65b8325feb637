"""What comes down besides acts: publications to every window, people to whom they concern, erasures to all stores."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from casework import FOOD, publish, received
from psycopg.conninfo import conninfo_to_dict
from test_desks import MONDAY, Seated
from town import Town

from window_desk.core.acts import Channel, FirstContacted, HandedOver, Released, TakenOver
from window_desk.core.chain import verify
from window_desk.core.posts import ADMINISTRATION
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.models import ledger, people, reference
from window_desk.models.people import Claim
from window_desk.models.published import Published
from window_desk.sync import publishing, recovery
from window_desk.sync.centre import Centre
from window_desk.sync.connection import connect
from window_desk.sync.embedded import EmbeddedPostgres

NAME, NUMBER = "张㛃", "11010519491231002X"


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    return Town(server)


@pytest.fixture
def windows(desk_at: Callable[[int], Desk], clock: PlayedClock, town: Town) -> list[Seated]:
    """The demo's windows 3, 4 and 5, their clerks at the first two."""
    clock.set(MONDAY)
    desks = desk_at(3), desk_at(4), desk_at(5)
    desks[0].log_in("3001", "2580", 3)
    desks[1].log_in("4001", "1470", 4)
    return [Seated(desk, clock, town) for desk in desks]


def versions(desk: Desk) -> list[reference.Version]:
    with desk.store.read() as connection:
        return reference.versions(connection)


def publish_all(town: Town, desk: Desk) -> int:
    return publishing.publish(town.admin_dsn, desk.store.centre_id, versions(desk))


def applicant(desk: Desk, case_id: UUID) -> str:
    (line,) = (line for line in desk.search("03-") if line.case_id == case_id)
    return line.applicant


def hand_over(windows: list[Seated], case_id: UUID) -> None:
    """The case goes from window 3 to window 4, whose clerk takes it."""
    windows[0].desk.record(case_id, HandedOver(4, papers="申请书", number="移字 1"))
    windows[0].round()
    windows[1].round()
    windows[1].desk.record(case_id, TakenOver(number="移字 1"))
    windows[1].round()


# publications


def test_a_publication_reaches_every_window_in_its_next_round_and_changes_what_it_shows(
    windows: list[Seated], town: Town
) -> None:
    three, four, _ = windows
    publish_all(town, three.desk)
    case_id = received(three.desk)
    three.round()
    assert four.round().news == len(versions(three.desk))
    publish(three.desk, name="食品经营许可（新名）")
    assert publish_all(town, three.desk) == 1
    report = four.round()
    assert (report.news, case_id in report.changed_cases) == (1, True)
    assert four.desk.item(FOOD).name == "食品经营许可（新名）"
    assert versions(four.desk) == versions(three.desk)
    assert four.round().news == 0


def test_a_release_goes_to_the_centre_and_is_in_force_at_every_window(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    every = tuple(replace(o, rights=tuple(ADMINISTRATION)) for o in three.desk.roster.officers)
    with three.desk.store.begin() as connection:
        reference.publish_roster(connection, replace(three.desk.roster, version=2, officers=every))
    three.desk.published = Published(three.desk.store)
    publish_all(town, three.desk)
    old = three.desk.item(FOOD)
    new = replace(old, version=old.version + 1, name="食品经营许可（新名）", effective_on=three.desk.today())
    draft = three.desk.releases.prepare("改名", [reference.item_version(new)])
    three.desk.log_in("4001", "1470", 4)
    done = three.desk.releases.let_out(draft.release_id)
    with pytest.raises(Unreachable):
        publishing.send("host=127.0.0.1 port=1 connect_timeout=1", three.desk.releases, three.desk.store.centre_id)
    assert len(three.desk.releases.unsent()) == 1
    assert publishing.send(town.admin_dsn, three.desk.releases, three.desk.store.centre_id) == 2
    assert three.desk.releases.unsent() == ()
    three.round()
    four.round()
    assert four.desk.item(FOOD, new.version) == new
    assert done.file is not None
    act = four.desk.case(done.file).entries[0].act
    assert isinstance(act, Released)
    assert four.desk.releases.verify(done.file, act)


def test_how_an_administrator_reaches_the_centre_of_a_window() -> None:
    dsn = publishing.as_administrator("host=db dbname=desk user=w3 password=x", "postgres", "y z")
    assert conninfo_to_dict(dsn) == {"host": "db", "dbname": "desk", "user": "postgres", "password": "y z"}


def test_a_catalogue_that_comes_after_its_case_names_the_case(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    publish(three.desk, name="食品经营许可（只有三号窗口知道）")
    case_id = received(three.desk)
    three.round()
    four.round()
    assert [line.item_name for line in four.desk.search("03-")] == [""]
    publish_all(town, three.desk)
    assert case_id in four.round().changed_cases
    assert [line.item_name for line in four.desk.search("03-")] == ["食品经营许可（只有三号窗口知道）"]


def test_a_holiday_published_later_moves_the_dates_of_open_cases(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    three.round()
    four.round()
    before = due(four.desk, case_id)
    day = MONDAY.date()
    with three.desk.store.begin() as connection:
        body = {
            "on": date(day.year, day.month, day.day + 2).isoformat(),
            "works": False,
            "reason": "防汛停班",
            "document": "滁政办",
        }
        reference.take(connection, reference.Version("overlay", body["on"], 1, None, json.dumps(body)))
    publish_all(town, three.desk)
    four.round()
    assert due(four.desk, case_id) != before


def due(desk: Desk, case_id: UUID) -> date | None:
    (line,) = (line for line in desk.search("03-") if line.case_id == case_id)
    return line.due_on


def test_a_published_version_is_for_ever(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    publish_all(town, three.desk)
    with three.desk.store.begin() as connection:
        reference.take(connection, reference.Version("setting", "x", 1, None, "1"))
    assert publish_all(town, three.desk) == 1
    with three.desk.store.begin() as connection:
        reference.take(connection, reference.Version("setting", "x", 1, None, "2"))
        reference.take(connection, reference.Version("setting", "y", 1, None, "2"))
    with pytest.raises(publishing.NotPublished, match="setting x 第 1 版"):
        publish_all(town, three.desk)
    assert town.ask("SELECT body FROM sync.news WHERE kind = 'setting' AND key IN ('x', 'y')") == [("1",)]


def test_publications_are_taken_again_from_a_restored_centre(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    publish_all(town, three.desk)
    four.round()
    recovery.begin(town.admin_dsn)
    assert four.round().news == len(versions(three.desk))


def test_a_restored_centre_is_told_again_of_the_people_it_forgot(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    received(three.desk)
    three.round()
    assert people_at(town) == 1
    town.ask("DELETE FROM sync.disclosure; DELETE FROM sync.party")
    three.round()
    assert people_at(town) == 0
    recovery.begin(town.admin_dsn)
    three.round()
    assert people_at(town) == 1


def people_at(town: Town) -> int:
    ((number,),) = town.ask("SELECT count(*)::int FROM sync.party WHERE body IS NOT NULL")
    assert isinstance(number, int)
    return number


# people


def test_a_person_comes_to_the_window_that_takes_the_case_over_and_to_no_other(windows: list[Seated]) -> None:
    three, four, five = windows
    case_id = received(three.desk)
    three.round()
    for window in (four, five):
        window.round()
        assert applicant(window.desk, case_id) == ""
    hand_over(windows, case_id)
    assert applicant(four.desk, case_id) == NAME
    assert four.desk.search(NAME)[0].case_id == case_id
    assert five.round().people == 0
    assert applicant(five.desk, case_id) == ""


def test_a_supervisor_is_told_of_everybody(windows: list[Seated], town: Town) -> None:
    three, _, five = windows
    case_id = received(three.desk)
    three.round()
    town.ask("UPDATE sync.pc SET supervisor = true WHERE login = %s", five.login)
    assert five.round().people == 1
    assert applicant(five.desk, case_id) == NAME
    assert five.round().people == 0


def test_who_is_not_known_yet_is_asked_for_again(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    three.desk.record(case_id, HandedOver(4, papers="申请书", number="移字 1"))
    three.round()
    town.ask("DELETE FROM sync.disclosure; DELETE FROM sync.party")  # as if the line had broken between acts and people
    four.round()
    four.desk.record(case_id, TakenOver(number="移字 1"))
    assert four.round().people == 0
    with three.desk.store.begin() as connection:
        people.sent(connection, 0)
    three.round()
    assert four.round().people == 1


def claim(town: Town, windows: list[Seated], case_id: UUID) -> Claim:
    """What window 4 would have to show for the applicant of a case it has no part in."""
    three, four, _ = windows
    with three.desk.store.read() as connection:
        (link, *_) = ledger.of_cases(connection, [case_id])
    case = three.desk.case(case_id)
    assert case.applicant is not None
    own = four.ask()
    four.round()
    with four.desk.store.read() as connection:
        (mine, *_) = ledger.of_cases(connection, [own])
    return Claim(case.applicant, link.device_id, link.seq, mine.device_id, mine.seq)


def test_a_window_that_shows_no_part_in_a_case_is_told_nothing_of_its_people(windows: list[Seated], town: Town) -> None:
    three, four, five = windows
    case_id = received(three.desk)
    three.round()
    wanted = claim(town, windows, case_id)
    theirs = Claim(wanted.party_id, wanted.citing_device, wanted.citing_seq, wanted.citing_device, wanted.citing_seq)
    cited_by_itself = Claim(
        wanted.party_id, wanted.own_device or uuid4(), wanted.own_seq or 0, wanted.own_device, wanted.own_seq
    )
    bare = Claim(wanted.party_id, wanted.citing_device, wanted.citing_seq, None, None)
    with Centre(four.dsn) as line:
        assert line.people([wanted, theirs, cited_by_itself, bare]) == []
    assert town.ask("SELECT login FROM sync.disclosure") == [(three.login,)]
    five.round()


def test_citing_a_person_one_was_never_told_of_proves_nothing(windows: list[Seated], town: Town) -> None:
    three, four, five = windows
    case_id = received(three.desk)
    three.round()
    known = three.desk.case(case_id).applicant
    assert known is not None
    four.round()
    own = four.desk.new_case_id()
    four.desk.record(own, FirstContacted(Channel.COUNTER, "打听", known))  # a stolen PC can write this
    assert four.round().people == 0
    assert four.desk.find_parties(NUMBER) == ()
    five.round()


def test_whom_a_window_was_told_of_is_written_down_and_limited(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    town.ask("UPDATE sync.terms SET max_told = 0")
    hand_over(windows, case_id)
    assert applicant(four.desk, case_id) == ""
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", four.login) == [("curious",)]
    town.ask("UPDATE sync.terms SET max_told = 2000")
    assert four.round().people == 1
    logins = town.ask("SELECT login FROM sync.disclosure ORDER BY login")
    assert sorted(str(login) for (login,) in logins) == sorted([three.login, four.login])


def test_the_first_record_of_a_person_stands(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    three.round()
    party_id = three.desk.case(case_id).applicant
    assert party_id is not None
    with Centre(four.dsn) as line:
        line.keep_people([(party_id, b'{"party":{"name":"other"}}')])
    assert [NAME in str(bytes(body), "utf-8") for (body,) in town.ask("SELECT body FROM sync.party")] == [True]  # type: ignore[arg-type]
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", four.login) == [("rewritten",)]


def test_an_act_that_is_no_json_spoils_nobody_elses_answer(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    hand_over(windows, case_id)
    good = claim(town, windows, case_id)
    with four.desk.store.read() as connection:
        own = next(k for k in ledger.of_cases(connection, [case_id]) if k.device_id == four.desk.store.device_id)
    good = Claim(good.party_id, good.citing_device, good.citing_seq, own.device_id, own.seq)
    bad = Claim(good.party_id, good.citing_device, 2, own.device_id, own.seq)
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    with Centre(four.dsn) as line:
        for body in (b"\xff\xfe", f'no json "{good.party_id}"'.encode(), f'["{good.party_id}"]'.encode()):
            town.ask("UPDATE sync.act SET body = %s WHERE device_id = %s AND seq = 2", body, good.citing_device)
            assert len(line.people([bad, good])) == 1
            assert line.people([bad]) == []


def test_no_window_is_told_of_the_people_of_another_centre(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    case_id = received(three.desk)
    three.round()
    _, dsn = town.enrol(town.centre())
    town.ask("UPDATE sync.pc SET supervisor = true WHERE centre_id <> %s", three.desk.store.centre_id)
    wanted = claim(town, windows, case_id)
    with Centre(dsn) as line:
        assert line.people([wanted]) == []
        assert line.bulletin(0, 100) == []


# erasure


def test_an_erased_person_is_gone_from_every_store_at_its_next_contact_and_stays_gone(
    windows: list[Seated], town: Town
) -> None:
    three, four, _ = windows
    case_id = received(three.desk)
    hand_over(windows, case_id)
    party_id = three.desk.case(case_id).applicant
    assert party_id is not None
    heads = three.desk.chains.heads()
    erased = publishing.erase_people(town.admin_dsn, three.desk.store.centre_id, [party_id])
    assert (erased.announced, erased.before) == (1, 0)
    assert people_at(town) == 0
    for window in (three, four):
        assert case_id in window.round().changed_cases
        assert window.desk.party(party_id) is None
        assert window.desk.find_parties(NAME) == ()
        assert window.desk.find_parties(NUMBER) == ()
        assert window.desk.search(NAME) == ()
        assert window.desk.search(NUMBER) == ()
        assert applicant(window.desk, case_id) == ""
    with Centre(three.dsn) as line:  # not even the window that wrote it brings it back
        line.keep_people([(party_id, b"{}")])
    assert people_at(town) == 0
    assert four.round().people == 0
    for window in (three, four):
        for device in window.desk.chains.heads():
            assert verify(window.desk.chains.links_after(device, 0, 1000)) is None
    assert three.desk.chains.heads()[three.desk.store.device_id] == heads[three.desk.store.device_id]
    again = publishing.erase_people(town.admin_dsn, three.desk.store.centre_id, [party_id])
    assert (again.announced, again.before) == (0, 1)


def test_nothing_of_an_erased_person_is_left_in_the_files_of_a_window(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    case_id = received(three.desk)
    three.round()
    party_id = three.desk.case(case_id).applicant
    assert party_id is not None
    assert traces(three.desk) > 0
    publishing.erase_people(town.admin_dsn, three.desk.store.centre_id, [party_id])
    three.round()
    assert traces(three.desk) == 0


def traces(desk: Desk) -> int:
    """In how many rows of any table, shadow tables of the full text among them, the number or phone stands."""
    found = 0
    with desk.store.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for name in tables:
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"'):
                text = " ".join(v.decode("utf-8", "ignore") if isinstance(v, bytes) else str(v) for v in row)
                found += any(
                    word in text.lower() for word in (NUMBER.lower(), NUMBER[3:].lower(), "13812345678", "3812345678")
                )
    return found


def test_a_new_person_written_after_an_erasure_is_still_sent(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    party_id = three.desk.case(received(three.desk)).applicant
    three.round()
    assert party_id is not None
    publishing.erase_people(town.admin_dsn, three.desk.store.centre_id, [party_id])
    three.round()
    received(three.desk)
    three.round()
    assert people_at(town) == 1


def test_an_erased_body_goes_from_every_store_and_every_chain_still_verifies(windows: list[Seated], town: Town) -> None:
    three, four, _ = windows
    contact = three.ask()
    three.round()
    four.round()
    device = three.desk.store.device_id
    publishing.erase_acts(town.admin_dsn, three.desk.store.centre_id, [(device, 1)])
    for window in (three, four):
        assert contact in window.round().changed_cases
        (link,) = window.desk.chains.links_after(device, 0, 10)
        assert link.body is None
        assert verify([link]) is None
    assert town.ask("SELECT body FROM sync.act") == [(None,)]
    three.ask()
    assert three.round().pushed == 1


def test_only_an_administrator_publishes_and_erases(windows: list[Seated]) -> None:
    three, _, _ = windows
    with connect(three.dsn) as line:
        for call in (
            "SELECT sync.publish(1, 'item', 'x', 1, NULL, '{}')",
            "SELECT sync.erase_party(1, NULL)",
            "SELECT sync.erase_act(1, NULL, 1)",
        ):
            with pytest.raises(Exception, match="permission denied"):
                line.execute(call)
    with pytest.raises(Exception, match="超级用户"):
        publishing.erase_people(three.dsn, three.desk.store.centre_id, [])


def test_people_too_many_or_too_big_are_refused(windows: list[Seated], town: Town) -> None:
    three, _, _ = windows
    with Centre(three.dsn) as line:
        with pytest.raises(Unreachable):
            line.keep_people([(uuid4(), b"x" * 65537)])
        town.ask("UPDATE sync.terms SET max_daily = 2")
        with pytest.raises(Unreachable, match="太多"):
            line.keep_people([(uuid4(), b"{}") for _ in range(3)])
    assert people_at(town) == 0
    assert town.ask("SELECT what FROM sync.incident ORDER BY what") == [("flood",), ("malformed",)]
