"""What a centre may decide: declared once, bounded, with a source; in force for the cases that begin under it."""

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

import pytest
from models.test_desk import receive
from standing import OpenDesk

from window_desk.core.acts import Form, GapOutcome
from window_desk.core.clock import ClockKind
from window_desk.core.policy import SAFE, OutOfHours, Policy
from window_desk.core.routing import PaperKind, Printer
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.models import reference
from window_desk.settings import (
    PRINTER_BY_FORM,
    PRINTER_OFFSETS,
    PRINTER_TRAY,
    RULES,
    SETTINGS,
    Scope,
    Setting,
    policy,
    routing,
)


def test_every_choice_of_the_centre_is_a_setting_with_its_label_and_source() -> None:
    assert RULES.keys() == {field.name for field in fields(Policy)}
    for rule in RULES.values():
        assert rule.label
        assert rule.source
        assert rule.scope is Scope.CENTRE
        assert SETTINGS[rule.key] is rule
        rule.check(rule.default)


def test_what_the_whole_centre_lives_by_has_a_source_and_every_number_has_its_bounds() -> None:
    for setting in SETTINGS.values():
        assert setting.source or setting.scope is Scope.LOCAL, setting.key
        assert type(setting.default) is not int or setting.high < 10**6, setting.key
    for key, value in (("login.tries", 0), ("login.tries", 10**6), ("login.pause_seconds", 0), ("ui.text_percent", 0)):
        with pytest.raises(WindowDeskError, match="之间"):
            SETTINGS[key].check(value)


def test_nothing_decided_is_the_safe_default() -> None:
    assert policy({}) == SAFE
    assert policy({rule.key: rule.default for rule in RULES.values()}) == SAFE


def test_what_was_decided_comes_back_as_what_it_means() -> None:
    chosen = policy({"rule.out_of_hours": "same_day", "rule.gap_outcome": "returned", "rule.notify_workdays": 2})
    assert (chosen.out_of_hours, chosen.gap_outcome) == (OutOfHours.SAME_DAY, GapOutcome.RETURNED)
    assert chosen.notify_workdays == 2
    assert chosen.supply_workdays == SAFE.supply_workdays


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("notify_workdays", 6, "0 到 5 之间"),  # never longer than the law's five days
        ("supply_workdays", 0, "1 到"),
        ("notify_workdays", "5", "按默认值“5”的样子"),
        ("notify_workdays", True, "按默认值“5”的样子"),
        ("out_of_hours", "sometimes", "next_workday、same_day"),
        ("closes_at", "17点", "例如 17:00"),
        ("closes_at", "25:00", "例如 17:00"),
        ("number_prefix", "滁州", "大写字母和数字"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_with_what_to_write(name: str, value: Any, says: str) -> None:
    with pytest.raises(WindowDeskError, match=says):
        RULES[name].check(value)


def publish(desk: Desk, key: str, version: int, value: str | int | bool, on: date | None = None) -> None:
    with desk.store.begin() as connection:
        reference.publish_setting(connection, key, version, value, on)


def test_a_rule_holds_for_the_cases_that_begin_on_its_day_or_later(desk_at: OpenDesk, clock: PlayedClock) -> None:
    desk = desk_at(3)
    today = clock.now.date()
    publish(desk, "rule.notify_workdays", 1, 3)
    publish(desk, "rule.notify_workdays", 2, 1, today + timedelta(days=3))
    publish(desk, "rule.warn_workdays", 1, 2, today + timedelta(days=10))
    desk.log_in("3001", "2580", 3, "3002")
    case_id = receive(desk)
    clock.set(clock.now + timedelta(days=4))
    desk.log_in("3001", "2580", 3, "3002")
    later_id = receive(desk)
    for each, days in ((case_id, 3), (later_id, 1)):
        (notify,) = (c for c in desk.clocks(desk.case(each)) if c.kind is ClockKind.NOTIFY)
        assert notify.limit.n == days
    assert desk.published.policy(today + timedelta(days=10)) == Policy(notify_workdays=1, warn_workdays=2)


def test_a_centre_may_put_its_code_before_its_numbers(desk: Desk) -> None:
    """The window stays in it, so that two offline windows never clash, and the papers are found by scan as before."""
    publish(desk, "rule.number_prefix", 1, "341100")
    case_id = receive(desk)
    number = desk.case(case_id).number
    assert number == "341100-03-20261120-0001"
    assert desk.new_case_number() == "341100-03-20261120-0002"
    paper, _ = desk.papers_of(desk.case(case_id))
    facts = desk.paper(case_id, paper.entry.act_id)
    scanned = desk.scan(str(facts.code))
    assert scanned is not None
    assert (scanned.case_id, scanned.agrees) == (case_id, True)


def test_nothing_set_sends_every_paper_to_the_systems_printer_and_only_guides_on_both_sides() -> None:
    ways = routing(lambda setting: setting.default)
    assert set(ways.routes) == set(PaperKind)
    for kind in PaperKind:
        assert ways.choices(kind, (Printer("Hall", default=True),)) == ("Hall",)
        assert ways.of(kind).two_sided is (kind is PaperKind.GUIDE)


def test_where_papers_go_is_a_choice_of_this_pc() -> None:
    chosen = {PRINTER_TRAY[PaperKind.LEGAL]: "Lower", PRINTER_OFFSETS: "1.5,-2=Hall", PRINTER_BY_FORM: "decision=Seal"}
    ways = routing(lambda setting: chosen.get(setting, setting.default))
    assert ways.of(PaperKind.LEGAL).tray == "Lower"
    assert ways.offsets == {"Hall": (1.5, -2.0)}
    assert ways.choices(PaperKind.LEGAL, (), Form.DECISION) == ("Seal",)
    assert {SETTINGS[setting.key].scope for setting in chosen} == {Scope.LOCAL}


@pytest.mark.parametrize(
    ("setting", "value"),
    [(PRINTER_OFFSETS, "left=Hall"), (PRINTER_OFFSETS, "1.5,-2"), (PRINTER_BY_FORM, "决定书=Hall")],
)
def test_a_way_that_cannot_be_read_is_refused(setting: Setting, value: str) -> None:
    with pytest.raises(WindowDeskError, match="请照说明填写"):
        setting.check(value)
