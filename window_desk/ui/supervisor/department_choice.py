"""Choosing a department: all of them or one; a head of one has only that (MISSION D)."""

from PySide6.QtWidgets import QComboBox

from window_desk.core.posts import looks_over, sees_all
from window_desk.desk import Desk
from window_desk.ui.translation import tr


class DepartmentChoice(QComboBox):
    """The departments whoever sits here looks on over. ``code`` is the chosen one's, empty for all."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._roster, officer = desk.roster, desk.officer
        self._own = officer.department if officer else ""
        self.setObjectName(name)
        self.setAccessibleName(tr("部门"))
        if sees_all(officer):
            self.addItem(tr("全部部门"), "")
        for department in self._roster.departments:
            if looks_over(self._roster, officer, department.code):
                self.addItem(department.name, department.code)

    @property
    def code(self) -> str:
        """Empty for all; of an officer whose department the roster does not know, that one: it has no lines."""
        return str(self.currentData()) if self.count() else self._own

    def has(self, department: str) -> bool:
        """Whether the department with the powers of that code is chosen."""
        unit = self._roster.department(department)
        return not self.code or (unit is not None and unit.code == self.code)

    def has_window(self, number: int) -> bool:
        """Whether that window is of what is chosen."""
        window = self._roster.window(number)
        return not self.code or (window is not None and self.has(window.department))

    def has_officer(self, staff_no: str) -> bool:
        """Whether that officer is of what is chosen."""
        officer = self._roster.officer(staff_no)
        return not self.code or (officer is not None and self.has(officer.department))
