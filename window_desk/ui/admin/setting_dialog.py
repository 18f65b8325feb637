"""One setting changed: the right field for it, its source, its safe default, and from what day it holds."""

from datetime import date

from PySide6.QtWidgets import QWidget

from window_desk.desk import Decided, Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import RULES, Scope, Setting, Value
from window_desk.ui.admin.setting_words import CHOICES, source_text, value_text
from window_desk.ui.elements import button, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Count, Day, Field, Tick, Words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import error_text, tr

SEVERAL_LINES = frozenset({"printer.by_form", "printer.offsets"})
"""The settings whose text has a line for each thing."""


def field_for(setting: Setting, value: Value) -> Field:
    """The field in which ``setting`` is filled in."""
    if isinstance(value, bool):
        return Tick("value", tr(setting.label), value)
    if isinstance(value, int):
        return Count("value", tr("改为"), value, setting.low, min(setting.high, 2**31 - 1))
    if setting.among:
        meant = CHOICES.get(setting.key, {})
        return Choice("value", tr("改为"), [(word, tr(meant.get(word, word))) for word in setting.among], value)
    return Words("value", tr("改为"), value, lines=4 if setting.key in SEVERAL_LINES else 1)


class SettingDialog(StepDialog):
    """Asks for the new value of one setting and takes it: into the draft, or at once where it is this PC's."""

    def __init__(self, parent: QWidget, desk: Desk, decided: Decided) -> None:
        here = decided.setting.scope is Scope.LOCAL
        confirm = tr("改，马上生效") if here else tr("放进草稿")
        super().__init__(parent, "settingDialog", tr(decided.setting.label), confirm, width=600)
        self._desk, self._setting = desk, decided.setting
        value = decided.proposed[0] if decided.proposed else decided.value
        from_on = (decided.proposed[1] if decided.proposed else None) or desk.deciding.tomorrow()
        self._is_rule = decided.setting in RULES.values()
        self._say(decided)
        self._field = field_for(decided.setting, value)
        self._from = Day("from_on", tr("生效日期"), from_on, shown=lambda _: self._is_rule)
        self.body.addWidget(FieldForm((self._field, self._from)))
        default = button(tr("恢复默认  Alt+D"), self._default, name="safeDefault")
        default.setShortcut("Alt+D")
        self.buttons.insertWidget(0, default)
        self._field.begin()

    def _say(self, decided: Decided) -> None:
        setting = decided.setting
        now = tr("现在：{value}　默认：{default}")
        text = now.format(value=value_text(setting, decided.value), default=value_text(setting, setting.default))
        self.body.addWidget(words(text, wrap=True))
        if setting.source:
            self.body.addWidget(
                words(tr("默认值的来源：{source}").format(source=source_text(setting)), "soft", wrap=True)
            )
        if self._is_rule:
            note = tr("规则只管生效日期当日及以后开始的办件；已经开始的照旧。")
            self.body.addWidget(words(note, "soft", wrap=True))

    def _default(self) -> None:
        self._take(self._setting.default)

    def confirm(self) -> None:
        """Take what stands there, or say what is wrong with it."""
        if fault := self._field.fault or (self._from.fault if self._is_rule else ""):
            self.say(fault)
        else:
            self._take(self._field.value)

    def _take(self, value: Value) -> None:
        from_on: date | None = self._from.value if self._is_rule else None
        try:
            self._desk.deciding.decide(self._setting, value, from_on)
        except WindowDeskError as error:
            self.say(error_text(error))
            self.fit()
        else:
            self.accept()
