"""Who may sit down: the PIN check (argon2), with a pause after too many wrong ones. Works with the line cut (A1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import Connection

from window_desk.core import own_pins
from window_desk.core.case import File
from window_desk.core.entry import Hand
from window_desk.core.posts import Officer, Roster, Window, may_stand_in, posts_of
from window_desk.errors import LoginRefused
from window_desk.models import local, projector, queries
from window_desk.models.store import Store

PAUSED = "连续输错太多次，登录已暂停，请稍后再试或请管理员重设 PIN。"


@dataclass(frozen=True, slots=True)
class Session:
    """Who sits where; stands on every act (MISSION A1)."""

    officer: Officer
    window: Window
    hand: Hand


@cache
def _nobody() -> str:
    """A hash to check for unknown staff numbers, so that they take as long to refuse as known ones."""
    return PasswordHasher().hash("nobody has this")


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN, for the roster or as one's own."""
    return PasswordHasher().hash(pin)


def check_pin(
    store: Store, roster: Roster, staff_no: str, pin: str, now: datetime, tries: int, pause_seconds: int
) -> Officer:
    """The officer whose PIN this is; ``LoginRefused`` after a wrong one or while paused. Restarting forgets nothing."""
    with store.begin() as connection:
        wrong, until = local.login_state(connection, staff_no)
        if until and now < until:
            raise LoginRefused(PAUSED, 0, until)
        if until:
            wrong = 0
        officer = roster.officer(staff_no)
        if officer and not officer.left and _matches(_pin_hash(connection, officer), pin):
            local.set_login_state(connection, staff_no, 0, None)
            return officer
        if officer is None:
            _matches(_nobody(), pin)
        wrong += 1
        until = now + timedelta(seconds=pause_seconds) if wrong >= tries else None
        local.set_login_state(connection, staff_no, wrong, until)
        connection.commit()
    if until:
        raise LoginRefused(PAUSED, 0, until)
    raise LoginRefused("工号或 PIN 不对，还可以再试 {tries_left} 次。", tries - wrong)


def seat(
    roster: Roster, officer: Officer, window_number: int, stands_in_for: str | None, post: str, tries: int
) -> tuple[Window, Hand]:
    """Where that officer sits and with whose hand they write; ``LoginRefused`` where pair or post is not theirs.

    Without a word on the post it is the first they have, or none.
    """
    window = roster.window(window_number)
    if window is None:
        raise LoginRefused("没有 {window} 号窗口，请核对窗口号。", tries, window=window_number)
    if stands_in_for and not may_stand_in(roster, officer, stands_in_for):
        absent = roster.name_of(stands_in_for)
        raise LoginRefused("{b}不是{a}的 B 岗，不能代班。", tries, b=officer.name, a=absent)
    posts = [each.code for each in posts_of(roster, officer.staff_no, stands_in_for)]
    if post and post not in posts:
        raise LoginRefused("{name}没有这个岗位，请重新选择。", tries, name=officer.name)
    return window, Hand(officer.staff_no, window.number, stands_in_for, post or next(iter(posts), ""))


def _pin_hash(connection: Connection, officer: Officer) -> str:
    """The hash of the PIN that holds: the own one, or the roster's."""
    files = queries.files_of(connection, File.PIN, officer.staff_no)
    return own_pins.pin_hash(officer, projector.load_all(connection, files))


def _matches(pin_hash: str, pin: str) -> bool:
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerifyMismatchError, InvalidHashError):
        return False
