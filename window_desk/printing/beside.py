"""Files made whole: first in a new folder beside the place they go to, then moved there."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from window_desk.errors import Unreachable

NOT_WRITTEN = "写不到 {path}：{why}。请换一个地方，或者腾出空间再试。"


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A new folder beside ``path``, gone afterwards: what is cut short leaves nothing half done behind.

    ``Unreachable`` where something cannot be written.
    """
    new: Path | None = None
    try:
        path.absolute().parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=".window-desk-", dir=path.absolute().parent))
        yield new
    except OSError as error:
        raise Unreachable(NOT_WRITTEN, path=path, why=error.strerror) from error
    finally:
        if new:
            shutil.rmtree(new, ignore_errors=True)
