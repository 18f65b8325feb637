"""How far a paper is drawn is told between its pages, and stopping it stops there."""

from dataclasses import replace

import pytest
from paper_facts import notice_facts
from paper_reading import pages

from window_desk.printing import render
from window_desk.printing.progress import telling


class Stop(Exception):
    """Somebody had enough."""


def test_each_page_is_told_once_in_order() -> None:
    told: list[tuple[int, int]] = []
    with telling(lambda done, of: told.append((done, of))):
        pdf = render(notice_facts())
    of = len(pages(pdf))
    assert of > 1
    assert told == [(number, of) for number in range(1, of + 1)]


def test_after_that_nobody_is_told_and_nothing_on_the_paper_changed() -> None:
    told: list[int] = []
    with telling(lambda done, of: told.append(done)):
        first = render(notice_facts())
    heard = len(told)
    assert render(notice_facts()) == first
    assert len(told) == heard


def test_a_paper_that_is_stopped_ends_between_two_pages() -> None:
    told: list[int] = []

    def stop(done: int, of: int) -> None:
        told.append(done)
        raise Stop

    with telling(stop), pytest.raises(Stop):
        render(notice_facts())
    assert told == [1]
    assert render(replace(notice_facts(), copy=1))  # and the next is drawn as ever
