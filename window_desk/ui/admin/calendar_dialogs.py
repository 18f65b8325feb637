"""The dialogs of 日历: a year's notice read in, one day put otherwise."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from window_desk.core import year_notice
from window_desk.core.workdays import Overlay
from window_desk.core.year_check import Fault, YearRefused
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.elements import button, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Day, Words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr

SHOWN = 6
"""So many faults are said at once; the rest follow when these are put right."""


def fault_text(fault: Fault) -> str:
    """What is wrong with a notice, with its line."""
    text = tr(fault.reason.value).format(**fault.facts)
    return tr("第 {line} 行：{fault}").format(line=fault.line, fault=text) if fault.line else text


class NoticeDialog(StepDialog):
    """Takes the text of a notice, pasted or from a file, into the draft, or says every fault with its line."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "noticeDialog", tr("导入放假通知"), tr("读入，放进草稿"), width=720)
        self._desk = desk
        note = tr("把国务院办公厅通知的正文粘贴在这里，或者打开文本文件；也可以是表格：日期,放假|上班,节日名称。")
        self._text = QPlainTextEdit()
        self._text.setObjectName("noticeText")
        self._text.setAccessibleName(tr("通知正文"))
        self._text.setMinimumHeight(px(240))
        self._text.setTabChangesFocus(True)
        self._document = Words("document", tr("文号"), hint=tr("文中没有时填写，例如 国办发明电〔2025〕7号"))
        self.body.addWidget(words(note, "soft", wrap=True))
        self.body.addWidget(self._text, 1)
        self.body.addWidget(FieldForm((self._document,)))
        opening = button(tr("打开文件  Alt+O"), self._open, name="noticeOpen")
        opening.setShortcut("Alt+O")
        self.buttons.insertWidget(0, opening)
        self._text.setFocus()

    def _open(self) -> None:
        chosen = QFileDialog(self, tr("放假通知"), "", tr("文本和表格 (*.txt *.csv);;所有文件 (*)"))
        chosen.fileSelected.connect(self.read_file)
        chosen.open()

    def read_file(self, name: str) -> None:
        """Show what stands in a file, and take it at once where it is sound."""
        try:
            data = Path(name).read_bytes()
        except OSError:
            self.say(tr("读不了文件 {path}，请核对路径。").format(path=name))
            return
        self._read(data)

    def confirm(self) -> None:
        """Read what stands there."""
        self._read(self._text.toPlainText().encode())

    def _read(self, data: bytes) -> None:
        try:
            self._desk.planning.prepare(year_notice.read(data, self._document.value))
        except YearRefused as refused:
            said = [fault_text(fault) for fault in refused.faults]
            more = tr("……还有 {n} 处").format(n=len(said) - SHOWN) if len(said) > SHOWN else ""
            self.say("\n".join(filter(None, (*said[:SHOWN], more))))
            self.fit()
        except WindowDeskError as error:
            self.say(error_text(error))
            self.fit()
        else:
            self.accept()


class OverlayDialog(StepDialog):
    """Puts one day otherwise by a local document, into the draft."""

    def __init__(self, parent: QWidget, desk: Desk, day: date) -> None:
        super().__init__(parent, "overlayDialog", tr("当地停班或上班"), tr("放进草稿"), width=600)
        self._desk = desk
        works = not desk.planning.planned().is_workday(day)
        self._day = Day("day", tr("哪一天"), day)
        self._works = Choice("works", tr("那天"), [(False, tr("停 当地停班")), (True, tr("加 当地上班"))], works)
        self._reason = Words("reason", tr("原因"), hint=tr("例如 防汛停班"))
        self._document = Words("document", tr("文号"), hint=tr("例如 滁政办〔2026〕21号"))
        note = tr("地方停班、上班须有当地的文件；撤销一条，就登记相反的一条。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self._form = FieldForm((self._day, self._works, self._reason, self._document))
        self.body.addWidget(self._form)
        self._reason.begin()

    def confirm(self) -> None:
        """Put it into the draft, or say what is wrong."""
        if faulty := self._form.faulty:
            self.say(faulty.fault)
            return
        if not self._reason.value or not self._document.value:
            self.say(tr("请写明原因和当地文件的文号。"))
            self.fit()
            (self._document if self._reason.value else self._reason).begin()
            return
        day = self._day.value
        assert day is not None  # else it would be faulty
        try:
            overlay = Overlay(day, bool(self._works.value), self._reason.value, self._document.value)
            self._desk.planning.prepare(overlay)
        except WindowDeskError as error:
            self.say(error_text(error))
        else:
            self.accept()
