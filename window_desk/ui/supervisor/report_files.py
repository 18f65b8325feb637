"""What the page of reports does off the UI thread: draws the preview, writes the files."""

import os
import tempfile
from itertools import islice
from pathlib import Path

from PySide6.QtGui import QImage

from window_desk.core.reports import PerformanceReport
from window_desk.errors import Unreachable
from window_desk.ui import press
from window_desk.ui.taking_out import Saved, saved
from window_desk.ui.worker import Job

NOT_SAVED = "没有存下 {path}：{why}。请换一个文件夹，或者关掉正打开着它的程序再试。"
SHOWN = 12
"""As many pages are previewed; of a large centre the rest is in the file."""


def preview(report: PerformanceReport, dpi: float, job: Job) -> list[QImage]:
    """Its first pages as pictures."""
    from window_desk.ui import rendering

    return list(islice(rendering.pages(press.pdf(report, job), dpi), SHOWN))


def save(report: PerformanceReport, ending: str, folder: Path, job: Job) -> Saved:
    """Write the report as ``pdf``, ``xlsx`` or ``csv``: whole, or not at all. ``Unreachable`` where it cannot be."""
    from window_desk.printing.reports.files import WRITERS

    path = folder / f"{report.file_name}.{ending}"
    data = press.pdf(report, job) if ending == "pdf" else WRITERS[ending](report)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".report-", dir=folder)
    except OSError as error:
        raise Unreachable(NOT_SAVED, path=path, why=error.strerror) from error
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        new.replace(path)
    except OSError as error:
        raise Unreachable(NOT_SAVED, path=path, why=error.strerror) from error
    finally:
        new.unlink(missing_ok=True)
    return saved(path, data)
