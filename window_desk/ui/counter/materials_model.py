"""The checklist of a visit as a table: what every cell says."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Material
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import VERDICT_MOODS, count_text, verdict_text
from window_desk.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
NAME, DUE, CAME, VERDICT, NOTE = range(5)


def note_text(finding: Finding) -> str:
    """What is wrong and how to put it right, or why it need not be handed in."""
    return "；".join(part for part in (finding.defect, finding.remedy, finding.reason) if part)


def came_text(finding: Finding | None) -> str:
    """How many pieces came: ``1`` or, where both count, ``1 + 2``."""
    if finding is None or finding.verdict in (Verdict.EXEMPT, Verdict.NOT_APPLICABLE):
        return "–"
    return " + ".join(str(n) for n in (finding.originals, finding.copies) if n) or "0"


class MaterialsModel(QAbstractTableModel):
    """The checklist of a visit as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.visit: Visit | None = None
        self.rows: tuple[Material, ...] = ()

    def show_visit(self, visit: Visit) -> None:
        """Show the checklist of ``visit``; the same rows keep the selection."""
        self.visit = visit
        if visit.checklist != self.rows:
            self.beginResetModel()
            self.rows = visit.checklist
            self.endResetModel()
        elif self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, NOTE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row to a material."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, due, came, verdict, note."""
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("材料"), tr("应收"), tr("实收"), tr("结论"), tr("说明"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = section in (DUE, CAME)
            return (
                Qt.AlignmentFlag.AlignCenter if middle else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the whole row for a screen reader."""
        material = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(material, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "，".join(filter(None, (self.text(material, column) for column in range(5))))
        return None

    def finding(self, material: Material) -> Finding | None:
        """The finding shown for ``material``."""
        return self.visit.findings.get(material.no) if self.visit else None

    def text(self, material: Material, column: int) -> str:
        """What a cell says."""
        finding = self.finding(material)
        match column:
            case 0:
                return material.name
            case 1:
                return count_text(material)
            case 2:
                return came_text(finding)
            case 3:
                return self.verdict(material)[0]
            case _:
                return note_text(finding) if finding else ""

    def verdict(self, material: Material) -> tuple[str, str]:
        """The verdict as a tag, word and mood; after a notice an open material says that it waits."""
        assert self.visit is not None
        finding = self.finding(material)
        if finding is None:
            return "", ""
        is_open = material in self.visit.open_materials
        if is_open and self.visit.awaits_verdict(material) and not self._is_jotted(material):
            return tr("○ 待补（{was}）").format(was=tr(verdict_text(finding.verdict)[2:])), "warn"
        return verdict_text(finding.verdict), VERDICT_MOODS.get(finding.verdict, "")

    def _is_jotted(self, material: Material) -> bool:
        return self.visit is not None and any(f.material == material.no for f in self.visit.jotted.findings)
