"""设置: every setting there is, made from the declarations: what holds, the safe default, its source, who decides."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from window_desk.desk import Decided, Desk
from window_desk.settings import Scope
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.admin.setting_dialog import SettingDialog
from window_desk.ui.admin.setting_words import GROUPS, SCOPES, group_of, source_text, value_text
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import full_day_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import px
from window_desk.ui.translation import refusal_text, tr

CHANGED = "changed"
"""The choice that shows only what is other than the default, or about to be."""


class SettingsPage(PlacePage):
    """The list, what the chosen one means below it, and the draft."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._decided: dict[str, Decided] = {}
        self._search = QLineEdit()
        self._search.setObjectName("settingSearch")
        self._search.setPlaceholderText(tr("找设置：名称、数值、来源"))
        self._search.setAccessibleName(tr("找设置"))
        self._search.textChanged.connect(lambda: self._show())
        self._search.returnPressed.connect(self._to_list)
        self._group = QComboBox()
        self._group.setObjectName("settingGroup")
        self._group.setAccessibleName(tr("哪一组"))
        self._group.addItem(tr("全部"), "")
        self._group.addItem(tr("▲ 改过的"), CHANGED)
        for group in GROUPS:
            self._group.addItem(tr(group), group)
        self._group.currentIndexChanged.connect(lambda: self._show())
        self.grid = Grid(
            "settingsGrid",
            tr("设置"),
            (
                Column(tr("组"), 160),
                Column(tr("设置")),
                Column(tr("现在"), 120),
                Column(tr("默认"), 100),
                Column(tr("谁决定"), 110),
                Column(tr("从哪天起"), 150),
            ),
        )
        self.grid.opened.connect(self._edit)
        self.grid.chosen.connect(self._tell)
        self._about = words(look="soft", name="settingAbout", wrap=True)
        self._about.setMinimumHeight(px(44))
        self.strip = ReleaseStrip(desk, self, desk.deciding.draft, self._lines)
        self.strip.said.connect(self.said)
        self.strip.changed.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(8))
        self._search.setMaximumWidth(px(360))
        back = button(tr("撤回这一项  Alt+D"), self.take_back, name="settingTakeBack")
        bar = row(self._search, self._group, None, back)
        bar.setStretchFactor(self._search, 4)
        layout.addLayout(bar)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._about)
        layout.addWidget(self.strip)
        keys = {"Alt+R": self.strip.release, "Alt+Z": self.strip.give_up, "Alt+D": self.take_back}
        keys["Ctrl+F"] = self._search.setFocus
        bind(self, keys, lambda key: keys[key]())

    def _to_list(self) -> None:
        self.grid.setFocus()

    def refresh(self) -> None:
        """Every setting as it stands now."""
        self._decided = {each.setting.key: each for each in self._desk.deciding.all()}
        self._show()
        self.strip.refresh()
        if QWidget.focusWidget(self) is None:
            self.grid.setFocus()

    def on_cases_changed(self, changed: frozenset[object]) -> None:
        """What windows record changes no setting."""

    def _show(self) -> None:
        wanted, typed = str(self._group.currentData()), self._search.text().strip().lower()
        order = list(GROUPS)
        shown = sorted(self._decided.values(), key=lambda d: order.index(group_of(d.setting)))
        self.grid.show_rows([_row(d) for d in shown if _is_in(d, wanted) and typed in _haystack(d)])
        self._tell(self.grid.key)

    def _tell(self, key: str | None) -> None:
        if key is None:
            self._about.setText(tr("没有这样的设置。"))
            return
        decided = self._decided[key]
        parts = [tr(decided.setting.label), decided.setting.source and tr("来源：") + source_text(decided.setting)]
        if decided.later:
            text = tr("已发布，{day} 起改为 {value}")
            value, day = decided.later
            parts.append(text.format(day=full_day_text(day), value=value_text(decided.setting, value)))
        if decided.proposed:
            parts.append(tr("草稿：") + self._proposal(decided))
        self._about.setText("　·　".join(filter(None, parts)))

    def _edit(self, key: str) -> None:
        decided = self._decided[key]
        if refusal := self._desk.deciding.may_change(decided.setting):
            self.said.emit(refusal_text(refusal), "warn")
            return
        if decided.setting.secret:
            self.said.emit(tr("这一项由“加入中心”写入，不显示，也不能在这里填写。"), "warn")
            return
        dialog = SettingDialog(self, self._desk, decided)
        dialog.accepted.connect(lambda: self._on_decided(decided))
        dialog.open()

    def _on_decided(self, decided: Decided) -> None:
        here = decided.setting.scope is Scope.LOCAL
        self.said.emit(tr("已改，本机马上用它。") if here else tr("放进了草稿，按 Alt+R 发布。"), "ok")
        self.refresh()

    def take_back(self) -> None:
        """Leave the chosen setting as it is published."""
        key = self.grid.key
        if key is None or not self._decided[key].proposed:
            self.said.emit(tr("这一项不在草稿里。"), "warn")
            return
        self._desk.deciding.take_back(self._decided[key].setting)
        self.said.emit(tr("已从草稿撤回。"), "ok")
        self.refresh()

    def _lines(self) -> list[str]:
        prepared = [decided for decided in self._decided.values() if decided.proposed]
        return [f"{tr(decided.setting.label)}：{self._proposal(decided)}" for decided in prepared]

    @staticmethod
    def _proposal(decided: Decided) -> str:
        assert decided.proposed is not None  # asked only of what is in the draft
        new, day = decided.proposed
        setting = decided.setting
        change = f"{value_text(setting, decided.value)} → {value_text(setting, new)}"
        return tr("{change}，{day} 起开始的办件").format(change=change, day=full_day_text(day)) if day else change

    def close_down(self) -> None:
        """The connection is forgotten with whoever gave it."""
        self.strip.close_down()


def _is_in(decided: Decided, wanted: str) -> bool:
    if wanted == CHANGED:
        return decided.is_changed or decided.later is not None or decided.proposed is not None
    return not wanted or group_of(decided.setting) == wanted


def _haystack(decided: Decided) -> str:
    setting = decided.setting
    texts = (tr(setting.label), setting.source, setting.key, value_text(setting, decided.value), tr(group_of(setting)))
    return " ".join(texts).lower()


def _row(decided: Decided) -> Row:
    setting, now = decided.setting, value_text(decided.setting, decided.value)
    if decided.proposed:
        since = Cell(
            tr("● 草稿：{value}").format(value=value_text(setting, decided.proposed[0])), "accent", strong=True
        )
    elif decided.later:
        since = Cell(tr("{day} 起另定").format(day=decided.later[1].isoformat()), "warn")
    else:
        since = Cell(decided.since.isoformat() if decided.since else "—", "soft")
    value = Cell(f"▲ {now}", "accent", strong=True) if decided.is_changed else Cell(now)
    default = Cell(value_text(setting, setting.default), "soft")
    return Row(
        (Cell(tr(group_of(setting)), "soft"), tr(setting.label), value, default, tr(SCOPES[setting.scope]), since),
        setting.key,
    )
