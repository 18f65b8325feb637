"""What is shown when the program itself is wrong: that nothing recorded is lost, and what to send to whom."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from window_desk.errors import WindowDeskError, traced
from window_desk.ui.elements import button, words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr

_log = logging.getLogger(__name__)


class CrashDialog(StepDialog):
    """Shows a bug; the details can be copied."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent, "crashDialog", tr("程序出错了"), tr("继续工作"), width=680, step=False)
        text = tr("已经登记的记录都在台账里，没有丢。请把下面的文字复制给管理员，然后继续工作。")
        self.body.addWidget(words(text, wrap=True))
        report = QPlainTextEdit(details)
        report.setReadOnly(True)
        report.setMinimumHeight(px(240))
        report.setAccessibleName(tr("错误详情"))
        self.body.addWidget(report)
        self.body.addWidget(button(tr("复制"), lambda: QApplication.clipboard().setText(details), name="copy"))
        self.confirm_button.setFocus()


def hook(parent: QWidget, say: Callable[[str], None]) -> None:
    """From now on show what no slot caught: a person's errors calmly through ``say``, bugs as a dialog; the log
    is told where they came from, and nothing they say.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, WindowDeskError):
            say(error_text(error))
            return
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error(traced(error))
        CrashDialog(parent, details).open()

    sys.excepthook = caught
