"""What has come from the centre is listed after it has come, and not forgotten where the program ends in between."""

from collections.abc import Sequence
from uuid import UUID

import pytest
from casework import received
from sqlalchemy import text

from window_desk.core.acts import Channel, FirstContacted, ReferralTaken, Referred
from window_desk.core.case import Stage
from window_desk.core.chain import Link
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.ui.centre_rounds import CentreRounds


def listed(desk: Desk) -> dict[UUID, str]:
    """The stage that lists show of each case."""
    with desk.store.read() as connection:
        rows = connection.execute(text("SELECT case_id, stage FROM case_line"))
        return {UUID(bytes=case_id): stage for case_id, stage in rows}


def written(desk: Desk) -> Sequence[Link]:
    return desk.chains.links_after(desk.store.device_id, 0, 1_000)


def test_the_lists_show_what_came_once_all_of_it_has(desk: Desk, four: Desk) -> None:
    case_id = received(desk)
    assert four.chains.absorb(written(desk)) == {case_id}
    assert four.case(case_id) == desk.case(case_id)  # the ledger has it at once
    assert listed(four) == {}
    four.chains.list_anew()
    assert listed(four) == listed(desk) == {case_id: "received"}
    heard: list[frozenset[UUID]] = []
    four.listeners.append(heard.append)
    four.chains.list_anew()
    assert heard == []  # there is nothing left


def test_the_newest_cases_come_first_and_what_is_broken_off_goes_on_the_next_time(desk: Desk, four: Desk) -> None:
    cases = [desk.new_case_id() for _ in range(60)]
    for case_id in cases:
        desk.record(case_id, FirstContacted(Channel.COUNTER))
    four.chains.absorb(written(desk))
    heard, told = list[frozenset[UUID]](), list[tuple[int, int]]()
    four.listeners.append(heard.append)

    def breaks_off(done: int, of: int) -> None:
        told.append((done, of))
        raise Unreachable("到此为止")

    with pytest.raises(Unreachable):
        four.chains.list_anew(breaks_off)
    ((done, of),) = told
    assert 0 < done < of == 60
    assert heard == [set(sorted(cases)[-done:])] == [listed(four).keys()]
    four.chains.list_anew()
    assert listed(four).keys() == set(cases)


def test_a_case_that_waits_is_listed_whole_by_an_act_recorded_on_it(desk: Desk, four: Desk) -> None:
    case_id = desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER, "道路货运")).case_id
    desk.record(case_id, Referred("转字 1", 4))
    four.chains.absorb(written(desk))
    four.record(case_id, ReferralTaken("转字 1"))
    before = listed(four)
    four.chains.list_anew()
    assert listed(four) == before == {case_id: Stage.CONTACT.value}


def test_what_an_earlier_run_left_is_listed_though_the_line_is_cut(desk: Desk, four: Desk) -> None:
    case_id = received(desk)
    four.chains.absorb(written(desk))  # and here that program was killed
    rounds = CentreRounds(Desk(four.store))
    with pytest.raises(Unreachable):
        rounds.round()
    assert listed(four).keys() == {case_id}


def test_a_program_that_ends_does_not_wait_for_its_lists(desk: Desk, four: Desk) -> None:
    received(desk)
    received(desk)
    four.chains.absorb(written(desk))
    rounds = CentreRounds(four)
    rounds.cut()
    with pytest.raises(Unreachable):
        rounds.round()
    assert len(listed(four)) == 2  # one portion, and no more


def test_rebuilding_leaves_nothing_to_list(desk: Desk, four: Desk) -> None:
    case_id = received(desk)
    four.chains.absorb(written(desk))
    four.rebuild(lambda done, of: None)
    assert listed(four).keys() == {case_id}
    heard: list[frozenset[UUID]] = []
    four.listeners.append(heard.append)
    four.chains.list_anew()
    assert heard == []
