"""The generator: what it writes the rules would have allowed; the same seed writes it again; a clerk can open it."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from typer.testing import CliRunner

from window_desk import shipped, upkeep
from window_desk.cli import app
from window_desk.core import wire
from window_desk.core.acts import Received
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.chain import Link
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.core.parts import Leave
from window_desk.core.party import Party
from window_desk.core.periods import Period
from window_desk.core.permit import permit
from window_desk.core.posts import Right, unpaired
from window_desk.core.standing import By
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.generate import places
from window_desk.generate.making import generate
from window_desk.generate.plan import Plan, plan
from window_desk.generate.writing import Chains
from window_desk.generate.year import days

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))

SMALL = plan(300, 7, 10, 2026, None)

PLAYED = 54
"""Kinds of acts in a year: so that a turn which no longer happens is missed."""


def links(asked: Plan) -> Iterator[Link]:
    """What the generator would write, in the order of time."""
    chains = Chains(asked.windows, Random(asked.seed))
    for day in days(asked):
        yield from chains.seal(day.lines)


def entries(asked: Plan) -> Iterator[Entry]:
    return (entry for link in links(asked) if (entry := wire.read(link)))


class Rules:
    """The real ones, over the generated centre: each line is asked of ``permit`` before it counts."""

    def __init__(self, asked: Plan) -> None:
        self.roster = places.roster(asked.windows, asked.seed)
        self.items = {(item.code, item.version): item for item in places.catalogue(asked.year)}
        self.cases: dict[UUID, Case] = {}
        self.leaves: dict[UUID, Leave] = {}

    def judge(self, entry: Entry) -> str | None:
        case, act = self.cases.get(entry.case_id, Case(entry.case_id)), entry.act
        key = (act.item, act.item_version) if isinstance(act, Received) else (case.item, case.item_version)
        away = tuple(self.leaves.values())
        bench = Bench(
            self.items.get(key), shipped.calendar(), entry.entered_at, roster=self.roster, by=entry.by, leaves=away
        )
        refusal = permit(case, act, bench, entry.happened_at, entry.late_reason)
        self._take(fold(entry.case_id, (*case.entries, entry)))
        return refusal and f"{type(act).__name__} {entry.entered_at} {refusal}"

    def _take(self, case: Case) -> None:
        self.cases[case.case_id] = case
        if case.leave:
            self.leaves.pop(case.case_id, None)
            if case.leave.ended_on is None:
                self.leaves[case.case_id] = case.leave


def test_every_line_of_the_year_is_one_the_rules_allow() -> None:
    asked = plan(800, 12, 12, 2026, None)
    rules, kinds = Rules(asked), Counter[str]()
    for entry in entries(asked):
        kinds[type(entry.act).__name__] += 1
        assert rules.judge(entry) is None
    assert len(kinds) >= PLAYED
    assert not any(case.disputed for case in rules.cases.values())


def test_the_rules_of_this_test_would_refuse_what_is_not_allowed() -> None:
    rules = Rules(SMALL)
    served = next(entry for entry in entries(SMALL) if type(entry.act).__name__ == "Served")
    assert rules.judge(served)


def heads(asked: Plan) -> dict[UUID, bytes]:
    return {link.device_id: link.hash for link in links(asked)}


def test_the_same_seed_makes_the_same_bytes_and_another_makes_others() -> None:
    one, again, other = (heads(plan(100, seed, 10, 2026, None)) for seed in (7, 7, 8))
    assert one == again
    assert not set(one.values()) & set(other.values())
    assert places.roster(10, 7) == places.roster(10, 7) != places.roster(10, 8)


def test_a_shorter_year_is_the_same_year_up_to_its_last_day() -> None:
    lines = [entry for entry in entries(plan(200, 7, 10, 2026, date(2026, 3, 31)))]
    assert {entry.entered_at.month for entry in lines} == {1, 2, 3}


def test_nobody_works_at_night_or_on_a_day_off_but_to_file_a_leave() -> None:
    calendar = shipped.calendar()
    at_work = [entry.entered_at for entry in entries(SMALL)]
    assert all(calendar.is_workday(at.date()) and 8 <= at.hour < 21 for at in at_work)


def test_more_come_in_the_morning_than_at_noon() -> None:
    asked = plan(600, 3, 12, 2026, date(2026, 2, 28))
    hours = Counter(entry.happened_at.hour for entry in entries(asked) if isinstance(entry.act, Received))
    assert hours[9] + hours[10] > 2 * hours[12] + 2 * hours[13]


def test_applicants_have_numbers_that_check_and_say_that_they_are_invented() -> None:
    people: list[Party] = [party for day in days(SMALL) for party, _ in day.people]
    assert len(people) > 100
    assert {Desk.number_warning(party.id_kind, party.id_number) for party in people} == {None}
    assert all(party.address.startswith("（虚构）") for party in people)


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("training") / "training.db"
    asked = ["--cases", "300", "--windows", "10", "--out", str(path), "--json"]
    done = CliRunner().invoke(app, ["generate", *asked])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["store"] == str(path)
    assert told["cases"] == 307
    return path


def test_the_store_verifies_and_holds_a_chain_a_window(training: Path) -> None:
    report = upkeep.verify(training)
    assert report["sound"]
    assert len(report["chains"]) == 10
    assert sum(chain["acts"] for chain in report["chains"]) == len(list(links(SMALL)))


def test_the_note_beside_it_tells_the_pins(training: Path) -> None:
    note = training.with_suffix(".txt").read_text("utf-8")
    assert f"PIN {places.PIN}" in note
    assert f"PIN {places.OVERSEERS_PIN}" in note
    assert "--cases 300 --seed 7 --windows 10 --year 2026 --until 2026-12-31" in note


def opened(path: Path) -> Desk:
    return Desk(upkeep.open_store(path))


def test_clerks_heads_and_overseers_log_in_and_everybody_has_a_pair(training: Path) -> None:
    desk = opened(training)
    rights = {
        "8001": Right.REVIEW,
        "9001": Right.SUPERVISE,
        "9101": Right.ROSTER,
        "9201": Right.AUDIT,
    }
    for staff_no, right in rights.items():
        assert right in desk.log_in(staff_no, places.OVERSEERS_PIN, 1).officer.rights
    for staff_no in ("10031", "10032"):
        assert desk.log_in(staff_no, places.PIN, 3).hand.post
    assert any(desk.tasks_at(window.number) for window in desk.roster.windows)
    assert not [officer for officer in unpaired(desk.roster) if not officer.rights]
    desk.store.close()


def test_every_main_figure_of_the_year_has_something_to_show(training: Path) -> None:
    desk = opened(training)
    figures = desk.figures.total(YEAR)
    shown = {
        "received", "accepted", "finished", "open", "on_the_spot", "on_time_by_law", "on_time_by_promise", "decided",
        "delivered_in_time", "mean_workdays", "notices", "repeat_notices", "notice_compliance", "told_in_time",
        "deemed_accepted",
        "contacts", "answered", "not_ours", "referrals", "referrals_not_taken_in_time", "deferrals_kept",
        "deferrals_broken", "satisfaction", "rated_very_good", "rated_good", "rated_fair", "rated_poor",
        "unrated_declined", "evaluation_rate", "poor_ratings_fixed_in_time", "refusals", "refusals_overturned",
        "complaints", "yellow_cards", "red_cards", "cards_cleared", "late_entries",
    }  # fmt: skip
    assert {key for key in shown if not figures[key].n} == set()
    desk.store.close()


def test_the_shares_are_those_of_a_believable_centre(training: Path) -> None:
    desk = opened(training)
    figures = desk.figures.total(YEAR)
    bounds = {
        "on_the_spot": (0.6, 0.95),
        "on_time_by_law": (0.85, 0.999),
        "on_time_by_promise": (0.7, 0.97),
        "notice_compliance": (0.6, 0.98),
        "satisfaction": (0.9, 0.999),
        "evaluation_rate": (0.4, 0.8),
        "late_entries": (0.0005, 0.02),
    }
    shares = {key: float(figures[key].value or 0) for key in bounds}
    assert {key: share for key, share in shares.items() if not bounds[key][0] <= share <= bounds[key][1]} == {}
    assert set(desk.figures.table(YEAR, By.DEPARTMENT)) >= {code for code, *_ in places.BODIES}
    desk.store.close()


def test_it_never_writes_over_what_is_there(training: Path) -> None:
    before = training.read_bytes()
    done = CliRunner().invoke(app, ["generate", "--cases", "10", "--out", str(training)])
    assert done.exit_code == 2
    assert "已经有了" in done.stderr
    assert training.read_bytes() == before


def test_a_store_that_is_not_there_is_not_opened(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--store", str(tmp_path / "training.db")])
    assert done.exit_code == 2
    assert "请核对 --store" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_cut_short_it_leaves_nothing_behind(tmp_path: Path) -> None:
    def ctrl_c(done: int, total: int) -> None:
        if done > 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        generate(tmp_path / "training.db", SMALL, ctrl_c)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((0, 10, 2026, None), "至少为 1"),
        ((10, 4, 2026, None), "5 到 899"),
        ((10, 900, 2026, None), "5 到 899"),
        ((10, 10, 2019, None), "生成不了 2019 年"),
        ((10, 10, 2026, date(2025, 12, 31)), "不在 2026 年内"),
        ((10, 10, 2026, date(2026, 1, 5)), "没有几个工作日"),
        ((1_000_000, 10, 2026, None), "至少要"),
    ],
)
def test_what_cannot_be_made_is_said(asked: tuple[int, int, int, date | None], said: str) -> None:
    cases, windows, year, until = asked
    with pytest.raises(WindowDeskError, match=said):
        plan(cases, 7, windows, year, until)
