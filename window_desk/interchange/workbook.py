"""The catalogue as an XLSX workbook: a sheet a table. Read row by row, so that a huge one takes little memory.

Nothing in it is believed: no macros, no formulas (a cached value may be old), no merged cells, no bomb of zeros.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from window_desk.core.catalogue import Item
from window_desk.errors import WindowDeskError
from window_desk.interchange.columns import TABLES, Column
from window_desk.interchange.rows import Fault, Row, written

UNREADABLE = "读不了文件 {path}，请核对路径和权限。"
NOT_XLSX = "{path} 不是完好的 XLSX 文件（可能损坏，或只是改了扩展名），请用表格软件另存为“Excel 工作簿（.xlsx）”。"
OLD_OR_LOCKED = "{path} 是旧格式（.xls）或者加了密码，请去掉密码，另存为“Excel 工作簿（.xlsx）”。"
MACROS = "{path} 带有宏，不能导入。请另存为不带宏的“Excel 工作簿（.xlsx）”。"
BOMB = "{path} 展开以后有 {size} MB，超过 {most} MB，不像事项目录，没有读取。请分成几个文件。"

MOST_BYTES = 500 << 20
"""2,000 items of 30 materials with their sentences are some 60 MB of XML."""

SHEETS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, SyntaxError, KeyError)
"""What a part raises that was cut short, garbled, or is not there."""

NOTES = (
    "一个事项在“事项”里占一行，其余各表每行都写明事项编码。",
    "“版本”由程序给出：导出的表照原样留着，新事项空着；导入时与现行版本不同的，说明别人已改过，须重新导出。",
    "“生效日期”空着或早于今天的，自发布之日起生效。",
    "一格里有几条的（别名、受理条件、备注、成员事项），每条一行（Alt+Enter 换行）。",
    "材料须逐项列明，不能写“其他材料”“有关材料”；收费和时限须写明依据。",
    "不要合并单元格，不要用公式，不要改表名和第一行的标题。",
)


def write(path: Path, items: Iterable[Item]) -> None:
    """Write ``items`` (none for the template) beside ``path`` and move it there whole."""
    book = Workbook(write_only=True)
    notes = book.create_sheet("说明")
    notes.column_dimensions["A"].width = 100
    for line in ("事项目录的填写说明", *NOTES):
        notes.append([line])
    sheets = {table: _sheet(book, table, columns) for table, columns in TABLES.items()}
    for table, cells in written(items):
        sheets[table].append([_text(sheets[table], cells.get(column.title, "")) for column in TABLES[table]])
    new = path.with_name(f".{path.name}.part")
    book.save(new)
    new.replace(path)


def _sheet(book: Any, table: str, columns: tuple[Column, ...]) -> Any:
    sheet = book.create_sheet(table)
    sheet.freeze_panes = "B2"
    for n, column in enumerate(columns, 1):
        letter = get_column_letter(n)
        sheet.column_dimensions[letter].width = 16 if column.kind.choices or column.needed else 24
        if column.kind.choices:
            among = DataValidation("list", formula1=f'"{",".join(column.kind.choices)}"', allow_blank=True)
            among.error, among.showErrorMessage = f"只能填：{'、'.join(column.kind.choices)}", True
            among.add(f"{letter}2:{letter}100000")
            sheet.data_validations.append(among)
    sheet.append([_heading(sheet, column) for column in columns])
    return sheet


def _heading(sheet: Any, column: Column) -> Any:
    cell = WriteOnlyCell(sheet, column.title)
    cell.font = Font(bold=True, color="B42318" if column.needed else "17202B")
    cell.fill = PatternFill("solid", fgColor="F3F5F8")
    return cell


def _text(sheet: Any, text: str) -> Any:
    """A cell of text; one object only where it needs more than that, since a large catalogue has a million of them."""
    if not text.startswith("=") and "\n" not in text:
        return text or None
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # a text that begins with "=" is no formula
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def rows(path: Path, faults: list[Fault], told: Callable[[int, int], None] = lambda done, of: None) -> Iterator[Row]:
    """Every row of a workbook; what cannot be a row is added to ``faults``. ``told`` hears every 1,000 rows how many
    are read, of about how many.

    ``WindowDeskError`` where the file as a whole cannot be read.
    """
    data, total = _checked(path, faults)
    try:
        book = load_workbook(data, read_only=True, data_only=False, keep_links=False)
    except Exception as error:  # openpyxl raises whatever the broken part made of it
        raise WindowDeskError(NOT_XLSX, path=path) from error
    faults += [
        Fault(f"工作表“{name}”", "不是目录里的表，请改回原来的表名或删去")
        for name in book.sheetnames
        if name not in (*TABLES, "说明")
    ]
    count = 0
    for table, columns in TABLES.items():
        if table not in book.sheetnames:
            faults.append(Fault(f"工作表“{table}”", "没有这张表，请照模板补上（可以只有标题行）"))
            continue
        try:
            for row in _rows(book[table], table, columns, faults):
                yield row
                count += 1
                if count % 1000 == 0:
                    told(count, max(total, count))
        except BROKEN as error:
            raise WindowDeskError(NOT_XLSX, path=path) from error
    book.close()


def _checked(path: Path, faults: list[Fault]) -> tuple[BytesIO, int]:
    """What is in the file, and how many rows that are."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WindowDeskError(UNREADABLE, path=path) from error
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise WindowDeskError(OLD_OR_LOCKED, path=path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            total = _check(path, archive, faults)
    except (*BROKEN, OSError, NotImplementedError, RuntimeError) as error:
        raise WindowDeskError(NOT_XLSX, path=path) from error
    return BytesIO(data), total


def _check(path: Path, archive: zipfile.ZipFile, faults: list[Fault]) -> int:
    size = sum(info.file_size for info in archive.infolist())
    if size > MOST_BYTES:
        raise WindowDeskError(BOMB, path=path, size=size >> 20, most=MOST_BYTES >> 20)
    names = archive.namelist()
    if any("vba" in name.lower() for name in names) or path.suffix.lower() == ".xlsm":
        raise WindowDeskError(MACROS, path=path)
    total = 0
    for name, sheet in _sheets(archive):
        merged, count = _merged(archive, name)
        total += count
        faults += [Fault(f"工作表“{sheet}” {ref}", "是合并的单元格，请取消合并，每格都填上") for ref in merged]
    return total


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The part of each sheet and the name people know it by."""
    parts = {part.get("Id"): part.get("Target", "") for part in fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
    for sheet in fromstring(archive.read("xl/workbook.xml")).iter(f"{SHEETS}sheet"):
        part = parts[sheet.get(f"{RELATED}id")]
        yield f"xl/{part.removeprefix('/xl/')}", sheet.get("name", "")


def _merged(archive: zipfile.ZipFile, name: str) -> tuple[list[str], int]:
    """The merged cells of a sheet: they stand after its rows, so the end of the file is enough; and about how many rows
    it has (one cut in two between two blocks is not counted).
    """
    tail, count = b"", 0
    with archive.open(name) as file:
        while block := file.read(1 << 20):
            count += block.count(b"<row ")
            tail = (tail + block)[-(1 << 20) :]
    return [ref.decode() for ref in re.findall(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z0-9:]+)"', tail)], count


def _rows(sheet: Any, table: str, columns: tuple[Column, ...], faults: list[Fault]) -> Iterator[Row]:
    sheet.reset_dimensions()  # what a file says of its own size is not believed
    lines = sheet.iter_rows()
    titles = [_said(cell).strip() for cell in next(lines, ())]
    known = {column.title for column in columns}
    faults += [
        Fault(f"工作表“{table}”", f"缺少“{t}”一列，请照模板补上") for t in known - set(titles) if _due(columns, t)
    ]
    faults += [
        Fault(f"工作表“{table}” {get_column_letter(n)}1", f"不认识“{t}”一列，请照模板改回标题或删去")
        for n, t in enumerate(titles, 1)
        if t and t not in known
    ]
    for number, line in enumerate(lines, 2):
        cells, addresses = {}, {}
        for title, (n, cell) in zip(titles, enumerate(line, 1), strict=False):
            address = f"{get_column_letter(n)}{number}"
            if cell.data_type == "f":
                faults.append(Fault(f"工作表“{table}” {address}", "是公式，请改填它的值（选择性粘贴为数值）"))
            elif cell.data_type == "e":
                faults.append(Fault(f"工作表“{table}” {address}", f"是错误值 {cell.value}，请改正"))
            cells[title], addresses[title] = _said(cell), address
        if any(text.strip() for text in cells.values()):
            yield Row(table, f"第 {number} 行", cells, addresses)


def _due(columns: tuple[Column, ...], title: str) -> bool:
    return any(column.title == title and column.needed for column in columns)


def _said(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
