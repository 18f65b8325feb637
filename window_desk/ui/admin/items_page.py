"""事项: the catalogue, read, changed, brought in from a file, let out; how far it has moved in (MISSION E1, E5)."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from window_desk.core.catalogue import Item
from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.guide_dialogs import GuideDialog
from window_desk.ui.admin.item_files import ItemFiles
from window_desk.ui.admin.item_steps import ItemSteps
from window_desk.ui.admin.item_view import ItemDialog
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, MadeRows, Row
from window_desk.ui.job_line import STOP
from window_desk.ui.labels import HANDLINGS, full_day_text, limit_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import error_text, tr

LESS_ASKED = (3, 6)
"""The columns large text leaves no room for: 类型 and 生效, which are read with Enter."""


WIDE_ENOUGH = 150
"""Up to this size of text (percent) six buttons stand in a line of 1366 pixels."""

READ = 300
"""Lines of a draft that anybody reads before it is let out; the rest is read item by item."""


class ItemsPage(PlacePage):
    """The list with its search, the draft below; Enter reads an item and what each version changed."""

    def __init__(self, desk: Desk, room: PrintRoom) -> None:
        super().__init__()
        self._desk, self._catalogue = desk, desk.cataloguing
        self._room, self.files = room, ItemFiles(desk, self)
        self.files.said.connect(self.said)
        self.files.kept.connect(self._on_kept)
        self.steps = ItemSteps(desk, self, self._chosen)
        self.steps.said.connect(self.said)
        self.steps.kept.connect(self._go_to)
        self._search = QLineEdit()
        self._search.setObjectName("itemSearch")
        self._search.setPlaceholderText(tr("找事项：名称、拼音首字母、编码　Ctrl+F"))
        self._search.setAccessibleName(tr("找事项"))
        self._search.textChanged.connect(lambda _: self.refresh())
        self._sum = words(look="soft", name="itemsSum")
        self.grid = Grid(
            "itemsGrid",
            tr("事项，回车看全部"),
            (
                Column(tr("编码"), 190),
                Column(tr("名称")),
                Column(tr("部门"), 120),
                Column(tr("类型"), 96),
                Column(tr("承诺"), 110),
                Column(tr("版本"), 72, right=True),
                Column(tr("生效"), 140),
                Column(tr("情况"), 150),
            ),
        )
        for column in LESS_ASKED if large_text() else ():
            self.grid.hideColumn(column)
        self.grid.opened.connect(self._read)
        self.strip = ReleaseStrip(desk, self, self._catalogue.draft, self._lines)
        self.strip.said.connect(self.said)
        self.strip.changed.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(8))
        self._search.setMaximumWidth(px(360))
        bar = row(self._search, self._sum, None)
        bar.setStretchFactor(self._search, 4)
        layout.addLayout(bar)
        one = (
            ("Alt+E", tr("修改  Alt+E"), self.steps.edit),
            ("Alt+M", tr("材料时限等  Alt+M"), self.steps.edit_parts),
            ("Alt+N", tr("新增  Alt+N"), self._new),
            ("Alt+C", tr("照此新增  Alt+C"), self.steps.copy),
            ("Alt+D", tr("停用  Alt+D"), self.steps.retire),
            ("Alt+U", tr("撤出草稿  Alt+U"), self.steps.undo),
        )
        papers = (
            ("Alt+I", tr("导入表格  Alt+I"), self.bring_in),
            ("Alt+O", tr("导出表格  Alt+O"), self.files.take_out),
            ("Alt+T", tr("空白模板  Alt+T"), self.files.write_template),
            ("Alt+P", tr("办事指南  Alt+P"), self.guide),
            ("Alt+B", tr("指南汇编  Alt+B"), self.files.guides),
        )
        for steps in (one, papers):
            buttons = [button(text, step, name=f"items.{key}") for key, text, step in steps]
            most = 3 if px(100) > WIDE_ENOUGH else len(buttons)
            for first in range(0, len(buttons), most):
                layout.addLayout(row(*buttons[first : first + most], None))
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.files.line)
        layout.addWidget(self.strip)
        keys = {key: step for key, _, step in (*one, *papers)}
        keys |= {"Alt+R": self.strip.release, "Alt+Z": self.strip.give_up, "Ctrl+F": self._search.setFocus}
        keys[STOP] = self.files.line.stop
        bind(self, keys, lambda key: keys[key]())

    @property
    def busy(self) -> bool:
        """Whether something for this page is under way beside."""
        return self.files.worker.busy or self.strip.worker.busy

    # what is on screen

    def refresh(self) -> None:
        """The newest version of each item, with what the draft will make of it."""
        prepared, typed = self._catalogue.prepared(), self._search.text().strip()
        items = prepared | self._catalogue.newest()
        if typed:
            found = {item.code for item in self._desk.find_items(typed, 500)}
            items = {c: item for c, item in items.items() if c in found or typed in item.name or typed.upper() in c}
        self.grid.show_rows(MadeRows(sorted(items), lambda code: self._row(items[code], prepared)))
        counts = self._catalogue.concentration()
        said = tr("两集中两到位：在用 {n} 项，进驻中心 {here}/{n}，窗口审批 {decided}/{here}")
        self._sum.setText(said.format(n=counts.items, here=counts.in_centre, decided=counts.decided_at_window))
        self.strip.refresh()

    def _row(self, item: Item, prepared: dict[str, Item]) -> Row:
        return Row(
            (
                item.code,
                Cell(item.name, strong=True),
                unit_name(item.department, self._desk.roster),
                tr(HANDLINGS[item.handling]),
                limit_text(item.promised) if item.promised else "–",
                str(item.version),
                full_day_text(item.effective_on),
                self._state(item, prepared),
            ),
            item.code,
        )

    def _state(self, item: Item, prepared: dict[str, Item]) -> Cell:
        today = self._desk.today()
        if item.code in prepared:
            return Cell(tr("● 草稿里有改动"), "accent", strong=True)
        if item.retired_on and item.retired_on <= today:
            return Cell(tr("– 已停用"), "soft")
        if item.retired_on:
            return Cell(tr("▲ {day} 起停用").format(day=full_day_text(item.retired_on)), "warn")
        return Cell(tr("○ 待生效"), "warn") if item.effective_on > today else Cell(tr("● 现行"), "ok")

    def _lines(self) -> list[str]:
        """What the draft changes, the first ``READ`` lines of it; asked for beside the screen."""
        lines = list[str]()
        for item, found in self._catalogue.differences():
            if len(lines) > READ:
                return [*lines, tr("后面的没有列出，请在事项里按回车看。")]
            lines.append(f"{item.name}（{item.code}）")
            if found is None:
                lines.append(
                    tr("　新事项，材料 {n} 份，情形 {m} 种").format(n=len(item.materials), m=len(item.situations))
                )
            else:
                lines += [f"　{each.path}：{each.before or '–'} → {each.after or '–'}" for each in found]
        return lines

    def _read(self, code: object) -> None:
        versions = self._catalogue.versions(str(code)) or (self._catalogue.prepared()[str(code)],)
        ItemDialog(self, self._desk, versions).open()

    # what the administrator does

    def _may(self) -> bool:
        officer = self._desk.officer
        if officer and Right.CATALOGUE in officer.rights:
            return True
        self.said.emit(tr("没有编目权限，只能查看。"), "warn")
        return False

    def _chosen(self) -> Item | None:
        if self._may() and self.grid.key is None:
            self.said.emit(tr("请先选一个事项。"), "warn")
        if self.grid.key is None or not self._may():
            return None
        code = str(self.grid.key)
        return self._catalogue.prepared().get(code) or self._catalogue.newest()[code]

    def _new(self) -> None:
        if self._may():
            self.steps.new()

    def guide(self) -> None:
        """办事指南 of the chosen item, as in force today: to be read, and printed."""
        if self.grid.key is None:
            self.said.emit(tr("请先选一个事项。"), "warn")
            return
        try:
            GuideDialog(self, self._room, self._desk.guide(str(self.grid.key))).open()
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")

    def bring_in(self) -> None:
        """Look a file over; only without a fault may it become a draft."""
        if self._may():
            self.files.bring_in()

    def _go_to(self, code: str) -> None:
        """The list as the draft has it, the cursor on that item."""
        self.refresh()
        keys = [row.key for row in self.grid.grid.rows]
        if code in keys:
            self.grid.selectRow(keys.index(code))

    def _on_kept(self) -> None:
        self.said.emit(tr("已放进草稿，发布以后才生效。"), "ok")
        self.refresh()

    def close_down(self) -> None:
        """Nobody sits here any more."""
        self.strip.close_down()
        self.files.close_down()
