"""Deciding the settings: those of the whole centre in a draft that is let out, those of this PC at once."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.workdays import DAY
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.models import local, reference
from window_desk.models.one_draft import OneDraft
from window_desk.models.reference import Version
from window_desk.models.releases import MANIFEST, Releases, ReleasingDesk
from window_desk.settings import RULES, SETTINGS, Scope, Setting, Value

KIND = "setting"
"""The kind of a published setting."""

DECIDES_HERE = frozenset({Right.SETTINGS, Right.REVIEW})
"""Who changes a setting of this PC on the page of all settings: a wrong one (the scanner's gap, a paper's printer)
stops a window without a word, so it is somebody answerable for the window. What a clerk needs at work, the look, the
second screen, another printer, has a dialog of its own for everybody.
"""

NOT_BY_HAND = "“{label}”由“加入中心”写入，不能在这里填写；要换中心，请重新加入。"
FROM_TOMORROW = "“{label}”是规则，今天已经开始的办件不能改用新的规则，请把生效日期写成明天或以后。"


@dataclass(frozen=True, slots=True)
class Decided:
    """A setting as it stands: the ``value`` in force and ``since`` when (``None``: from the first, or not kept), what
    will hold ``later`` from what day, and what is ``proposed`` in the draft from what day.
    """

    setting: Setting
    value: Value
    since: date | None = None
    later: tuple[Value, date] | None = None
    proposed: tuple[Value, date | None] | None = None

    @property
    def is_changed(self) -> bool:
        """Whether it is other than the safe default."""
        return self.value != self.setting.default


class Deciding:
    """The settings of one desk, all of them, and what is prepared."""

    def __init__(self, desk: ReleasingDesk, releases: Releases) -> None:
        self._desk = desk
        self.draft = OneDraft(desk.store, releases, {KIND}, _title)

    def all(self) -> tuple[Decided, ...]:
        """Every setting there is, in the order of its declaration."""
        with self._desk.store.read() as connection:
            here = local.local_settings(connection)
            published = reference.versions_of(connection, KIND)
            lists = reference.versions_of(connection, MANIFEST)
        out_on = {(one["key"], one["version"]): each.effective_on for each in lists for one in json.loads(each.body)}
        return tuple(
            Decided(setting, here.get(setting.key, setting.default))
            if setting.scope is Scope.LOCAL
            else self._published(setting, [v for v in published if v.key == setting.key], out_on)
            for setting in SETTINGS.values()
        )

    def _published(
        self, setting: Setting, versions: list[Version], out_on: dict[tuple[str, int], date | None]
    ) -> Decided:
        today, value, since, later = self._desk.today(), setting.default, None, None
        for version in sorted(versions, key=lambda v: (v.effective_on or date.min, v.version)):
            if version.effective_on and version.effective_on > today:
                later = later or (json.loads(version.body), version.effective_on)
            else:
                value, since = (
                    json.loads(version.body),
                    version.effective_on or out_on.get((setting.key, version.version)),
                )
        prepared = next((v for v in self.draft.versions if v.key == setting.key), None)
        proposed = (json.loads(prepared.body), prepared.effective_on) if prepared else None
        return Decided(setting, value, since, later, proposed)

    def may_change(self, setting: Setting) -> Refusal | None:
        """Why whoever sits here may not change it; ``None`` if they may."""
        rights = set(self._desk.officer.rights) if self._desk.officer else set()
        needed = DECIDES_HERE if setting.scope is Scope.LOCAL else {Right.SETTINGS}
        return None if rights & needed else Refusal(Reason.NO_RIGHT)

    def decide(self, setting: Setting, value: Value, effective_on: date | None = None) -> None:
        """Change a setting of this PC now, or put one of the centre into the draft; a rule holds for the cases that
        begin on ``effective_on`` or later. ``NotPermitted``; ``WindowDeskError`` for what cannot be.
        """
        if refusal := self.may_change(setting):
            raise NotPermitted(refusal)
        if setting.secret:
            raise WindowDeskError(NOT_BY_HAND, label=setting.label)
        setting.check(value)
        if setting.scope is Scope.LOCAL:
            self._desk.published.set_setting(setting, value)
        elif setting.key not in {rule.key for rule in RULES.values()}:
            self.draft.put(KIND, setting.key, value)
        elif effective_on is None or effective_on <= self._desk.today():
            raise WindowDeskError(FROM_TOMORROW, label=setting.label)
        else:
            self.draft.put(KIND, setting.key, value, effective_on)

    def take_back(self, setting: Setting) -> None:
        """Leave a setting of the centre as it is published; ``NotPermitted``."""
        if refusal := self.may_change(setting):
            raise NotPermitted(refusal)
        self.draft.take_out(KIND, setting.key)

    def tomorrow(self) -> date:
        """The first day from which a changed rule may hold."""
        return self._desk.today() + DAY


def _title(versions: Iterable[Version]) -> str:
    names = [SETTINGS[version.key].label for version in versions]
    return f"设置：{names[0]}等 {len(names)} 项" if len(names) > 1 else f"设置：{''.join(names)}"
