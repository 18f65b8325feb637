"""办事指南 from the catalogue: one as it will be printed; all as a book or as pages for the web (MISSION E6)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from window_desk.core.leaflets import Guide
from window_desk.core.routing import PaperKind
from window_desk.errors import Cancelled, WindowDeskError
from window_desk.ui import press
from window_desk.ui.elements import button, row, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Words
from window_desk.ui.pages_view import PagesView
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.printer_choice import PrinterChoice
from window_desk.ui.shortcuts import bind
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr


class GuideDialog(StepDialog):
    """Previews the guide of one item, and prints it where guides go or where it is told to."""

    snug = False

    def __init__(self, parent: QWidget, room: PrintRoom, guide: Guide) -> None:
        title = tr("办事指南：{name}").format(name=guide.item.name)
        super().__init__(parent, "guideDialog", title, tr("打印"), width=720)
        self._room, self._guide, self._fault, self._closed = room, guide, "", False
        self._printer = PrinterChoice(room.printers, room.first_choice(PaperKind.GUIDE))
        self._pages = PagesView("preview", tr("预览"))
        screen = self.screen().availableGeometry()
        self._pages.setMinimumHeight(min(px(440), screen.height() - px(320)))
        self.resize(px(760), min(px(860), screen.height() - px(40)))
        day = words(tr("按今天生效的第 {n} 版").format(n=guide.item.version), "soft")
        self.body.addLayout(row(day, None, words(tr("打印机"), "soft"), self._printer))
        self.body.addWidget(self._pages, 1)
        self._pages.show_word(tr("正在画 ……"))
        draw = partial(press.draw, guide, self._pages.dpi(640))
        self._drawing = room.make(tr("画 {number}").format(number=guide.item.name), draw, self._on_drawn)
        self.confirm_button.setFocus()

    def _on_drawn(self, drawn: list[QImage] | WindowDeskError) -> None:
        if self._closed or isinstance(drawn, Cancelled):
            return
        if isinstance(drawn, WindowDeskError):
            self._fault = error_text(drawn)
            self.say(self._fault)
        else:
            self._pages.show_pages(drawn)

    def refusal(self) -> str:
        """A guide that could not be drawn is not printed."""
        return self._fault

    def accept(self) -> None:
        """Send it to the print room."""
        number = tr("办事指南 {code}").format(code=self._guide.item.code)
        self._room.put_out_sheet(self._guide, number, self._printer.picked, PaperKind.GUIDE)
        super().accept()

    def done(self, result: int) -> None:
        """Close; what is still being drawn is stopped."""
        self._closed = True
        self._drawing.cancel()
        super().done(result)


class GuidesDialog(StepDialog):
    """All guides into a folder: ``what`` is ``book`` or ``site``, ``path`` the file or the folder of pages."""

    def __init__(self, parent: QWidget, count: int, day: str, folder: str) -> None:
        super().__init__(parent, "guidesDialog", tr("办事指南汇编"), tr("编印"), width=640)
        self._day = day
        kinds = [("book", tr("一册 PDF，双面打印")), ("site", tr("网页，放到网站或者触摸屏上"))]
        self._kind = Choice("guidesKind", tr("编成"), kinds, "book")
        self._folder = Words("guidesFolder", tr("文件夹"), folder or _documents())
        said = tr("今天生效的全部事项，{n} 项；每份写明版本和日期。编的时候可以停下，停下就什么也不写。")
        self.body.addWidget(words(said.format(n=count), "soft", wrap=True))
        self.body.addWidget(FieldForm((self._kind, self._folder)))
        self._where = words(look="note", wrap=True, name="guidesWhere")
        self.body.addLayout(row(button(tr("选文件夹  Alt+O"), self._choose, name="guidesChoose"), None))
        self.body.addWidget(self._where)
        for field in (self._kind, self._folder):
            field.changed.connect(self._tell)
        bind(self, ("Alt+O",), lambda _: self._choose())
        self._tell()
        self._kind.begin()

    @property
    def what(self) -> str:
        """What is to be made."""
        kind: str = self._kind.value
        return kind

    @property
    def path(self) -> Path:
        """Where to."""
        name = f"办事指南汇编-{self._day}.pdf" if self.what == "book" else "办事指南网页"
        return Path(self._folder.value).expanduser() / name

    def _tell(self) -> None:
        self._where.setText(tr("写到 {path}").format(path=self.path))

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("存到哪个文件夹"), self._folder.value)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._folder.show_text)
        chooser.open()

    def refusal(self) -> str:
        """A folder has to be named."""
        return "" if self._folder.value else tr("请写存到哪个文件夹。")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
