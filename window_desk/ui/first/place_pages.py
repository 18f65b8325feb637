"""The departments and windows of a new centre."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from window_desk.ui.elements import button, row
from window_desk.ui.first.answers import KNOWN_DEPARTMENTS, Answers
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class DepartmentsPage(WizardPage):
    """Which departments sit here; the legal name is what stands on their papers."""

    def __init__(self, answers: Answers) -> None:
        said = tr("勾选进驻的部门（空格键），写上文书用的法定名称。没有勾选的，其许可权归行政审批（集中许可权）。")
        super().__init__(tr("部门"), said)
        self._answers = answers
        self._table = _table("firstDepartments", (tr("部门"), tr("法定名称（印在文书上）"), tr("电话")))
        self._table.setRowCount(len(KNOWN_DEPARTMENTS))
        for n, (_, name) in enumerate(KNOWN_DEPARTMENTS):
            item = QTableWidgetItem(tr(name))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked if n > 1 else Qt.CheckState.Checked)
            self._table.setItem(n, 0, item)
            for column in (1, 2):
                self._table.setItem(n, column, QTableWidgetItem(""))
        self.body.addWidget(self._table)

    def initializePage(self) -> None:
        """Propose the legal names from the place the centre is named after."""
        place = self._answers.name.removesuffix(tr("政务服务中心"))
        bodies = dict(zip((code for code, _ in KNOWN_DEPARTMENTS), _BODIES, strict=True))
        for n, (code, _) in enumerate(KNOWN_DEPARTMENTS):
            item = self._table.item(n, 1)
            if item is not None and not item.text() and place != self._answers.name:
                item.setText(f"{place}{bodies[code]}")
        self._table.setFocus()
        self._table.setCurrentCell(0, 0)

    def _chosen(self) -> list[tuple[str, str, str, str]]:
        found = []
        for n, (code, _) in enumerate(KNOWN_DEPARTMENTS):
            tick = self._table.item(n, 0)
            if tick is not None and tick.checkState() is Qt.CheckState.Checked:
                name, body, phone = (_text(self._table, n, column) for column in range(3))
                found.append((code, name, body, phone))
        return found

    def fault(self) -> str:
        """At least one, and each with its legal name."""
        chosen = self._chosen()
        if not chosen:
            return tr("请至少勾选一个部门。")
        nameless = next((name for _, name, body, _ in chosen if not body), "")
        return tr("请写“{name}”的法定名称，它要印在文书上。").format(name=nameless) if nameless else ""

    def keep(self) -> None:
        """Into the answers."""
        self._answers.departments = self._chosen()


_BODIES = (
    "行政审批局",
    "市场监督管理局",
    "卫生健康委员会",
    "住房和城乡建设局",
    "自然资源和规划局",
    "城市管理局",
    "交通运输局",
    "水利局",
)
"""What the departments are usually called in law, in the order of the list."""


class WindowsPage(WizardPage):
    """The windows: the number stands before every case number born there."""

    def __init__(self, answers: Answers) -> None:
        said = tr("窗口号写在每个办件编号前面，例如 3 号窗口的第一件是 03-20261120-0001。以后可以再加。")
        super().__init__(tr("窗口"), said)
        self._answers = answers
        self._table = _table("firstWindows", (tr("窗口号"), tr("名称"), tr("部门")))
        add = button(tr("加一个窗口  Alt+A"), self._add, name="addWindow")
        bind(self, ("Alt+A",), lambda _: self._add())
        take = button(tr("去掉这一个"), self._take, name="takeWindow")
        self.body.addWidget(self._table)
        self.body.addLayout(row(add, take, None))

    def initializePage(self) -> None:
        """One window for each department to begin with."""
        if self._table.rowCount() == 0:
            for _ in self._answers.departments:
                self._add()
        for n in range(self._table.rowCount()):
            self._offer(n)
        self._table.setFocus()

    def _add(self) -> None:
        n = self._table.rowCount()
        self._table.insertRow(n)
        numbers = [int(text) for text in (_text(self._table, each, 0) for each in range(n)) if text.isdecimal()]
        departments = self._answers.departments
        unit = departments[min(n, len(departments) - 1)]
        self._table.setItem(n, 0, QTableWidgetItem(str(max(numbers, default=0) + 1)))
        self._table.setItem(n, 1, QTableWidgetItem(unit[1]))
        self._table.setCellWidget(n, 2, QComboBox())
        self._offer(n, unit[0])
        self._table.setCurrentCell(n, 0)

    def _offer(self, n: int, chosen: str = "") -> None:
        box = self._table.cellWidget(n, 2)
        assert isinstance(box, QComboBox)
        kept = chosen or box.currentData()
        box.clear()
        box.setAccessibleName(tr("部门"))
        for code, name, *_ in self._answers.departments:
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(kept)))

    def _take(self) -> None:
        if self._table.rowCount() > 1:
            self._table.removeRow(self._table.currentRow())

    def fault(self) -> str:
        """Each a number of its own, and a name."""
        numbers = [_text(self._table, n, 0) for n in range(self._table.rowCount())]
        wrong = next((each for each in numbers if not each.isdecimal() or not 0 < int(each) < 1000), None)
        if wrong is not None:
            return tr("窗口号请写 1 到 999 的整数，不能是“{text}”。").format(text=wrong)
        if len({int(each) for each in numbers}) != len(numbers):
            return tr("两个窗口的窗口号不能一样。")
        return "" if all(_text(self._table, n, 1) for n in range(len(numbers))) else tr("请写每个窗口的名称。")

    def keep(self) -> None:
        """Into the answers."""
        rows = range(self._table.rowCount())
        boxes = [self._table.cellWidget(n, 2) for n in rows]
        units = [box.currentData() for box in boxes if isinstance(box, QComboBox)]
        self._answers.windows = [(int(_text(self._table, n, 0)), _text(self._table, n, 1), units[n]) for n in rows]


def _text(table: QTableWidget, n: int, column: int) -> str:
    item = table.item(n, column)
    return item.text().strip() if item else ""


def _table(name: str, heads: tuple[str, ...]) -> QTableWidget:
    table = QTableWidget(0, len(heads))
    table.setObjectName(name)
    table.setAccessibleName("、".join(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setProperty("look", "plain")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(px(38))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)  # Tab leads on to the buttons, arrows go from cell to cell
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, px(190))
    table.setColumnWidth(2, px(190))
    return table
