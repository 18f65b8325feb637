"""What the one search field finds: items of the catalogue first, then cases by number, name, phone or id number."""

from window_desk.core.catalogue import Item
from window_desk.desk import CaseLine, Desk
from window_desk.ui.labels import HANDLINGS, STAGES, limit_text
from window_desk.ui.lines import Line
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import case_title

ITEMS, CASES = 6, 6


def found(desk: Desk, text: str) -> list[Line]:
    """The lines to offer for what was typed; an item's key is its code, a case's its id."""
    items, cases = desk.find_items(text, ITEMS), desk.search(text, CASES)
    lines: list[Line] = []
    if items:
        lines.append(Line(tr("事项 · {n}").format(n=len(items))))
        lines.extend(map(_item_line, items))
    if cases:
        lines.append(Line(tr("办件 · {n}").format(n=len(cases))))
        lines.extend(map(_case_line, cases))
    return lines


def _item_line(item: Item) -> Line:
    limit = limit_text(item.promised) if item.promised else ""
    count = tr("材料 {n} 件").format(n=len(item.materials))
    return Line(
        item.name, " · ".join(filter(None, (limit, count, item.code))), tr(HANDLINGS[item.handling]), "", item.code
    )


def _case_line(line: CaseLine) -> Line:
    what = " · ".join(filter(None, (line.item_name, line.number)))
    return Line(case_title(line), what, tr(STAGES[line.stage]), "", line.case_id)
