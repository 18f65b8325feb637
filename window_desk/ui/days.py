"""How a day is typed at the counter."""

import re
from datetime import date


def typed_day(text: str) -> date | None:
    """``20261015``, ``2026-10-15`` or ``2026年10月15日`` as a day; ``None`` for anything else."""
    parts = re.findall(r"\d+", text)
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    try:
        year, month, day = map(int, parts)
        return date(year, month, day)
    except ValueError:
        return None
