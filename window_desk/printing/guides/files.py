"""The guides as files: the book, and the folder of pages; each whole, or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from window_desk.core.leaflets import Guide
from window_desk.errors import WindowDeskError
from window_desk.printing.beside import beside
from window_desk.printing.guides import book, sheet, site
from window_desk.printing.progress import Progress, nobody

NOT_OURS = "文件夹 {folder} 里有别的文件，不能覆盖。请另选一个空文件夹，或者上次做网页的那一个。"


def write_book(guides: Sequence[Guide], path: Path, progress: Progress = nobody) -> None:
    """All guides as one PDF; raises as ``book.render``, ``Unreachable`` where it cannot be written."""
    _write(path, book.render(guides, progress))


def write_sheet(guide: Guide, path: Path) -> None:
    """One guide as PDF; raises as ``sheet.render``, ``Unreachable`` where it cannot be written."""
    _write(path, sheet.render(guide))


def write_site(guides: Sequence[Guide], folder: Path, progress: Progress = nobody) -> None:
    """All guides as pages in a folder of their own, over an earlier site of ours; ``progress`` is told file by file.

    ``WindowDeskError`` where the folder holds anything else, ``Unreachable`` where it cannot be written.
    """
    if folder.exists() and not _is_ours(folder):
        raise WindowDeskError(NOT_OURS, folder=folder)
    with beside(folder) as new:
        names = set(_written(site.pages(guides), new, lambda done: progress(done, len(guides) + 2)))
        folder.mkdir(exist_ok=True)
        for name in sorted(names):
            (new / name).replace(folder / name)
        for page in folder.glob("item-*.html"):  # of an item that is no longer published
            if page.name not in names:
                page.unlink()


def _is_ours(folder: Path) -> bool:
    """Whether the folder is empty or holds an earlier site of ours."""
    index = folder / site.INDEX
    empty = folder.is_dir() and not any(folder.iterdir())
    return empty or (index.is_file() and site.MADE_BY in index.read_text("utf-8", errors="replace"))


def _written(files: Iterable[tuple[str, str]], folder: Path, told: Callable[[int], None]) -> Iterator[str]:
    for done, (name, text) in enumerate(files, 1):
        (folder / name).write_text(text, "utf-8", newline="\n")
        told(done)
        yield name


def _write(path: Path, pdf: bytes) -> None:
    with beside(path) as new:
        (new / "guide.pdf").write_bytes(pdf)
        (new / "guide.pdf").replace(path)
