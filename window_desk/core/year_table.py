"""A year as a table: one line a day, ``date,off|work,name``, for what a notice says in words nobody foresaw.

The first line may hold the document number behind ``#``. A heading line is passed over; ``放假`` and ``上班`` may stand
for ``off`` and ``work``; Excel's way of writing a date is read too. Only the days a notice names belong in it, ordinary
weekends do not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

from window_desk.core.workdays import Year
from window_desk.core.year_check import Fault, Problem, SaidDay, YearRefused, document_number, holiday_names, sound_year

WORKS = {"off": False, "放假": False, "work": True, "上班": True}
"""The two words of the second column, and whether the day is worked."""

_DATE = re.compile(r"(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_ROW = re.compile(rf"^\s*{_DATE.pattern}\s*,", re.MULTILINE)


def looks_like_one(text: str) -> bool:
    """Whether ``text`` is such a table rather than a notice: some line begins with a date and a comma."""
    return _ROW.search(normalize("NFKC", text)) is not None


def read(text: str, document: str = "") -> Year:
    """The year a table says; ``YearRefused``. It is the year that most of its days are of."""
    comments, said = [], list[SaidDay | Fault]()
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("#"):
            comments.append(line.strip().lstrip("# "))
        else:
            said += _row([cell.strip() for cell in normalize("NFKC", line).split(",")], number)
    years = Counter(day.on.year for day in said if isinstance(day, SaidDay))
    if not years:
        raise YearRefused([fault for fault in said if isinstance(fault, Fault)])
    written = next((document_number(comment) or comment for comment in comments), "")
    return sound_year(years.most_common(1)[0][0], written, document, said)


def _row(cells: list[str], number: int) -> Iterator[SaidDay | Fault]:
    if not any(cells) or cells[0] in ("date", "日期"):
        return
    found = _DATE.fullmatch(cells[0])
    works = WORKS.get(cells[1].lower()) if len(cells) > 1 else None
    if found is None or works is None:
        yield Fault(Problem.UNREADABLE, {"text": ",".join(cells)}, number)
        return
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        yield Fault(Problem.NO_SUCH_DAY, {"text": cells[0]}, number)
        return
    name = holiday_names(cells[2]) if len(cells) > 2 else ""
    if not works and not name:
        yield Fault(Problem.NO_NAME, {"day": str(day)}, number)
    yield SaidDay(day, works, name, number)
