"""How a name, number or pinyin is cut into words, the same when it is stored and when it is looked for.

Chinese is cut into single characters and searched as a phrase, so any part of a name is found from its first character
on; letters and digits stay whole and are found by their beginning.
"""

import re
from functools import cache, lru_cache

from window_desk.shipped import surnames

_PIECES = re.compile(r"[0-9a-z]+|[^\W_0-9a-z]", re.IGNORECASE)


def words(text: str) -> str:
    """``text`` as words for the full-text table: ``张㛃 03-0007`` becomes ``张 㛃 03 0007``."""
    return " ".join(piece.lower() for piece in _PIECES.findall(text))


def match(typed: str) -> str:
    """The full-text query for what was typed so far, the last word open-ended; empty when nothing can be searched."""
    pieces = words(typed).split()
    return f'"{" ".join(pieces)}"*' if pieces else ""


@cache
def _reading() -> tuple[dict[str, str], int]:
    table = surnames()
    return table, max(map(len, table))


def syllables(text: str) -> list[str]:
    """The pinyin of ``text`` without tones, read as words are (查看 chakan)."""
    from pypinyin import lazy_pinyin  # 60 ms: only where something is written or searched

    return list(lazy_pinyin(text))


def syllables_of_name(name: str) -> list[str]:
    """The pinyin of ``name`` without tones, the surname read as a surname (单 shan, 查 zha, 尉迟 yuchi)."""
    table, longest = _reading()
    for length in range(longest, 0, -1):
        if reading := table.get(name[:length]):
            return [*reading.split(), *syllables(name[length:])]
    return syllables(name)


def spellings(text: str) -> str:
    """The Latin spellings by which words are found: initials and full pinyin (``ckmw chakanmingwen``)."""
    return _spelled(syllables(text))


@lru_cache(maxsize=1024)  # a case is written again with each of its acts
def spellings_of_name(name: str) -> str:
    """The same of somebody's name (``zj zhangjie``)."""
    return _spelled(syllables_of_name(name))


def _spelled(read: list[str]) -> str:
    parts = [part.lower() for syllable in read for part in re.findall(r"[0-9a-z]+", syllable, re.IGNORECASE)]
    return f"{''.join(p[0] for p in parts)} {''.join(parts)}"
