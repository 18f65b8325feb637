"""What can be done with the visit on screen just now, as the keys, the bar and the lists of actions all need it."""

from collections.abc import Callable, Mapping

from window_desk.ui.actions import BY_ID, BY_KEY, Action
from window_desk.ui.counter.readiness import for_key, hint, next_step, reasons
from window_desk.ui.counter.visit import Visit
from window_desk.ui.key_panel import KeyPanel
from window_desk.ui.translation import tr


class Guidance:
    """Asks about ``visit`` and shows the answer in the bar. ``why_not`` is the reason of each action that cannot be
    taken, ``beside`` gives those outside the visit; what was said in the bar stays there until the hint changes or a
    step was taken, and why an action was refused only as long as that is why.
    """

    def __init__(
        self, keys: KeyPanel, visit: Callable[[], Visit], beside: Callable[[], Mapping[str, str]] = dict
    ) -> None:
        self._keys, self._visit, self._beside = keys, visit, beside
        self._hint, self._pressed, self._said_of = "", "", ("", "")
        self.why_not: Mapping[str, str] = {}

    @property
    def likely(self) -> str:
        """The id of the likely next step, or empty."""
        return next_step(self._visit(), self.why_not)

    def ask(self) -> None:
        """Find out anew what can be done."""
        self.why_not = {**reasons(self._visit()), **self._beside()}

    def show(self) -> None:
        """Find out anew, and let the keys show it."""
        self.ask()
        meant = {key: for_key(key, self._visit(), self.why_not) for key in BY_KEY}
        self._keys.show_state(meant, self.why_not, self.likely)

    def say_hint(self, *, after_step: bool) -> None:
        """Why the case cannot go on as hoped; instead of what was said last only after a step, or where it is news."""
        text, (action_id, why) = hint(self._visit(), self.why_not), self._said_of
        if after_step or text != self._hint or self.why_not.get(action_id, "") != why:
            self._hint, self._said_of = text, ("", "")
            self._keys.say(text)

    def meant_by(self, key: str) -> Action:
        """The action that ``key`` means just now."""
        self.ask()
        action = for_key(key, self._visit(), self.why_not)
        self._pressed = action.id
        return action

    def refused(self, action_id: str) -> bool:
        """Whether the action cannot be taken now; the bar then says why."""
        if action_id != self._pressed:  # else its key has just asked
            self.ask()
        self._pressed = ""
        why = self.why_not.get(action_id, "")
        if why:
            self._said_of = action_id, why
            self._keys.say(tr("不能{action}：{why}").format(action=tr(BY_ID[action_id].label), why=why), "bad")
        return bool(why)
