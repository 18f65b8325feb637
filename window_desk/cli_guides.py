"""``window-desk guides``: the guides as a book to print, as a folder to put on a web server, or one as a sheet."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from window_desk.cli_manners import Store, plainly, progress
from window_desk.errors import UnknownItem, WindowDeskError

if TYPE_CHECKING:
    from window_desk.core.leaflets import Guide

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
    from window_desk.printing.guides.files import write_book

    with progress("编印") as told:
        write_book(guides, path, told)
    typer.echo(f"已编成一册，{len(guides)} 项：{path}")


def _item(guides: "tuple[Guide, ...]", code: str, path: Path) -> None:
    from window_desk.printing.guides.files import write_sheet

    guide = next((guide for guide in guides if guide.item.code == code), None)
    if guide is None:
        raise UnknownItem(NO_ITEM, code=code)
    write_sheet(guide, path)
    typer.echo(f"已写好“{guide.item.name}”的办事指南：{path}")


def _html(guides: "tuple[Guide, ...]", folder: Path) -> None:
    from window_desk.printing.guides.files import write_site

    with progress("编网页") as told:
        write_site(guides, folder, told)
    typer.echo(f"已做成网页，{len(guides)} 项：{folder / 'index.html'}")
