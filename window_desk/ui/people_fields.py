"""Fields that name people and places: a window, an officer, somebody of whom only name and phone are known."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from window_desk.core.posts import Roster
from window_desk.ui.fields import Choice, Field
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


def window_choice(name: str, label: str, roster: Roster, *, but: int = 0, nobody: str = "", **more: Any) -> Choice:
    """One window of the centre, ``but`` that one; typing its number chooses it. The value is the number, 0 for
    ``nobody``, which is offered first where it has words.
    """
    windows = sorted((w for w in roster.windows if w.number != but), key=lambda w: w.number)
    options = [(w.number, f"{w.number}　{w.name}") for w in windows]
    return Choice(name, label, [(0, nobody), *options] if nobody else options, **more)


def officer_choice(name: str, label: str, roster: Roster, *, but: str = "", nobody: str = "", **more: Any) -> Choice:
    """One officer in post, ``but`` that one; typing the name or its first character chooses. The value is the staff
    number, ``""`` for ``nobody``, which is offered first where it has words.
    """
    options = [(o.staff_no, f"{o.name}　{o.staff_no}") for o in roster.officers if not o.left and o.staff_no != but]
    return Choice(name, label, [("", nobody), *options] if nobody else options, **more)


def department_choice(name: str, label: str, roster: Roster, **more: Any) -> Choice:
    """One department of the centre; the value is its code."""
    return Choice(name, label, [(d.code, d.name) for d in roster.departments], **more)


class Person(Field):
    """Somebody by name and phone; the value is the pair, for ``Visit.person``."""

    def __init__(self, name: str, label: str, value: tuple[str, str] = ("", ""), **more: Any) -> None:
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self._name, self._phone = QLineEdit(value[0]), QLineEdit(value[1])
        for line, part, hint in ((self._name, "Name", tr("姓名")), (self._phone, "Phone", tr("电话"))):
            line.setObjectName(f"{name}{part}")
            line.setAccessibleName(f"{label} {hint}")
            line.setPlaceholderText(hint)
            line.textChanged.connect(lambda: self.changed.emit())
            layout.addWidget(line)
        super().__init__(name, label, frame, **more)

    @property
    def value(self) -> tuple[str, str]:
        """Name and phone; empty strings where nothing is written."""
        return self._name.text().strip(), self._phone.text().strip()

    def begin(self) -> None:
        """Start with the name."""
        self._name.setFocus()
