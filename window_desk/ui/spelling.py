"""The pinyin of the actions, so that they are found by typing (全部操作)."""

from functools import cache

from window_desk.desk import spellings
from window_desk.ui.actions import ACTIONS


@cache
def spelled() -> dict[str, str]:
    """The initials and the full pinyin of each action's label, by its id."""
    return {action.id: spellings(action.label) for action in ACTIONS}
