"""The catalogue as YAML: the same tables, each a list of rows by heading, for those who compare texts."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from window_desk.core.catalogue import Item
from window_desk.errors import WindowDeskError
from window_desk.interchange.columns import TABLES
from window_desk.interchange.rows import Fault, Row, written

UNREADABLE = "读不了文件 {path}，请核对路径和权限；文件须是 UTF-8 文字。"
NOT_YAML = "{path} 第 {line} 行起不合 YAML 的写法，请核对缩进和冒号。"
NO_TABLES = "{path} 里没有目录的表，最外层应是：{tables}。"


def write(path: Path, items: Iterable[Item]) -> None:
    """Write ``items`` beside ``path`` and move it there whole."""
    tables: dict[str, list[dict[str, str]]] = {table: [] for table in TABLES}
    for table, cells in written(items):
        tables[table].append(cells)
    new = path.with_name(f".{path.name}.part")
    text = yaml.dump(tables, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=1000)
    new.write_text(text, "utf-8", newline="\n")
    new.replace(path)


def rows(path: Path, faults: list[Fault]) -> Iterator[Row]:
    """Every row; what is no row is added to ``faults``. ``WindowDeskError`` where the file cannot be read."""
    try:
        data = yaml.load(path.read_text("utf-8-sig"), Loader=_LOADER)
    except (OSError, UnicodeDecodeError) as error:
        raise WindowDeskError(UNREADABLE, path=path) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise WindowDeskError(NOT_YAML, path=path, line=mark.line + 1 if mark else 1) from error
    if not isinstance(data, dict) or not TABLES.keys() & data.keys():
        raise WindowDeskError(NO_TABLES, path=path, tables="、".join(TABLES))
    faults += [Fault(f"“{table}”", "不是目录里的表，请更正或删去") for table in data.keys() - TABLES.keys()]
    for table in TABLES:
        lines = data.get(table, [])
        if isinstance(lines, list):
            yield from _rows(table, lines, faults)
        else:
            faults.append(Fault(f"“{table}”", "应是一行一条的列表，请照导出的样子写"))


def _rows(table: str, lines: list[Any], faults: list[Fault]) -> Iterator[Row]:
    known = {column.title for column in TABLES[table]}
    for n, line in enumerate(lines, 1):
        if not isinstance(line, dict) or not all(isinstance(value, str) for value in line.values()):
            faults.append(Fault(f"“{table}” 第 {n} 条", "应是“标题: 值”的几行，请照导出的样子写"))
            continue
        for title in line.keys() - known:
            faults.append(Fault(f"“{table}” 第 {n} 条", f"不认识“{title}”，请更正或删去"))
        yield Row(table, f"第 {n} 条", line, {})


class _LOADER(yaml.SafeLoader):
    """Reads every scalar as the text it is: ``no`` is no truth value, ``2026-01-01`` no date."""


_LOADER.yaml_implicit_resolvers = {}


class _DUMPER(yaml.SafeDumper):
    """Writes long texts as they are."""
