"""Rows of tables to items and back. Every cell that cannot be read is told with its place, all of them at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from window_desk.core.catalogue import Item
from window_desk.core.wire import plain, reader
from window_desk.interchange.columns import LISTS, TABLES, BadCell

MANY = 500
"""Faults told of one file; whoever sees so many begins elsewhere."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the table, where it stands (``第 17 行``), each cell by heading, and each cell's own place where
    the file has one (``C17``).
    """

    table: str
    place: str
    cells: Mapping[str, str]
    addresses: Mapping[str, str]

    def at(self, title: str) -> str:
        """Where a cell stands, in words."""
        address = self.addresses.get(title, f"{self.place}“{title}”")
        return f"工作表“{self.table}” {address}"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing a file says that cannot be taken: where, and what to do."""

    place: str
    what: str

    def __str__(self) -> str:
        """As a line for people."""
        return f"{self.place}：{self.what}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a file holds: the items that could be read whole, and every fault."""

    items: tuple[Item, ...]
    faults: tuple[Fault, ...]


def written(items: Iterable[Item]) -> Iterator[tuple[str, dict[str, str]]]:
    """Every row of the tables that say ``items``: the table and its cells by heading."""
    for item in items:
        data = plain(item)
        for table, part in _parts(data):
            columns = TABLES[table]
            whole: dict[str, Any] = {"code": item.code, **part}
            values = {c: _get(whole, c.field) for c in columns}
            yield table, {c.title: c.kind.write(v) for c, v in values.items() if v is not None}


def _parts(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield "事项", data
    for table, name in LISTS.items():
        for part in data.get(name, ()):
            yield table, part
    for material in data.get("materials", ()):
        for phrase in material.get("phrases", ()):
            yield "说法", {"no": material["no"]} | phrase
    for which in ("notify", "supply", "statutory", "promised", "deliver", "extension", "visit"):
        if limit := data.get(which):
            yield "时限", {"which": which} | limit
    for which, limit in (data.get("renewal") or {}).items():
        yield "时限", {"which": f"renewal.{which}"} | limit


def _get(data: Mapping[str, Any], field: str) -> Any:
    for name in field.split("."):
        data = data.get(name) if isinstance(data, Mapping) else None  # type: ignore[assignment]
    return data


def read(rows: Iterable[Row], today: date) -> Catalogue:
    """The items that ``rows`` say; one without day is in force from ``today``, one without number is version 0."""
    builder = _Builder(today)
    for row in rows:
        builder.take(row)
    return builder.whole()


class _Builder:
    def __init__(self, today: date) -> None:
        self._today = today
        self.faults: list[Fault] = []
        self._items: dict[str, dict[str, Any]] = {}
        self._broken: set[str] = set()

    def fault(self, place: str, what: str) -> None:
        if len(self.faults) < MANY:
            self.faults.append(Fault(place, what))

    def take(self, row: Row) -> None:
        """Read one row; the items come before their parts, materials before what is said of them."""
        values: dict[str, Any] = {}
        sound = True
        for column in TABLES[row.table]:
            text = row.cells.get(column.title, "").strip()
            try:
                if text:
                    _put(values, column.field, column.kind.read(text))
                elif column.ruled:
                    _put(values, column.field, "")
                elif column.needed:
                    raise BadCell(f"没有填写“{column.title}”，请补上")
            except BadCell as error:
                sound = False
                self.fault(row.at(column.title), str(error))
        code = values.get("code", "")
        if not sound:
            self._broken.add(code)
        elif row.table != "事项":
            self._part(row, values.pop("code"), values)
        elif code in self._items:
            self.fault(row.at("事项编码"), f"“{code}”写了不止一行，请合并")
        else:
            self._items[code] = {"version": 0, "effective_on": self._today.isoformat()} | values

    def whole(self) -> Catalogue:
        """Everything together."""
        sound = [data for code, data in self._items.items() if code not in self._broken]
        make = reader(Item)
        return Catalogue(tuple(make(data) for data in sound), tuple(self.faults))

    def _part(self, row: Row, code: str, values: dict[str, Any]) -> None:
        if code in self._items:
            self._add(row, self._items[code], values)
        elif code not in self._broken:
            self.fault(row.at("事项编码"), f"“{code}”不在工作表“事项”里，请补上事项或更正编码")

    def _add(self, row: Row, item: dict[str, Any], values: dict[str, Any]) -> None:
        if row.table == "说法":
            no = values.pop("no")
            material = next((m for m in item.get("materials", ()) if m["no"] == no), None)
            if material is None:
                self.fault(row.at("材料序号"), f"本事项没有序号为 {no} 的材料，请更正")
            else:
                material.setdefault("phrases", []).append(values)
        elif row.table == "时限":
            which = values.pop("which")
            if _get(item, which) is not None:
                self.fault(row.at("时限"), "同一种时限写了不止一行，请只留一行")
            elif which == "renewal.earliest" and "renewal" not in item:
                self.fault(row.at("时限"), "写了“延续最早”，没有在它前面写“延续最迟”，请补上")
            else:
                _put(item, which, values)
        else:
            item.setdefault(LISTS[row.table], []).append(values)


def _put(data: dict[str, Any], field: str, value: Any) -> None:
    *parts, last = field.split(".")
    for name in parts:
        data = data.setdefault(name, {})
    data[last] = value


def versioned(item: Item, current: Item | None, today: date) -> Item:
    """``item`` as the next version after ``current``, in force no earlier than ``today``."""
    return replace(item, version=(current.version if current else 0) + 1, effective_on=max(item.effective_on, today))
