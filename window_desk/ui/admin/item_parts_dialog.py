"""材料、收费、情形、环节、时限、依据 of one item: lists, changed one thing at a time, put into the draft together."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from window_desk.core.catalogue import Item
from window_desk.core.catalogue_edits import Part, moved, things, without
from window_desk.core.catalogue_limits import may_set
from window_desk.core.posts import Roster
from window_desk.ui.admin.form_dialog import FormDialog
from window_desk.ui.admin.item_edits import made_worse, new_flaws
from window_desk.ui.admin.item_part_lists import LISTS, PARTS
from window_desk.ui.elements import button, row
from window_desk.ui.grid import Grid, Row
from window_desk.ui.shortcuts import bind
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import flaw_text, tr


class PartsDialog(StepDialog):
    """A list for each part; ``item`` is as it stands here, to be put into the draft once it was confirmed."""

    snug = False

    def __init__(self, parent: QWidget, item: Item, roster: Roster) -> None:
        title = tr("事项内容：{name}").format(name=item.name)
        super().__init__(parent, "itemParts", title, tr("放进草稿"), width=980)
        self.item, self._old, self._roster = item, item, roster
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setObjectName("partTabs")
        self._tabs.setAccessibleName(tr("事项内容"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self.grids = {part: Grid(f"{part}Grid", tr(PARTS[part]), LISTS[part].columns()) for part in Part}
        for part, grid in self.grids.items():
            self._tabs.addTab(tr(PARTS[part]))
            self._stack.addWidget(grid)
            grid.opened.connect(lambda place: self._ask(place))
        self._tabs.currentChanged.connect(self._on_tab)
        self._lay_out()
        for part in Part:
            self._show(part)
        self._on_tab(0)

    def _lay_out(self) -> None:
        steps: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("Alt+N", tr("新增  Alt+N"), lambda: self._ask(None)),
            ("Alt+E", tr("改  Alt+E"), self._edit),
            ("Alt+D", tr("删除  Alt+D"), self._remove),
            ("Alt+Up", tr("上移  Alt+↑"), lambda: self._move(-1)),
            ("Alt+Down", tr("下移  Alt+↓"), lambda: self._move(1)),
        )
        made = [button(text, step, name=f"parts.{key}") for key, text, step in steps]
        self._stack.setMinimumHeight(min(px(380), self.screen().availableGeometry().height() - px(300)))
        self.body.addWidget(self._tabs)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row(*made, None))
        self.confirm_button.setText(tr("放进草稿  Ctrl+⏎"))
        self.confirm_button.setAccessibleName(tr("放进草稿  Ctrl+⏎"))
        self._keys = {key: step for key, _, step in steps}
        self._keys |= {"Ctrl+PgDown": lambda: self._step(1), "Ctrl+PgUp": lambda: self._step(-1)}
        self._keys |= {"Ctrl+Return": self.confirm, "Ctrl+Enter": self.confirm}
        bind(self, self._keys, self._press)

    def _press(self, key: str) -> None:
        self._keys[key]()

    # what is shown

    @property
    def part(self) -> Part:
        """The list on top."""
        return tuple(Part)[self._tabs.currentIndex()]

    def _step(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def _on_tab(self, n: int) -> None:
        self._stack.setCurrentIndex(n)
        self._begin()

    def _begin(self) -> None:
        """Nothing is wrong; the cursor in the list on top."""
        self.say("" if things(self.item, self.part) else tr("这里还没有，按 Alt+N 新增。"), "")
        self.grids[self.part].setFocus()

    def _show(self, part: Part, place: int | None = None) -> None:
        """The list as it stands now, the cursor at ``place``."""
        grid, listed = self.grids[part], things(self.item, part)
        grid.show_rows([Row(LISTS[part].cells(self.item, thing), n) for n, thing in enumerate(listed)])
        if place is not None and listed:
            grid.selectRow(min(place, len(listed) - 1))
        self._tabs.setTabText(tuple(Part).index(part), f"{tr(PARTS[part])} {len(listed)}")

    # what is done

    def _place(self) -> int | None:
        """Where the cursor is; without one that is said."""
        place: int | None = self.grids[self.part].key
        if place is None:
            self.say(tr("这里还没有，按 Alt+N 新增。"), "warn")
        return place

    def _edit(self) -> None:
        if (place := self._place()) is not None:
            self._ask(place)

    def _ask(self, place: int | None) -> None:
        """A thing of the list on top, or a new one; what comes of it is kept here."""
        part = self.part
        if place is None and part is Part.LIMITS and not may_set(self.item):
            self.say(tr("各种时限都写了，要改的按 Alt+E。"), "warn")
            return
        dialog = FormDialog(self, "itemPartEdit", LISTS[part].edit(self.item, self._roster, place))
        dialog.accepted.connect(lambda: self._take(part, dialog.made(), place))
        dialog.open()

    def _remove(self) -> None:
        if (place := self._place()) is not None:
            self._take(self.part, without(self.item, self.part, place), place)

    def _move(self, by: int) -> None:
        if self.part is Part.LIMITS:
            self.say(tr("时限的次序是固定的。"), "warn")
        elif (place := self._place()) is not None:
            there = place + by if 0 <= place + by < len(things(self.item, self.part)) else place
            self._take(self.part, moved(self.item, self.part, place, by), there)

    def _take(self, part: Part, item: Item, place: int | None) -> None:
        """The item as it stands now, unless the rules have something against what is otherwise; the cursor at ``place``
        or at what is new.
        """
        if why := made_worse(self.item, item):
            self.say(why)
            return
        if place is None:
            before = things(self.item, part)
            place = next(n for n, thing in enumerate(things(item, part)) if thing not in before)
        self.item = item
        for each in Part:  # a material names its situation
            self._show(each, place if each is part else None)
        self._begin()

    def refusal(self) -> str:
        """Whatever the rules have against what is new. What a new item lacked before it may lack in the draft, so that
        it can be put away unfinished; no release lets it out so.
        """
        if self.item == self._old:
            return tr("还没有改动。")
        return "\n".join(map(flaw_text, new_flaws(self._old, self.item)))
