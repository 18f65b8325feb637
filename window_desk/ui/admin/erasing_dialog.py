"""删除期满的信息: a dry run by cases, a second person's PIN, then the erasure and its certificate (MISSION G6)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from window_desk.core.personal_data import AT_ONCE, PastKeeping
from window_desk.core.posts import Officer
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync import publishing
from window_desk.sync.publishing import Erased as Announced
from window_desk.ui.admin.central import Central
from window_desk.ui.elements import Facts, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.places.place import PlacePage
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker

if TYPE_CHECKING:  # the print room knows the table of actions, which knows the places
    from window_desk.ui.print_room import PrintRoom

LISTED = 12
"""As many case numbers are named beforehand; the certificate has them all."""


class ErasingDialog(StepDialog):
    """Says by numbers of cases, never by name, what would be erased; ``second`` once they gave their PIN."""

    def __init__(self, parent: QWidget, desk: Desk, found: PastKeeping) -> None:
        super().__init__(parent, "erasingDialog", tr("删除期满的申请人信息"), tr("删除"), width=640)
        self._desk, self.found = desk, found.first(AT_ONCE)
        self.second: Officer | None = None
        left = len(found.people) - len(self.found.people)
        facts = Facts(columns=1)
        facts.show_pairs(self._pairs(left))
        self.body.addWidget(facts)
        note = tr("删除姓名、证件号码、电话和地址，不能恢复；台账不变。请另一名有发布或监督权限的人员核对后输入：")
        self.body.addWidget(words(note, "note", wrap=True))
        self._staff_no, self._pin = Words("secondStaffNo", tr("同意人工号")), Words("secondPin", tr("同意人 PIN"))
        assert isinstance(self._pin.widget, QLineEdit)
        self._pin.widget.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(FieldForm((self._staff_no, self._pin)))
        self._staff_no.begin()

    def _pairs(self, left: int) -> list[tuple[str, str]]:
        cases, sep = self.found.cases, tr("、")
        classes = sep.join(f"{kept_as.value} {n}" for kept_as, n in self.found.by_class.items())
        numbers = [case.number or tr("没有编号") for case in cases]
        more = tr("等 {n} 件").format(n=len(cases)) if len(numbers) > LISTED else ""
        return [
            (tr("删除人数"), str(len(self.found.people))),
            (tr("涉及办件"), classes or tr("没有办件，只有登记")),
            (tr("办件编号"), sep.join(numbers[:LISTED]) + more),
            (tr("保管期限"), tr("；").join(self._desk.erasing.rules)),
            (tr("这次以后"), tr("还有 {n} 人，一次最多 {most} 人").format(n=left, most=AT_ONCE) if left else ""),
        ]

    def refusal(self) -> str:
        """The second person's PIN, and what the law of the house says."""
        try:
            self.second = self._desk.erasing.agreed(self._staff_no.value, self._pin.value)
            self._desk.erasing.require(self.found, self.second)
        except WindowDeskError as error:
            self._pin.widget.clear()  # type: ignore[attr-defined]
            return error_text(error)
        return ""


class ErasingSteps:
    """The way through it, from ``page``: look, ask, tell the centre where there is one, erase here, print."""

    def __init__(self, desk: Desk, room: "PrintRoom", page: PlacePage, worker: Worker) -> None:
        self._desk, self._room, self._page, self._worker = desk, room, page, worker
        self._central = Central(desk, page, lambda why: page.said.emit(why, "bad"))

    def begin(self) -> None:
        """Look who is past keeping; nothing is changed."""
        self._worker.begin(tr("查找期满的信息"), lambda job: self._desk.erasing.look(job.tell), self._on_looked)

    def _on_looked(self, found: PastKeeping | WindowDeskError) -> None:
        if isinstance(found, WindowDeskError):
            self._page.said.emit(error_text(found), "bad")
        elif not found.people:
            self._page.said.emit(tr("没有期满的信息：所有人都还有没满保管期限的办件。"), "ok")
        else:
            dialog = ErasingDialog(self._page, self._desk, found)
            dialog.accepted.connect(lambda: self._agreed(dialog))
            dialog.open()

    def _agreed(self, dialog: ErasingDialog) -> None:
        found, second = dialog.found, dialog.second
        assert second is not None  # it was accepted
        if not self._desk.setting(CENTRE_DSN):
            self._erase(found, second)
            return
        centre, people = self._desk.roster.centre.centre_id, list(found.people)

        def told(_: Announced) -> None:
            self._erase(found, second)

        self._central.ask(lambda dsn: publishing.erase_people(dsn, centre, people), told)

    def _erase(self, found: PastKeeping, second: Officer) -> None:
        try:
            entry = self._desk.erasing.carry_out(found, second)
        except WindowDeskError as error:
            self._page.said.emit(error_text(error), "bad")
            return
        certificate = self._desk.erasing.certificate(entry)
        self._page.said.emit(tr("已删除 {n} 人的信息，正在打印证明。").format(n=len(found.people)), "ok")
        self._room.put_out_sheet(certificate, certificate.number)

    def close_down(self) -> None:
        """The connection is forgotten with whoever gave it."""
        self._central.close_down()
