"""The errors a person can do something about. Anything else is a bug and is shown and logged as one.

Every message is a Chinese sentence that says what to do next, kept apart from the facts that fill it, so that a screen
may show it in its own language (``ui.translation.error_text``); ``str(error)`` is the sentence in Chinese.
"""

import traceback
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol


class WindowDeskError(Exception):
    """The root of all of them: a Chinese sentence, the key of its translation, and the plain values for its ``{…}``."""

    def __init__(self, template: str, /, **facts: object) -> None:
        super().__init__(template.format(**facts))
        self.template = template
        self.facts = facts

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled whole, whatever its own ``__init__`` asks for: it comes back from another process as it was."""
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[WindowDeskError], args: tuple[object, ...]) -> WindowDeskError:
    """An error as it was pickled; its ``__init__`` is not run a second time."""
    return kind.__new__(kind, *args)


def traced(error: BaseException) -> str:
    """Where a bug came from, for a log: files, lines, kinds of what was raised. What it says is left out, for it may
    name an applicant (MISSION G6).
    """
    before = error.__cause__ or error.__context__
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{traced(before) if before else ''}{frames}{type(error).__qualname__}\n"


class Because(Protocol):
    """What an error needs of a ``core.reasons.Refusal``, which stands above this module."""

    @property
    def reason(self) -> str:
        """The template."""

    @property
    def facts(self) -> Mapping[str, str]:
        """What fills it."""


class NotPermitted(WindowDeskError):
    """Law or stage says no; ``refusal`` is a ``core.reasons.Refusal`` whose text is the message."""

    def __init__(self, refusal: Because) -> None:
        super().__init__(str(refusal.reason), **refusal.facts)
        self.refusal = refusal


class Unreachable(WindowDeskError):
    """The network, a disk or a printer did not answer; the same thing may work later."""


class Cancelled(WindowDeskError):
    """Somebody stopped it; what it was for can be asked for again."""


class StoreUnreadable(WindowDeskError):
    """The store's file cannot be opened: wrong key, damaged, or from a newer program. The file was not touched."""


class ClockWentBack(WindowDeskError):
    """The PC's clock shows an earlier time than when the last line was written; a person has to confirm it."""

    def __init__(self, before: datetime, now: datetime) -> None:
        super().__init__(
            "本机时钟现在是 {now:%Y-%m-%d %H:%M}，上一条记录却是 {before:%Y-%m-%d %H:%M}，这一步没有登记。"
            "请核对电脑的日期和时间；时间确实正确的，按 Alt+S 确认后再登记。",
            now=now,
            before=before,
        )


class LoginRefused(WindowDeskError):
    """Staff number or PIN is wrong, or the pause after too many tries has not passed.

    ``tries_left``, which is also one of the facts, is 0 while paused; ``until`` is then the moment the pause ends.
    """

    def __init__(self, template: str, /, tries_left: int, until: datetime | None = None, **facts: object) -> None:
        super().__init__(template, tries_left=tries_left, **facts)
        self.tries_left = tries_left
        self.until = until


class UnknownItem(WindowDeskError):
    """No item of that code (and version) is in the catalogue."""


class Undrawable(WindowDeskError):
    """A paper holds characters that no font at hand has; ``where`` names each with the field it stands in."""

    def __init__(self, where: tuple[tuple[str, str], ...]) -> None:
        spots = "；".join(f"{field}“{character}”（U+{ord(character):04X}）" for field, character in where)
        super().__init__("没有字体能印出：{spots}。请安装含有该字的字体后重印，不要用拼音或同音字代替。", spots=spots)
        self.where = where


class NoSuchPaper(WindowDeskError):
    """A scanned code is one of ours but this window's record does not hold the paper."""


class BrokenChain(WindowDeskError):
    """Acts from elsewhere do not follow their chain; none of them was taken."""
