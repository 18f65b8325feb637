"""Who may sit down: the PIN check (argon2), with a pause after too many wrong ones. Works with the line cut (A1)."""

from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from window_desk.core.posts import Officer, Roster
from window_desk.errors import LoginRefused
from window_desk.models import local
from window_desk.models.store import Store

PAUSED = "连续输错太多次，登录已暂停，请稍后再试或请管理员重设 PIN。"


@cache
def _nobody() -> str:
    """A hash to check for unknown staff numbers, so that they take as long to refuse as known ones."""
    return PasswordHasher().hash("nobody has this")


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN, for the roster."""
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
        if officer and not officer.left and _matches(officer.pin_hash, pin):
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


def _matches(pin_hash: str, pin: str) -> bool:
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerifyMismatchError, InvalidHashError):
        return False
