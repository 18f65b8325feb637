"""``window-desk guides``: the guides as a book to print, as a folder to put on a web server, or one as a sheet."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from window_desk.cli_manners import Store, beside, plainly, progress
from window_desk.errors import UnknownItem, WindowDeskError

if TYPE_CHECKING:
    from window_desk.core.leaflets import Guide

NOT_OURS = "文件夹 {folder} 里有别的文件，不能覆盖。请另选一个空文件夹，或者上次做网页的那一个。"
NO_ITEM = "没有生效的事项“{code}”，请核对事项编码。"
NO_CENTRE = "本机没有台账，按随程序带的事项目录编印：没有实施机关、地点和电话。"


def guides(
    book: Annotated[Path | None, typer.Option("--book", help="全部事项编成一册，写成这个 PDF")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="全部事项做成静态网页，写到这个文件夹")] = None,
    item: Annotated[str, typer.Option("--item", help="只印一项，写事项编码，例如 FOOD_NEW")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="--item 的 PDF 写到这里")] = None,
    store: Store = None,
) -> None:
    """办事指南：全部事项编成一册，或者做成静态网页，或者只印一项；按中心发布的事项目录。"""
    if not (book or html or item):
        raise typer.BadParameter("请写 --book 文件、--html 文件夹 或 --item 事项编码")
    with plainly():
        found = _guides(store)
        if book:
            _book(found, book)
        if html:
            _html(found, html)
        if item:
            _item(found, item, out or Path(f"办事指南-{item}.pdf"))


def _guides(store: Path | None) -> "tuple[Guide, ...]":
    """Those of the store; where this PC has none, those of the shipped catalogue."""
    from window_desk.app import any_store
    from window_desk.upkeep import guides as published

    try:
        path = store or any_store()
    except WindowDeskError:
        typer.echo(NO_CENTRE, err=True)
        return _shipped()
    return published(path)


def _shipped() -> "tuple[Guide, ...]":
    from window_desk import shipped
    from window_desk.core.leaflets import guides as of
    from window_desk.core.papers import Leaflet
    from window_desk.core.policy import SAFE
    from window_desk.desk import wall_clock

    return of(shipped.catalogue(), wall_clock().date(), shipped.newest_wording(Leaflet.GUIDE), SAFE)


def _book(guides: "tuple[Guide, ...]", path: Path) -> None:
    from window_desk.printing.guides.book import render

    with progress("编印") as told:
        pdf = render(guides, told)
    _write(path, pdf)
    typer.echo(f"已编成一册，{len(guides)} 项：{path}")


def _item(guides: "tuple[Guide, ...]", code: str, path: Path) -> None:
    from window_desk.printing.guides.sheet import render

    guide = next((guide for guide in guides if guide.item.code == code), None)
    if guide is None:
        raise UnknownItem(NO_ITEM, code=code)
    _write(path, render(guide))
    typer.echo(f"已写好“{guide.item.name}”的办事指南：{path}")


def _html(guides: "tuple[Guide, ...]", folder: Path) -> None:
    from window_desk.printing.guides.site import MADE_BY, pages

    if folder.exists() and not _is_ours(folder, MADE_BY):
        raise WindowDeskError(NOT_OURS, folder=folder)
    with progress("编网页") as told, beside(folder) as new:
        names = set(_written(pages(guides), new, lambda done: told(done, len(guides) + 2)))
        folder.mkdir(exist_ok=True)
        for name in sorted(names):
            (new / name).replace(folder / name)
        for page in folder.glob("item-*.html"):  # of an item that is no longer published
            if page.name not in names:
                page.unlink()
    typer.echo(f"已做成网页，{len(guides)} 项：{folder / 'index.html'}")


def _is_ours(folder: Path, mark: str) -> bool:
    """Whether the folder is empty or holds an earlier site of ours."""
    index = folder / "index.html"
    return folder.is_dir() and (not any(folder.iterdir()) or (index.is_file() and mark in index.read_text("utf-8")))


def _written(files: Iterable[tuple[str, str]], folder: Path, told: Callable[[int], None]) -> Iterator[str]:
    for done, (name, text) in enumerate(files, 1):
        (folder / name).write_text(text, "utf-8", newline="\n")
        told(done)
        yield name


def _write(path: Path, pdf: bytes) -> None:
    with beside(path) as new:
        (new / "guide.pdf").write_bytes(pdf)
        (new / "guide.pdf").replace(path)
