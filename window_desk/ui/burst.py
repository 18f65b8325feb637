"""What a scanner's burst looks like as text: one of our codes, with what the scanner is set to write around it."""

import re

from window_desk.core.ids import read_paper_code

_BEGINNING = re.compile(r"W(D([A-Z]([0-9A-Z][0-9A-Z-]*)?)?)?", re.IGNORECASE)
_ESCAPE = re.compile(r"\\x([0-9A-Fa-f]{2})")


def marks(setting: str) -> str:
    r"""What the scanner writes, from how its setting writes it: ``\x02`` is the control character 2."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), setting)


class Burst:
    """Judges text by its beginning. A scanner set to write ``prefix`` or ``suffix`` may leave them out all the same."""

    def __init__(self, prefix: str = "", suffix: str = "") -> None:
        self._prefix, self._suffix = prefix, suffix

    @property
    def marks(self) -> frozenset[str]:
        """The characters written around a code, control characters perhaps."""
        return frozenset(self._prefix + self._suffix)

    def may_begin(self, text: str) -> bool:
        """Whether more of the same kind may make ``text`` a code."""
        if not text:
            return False
        if self._prefix.startswith(text):
            return True
        bare = self._bare(text)
        if _BEGINNING.fullmatch(bare):
            return True
        return any(
            bare.endswith(self._suffix[:n]) and read_paper_code(bare[:-n]) for n in range(1, len(self._suffix) + 1)
        )

    def code(self, text: str) -> str:
        """The code ``text`` is; empty where it is none."""
        bare = self._bare(text).removesuffix(self._suffix)
        return bare if read_paper_code(bare) else ""

    def ended(self, text: str) -> bool:
        """Whether the suffix says that nothing more comes."""
        return bool(self._suffix) and text.endswith(self._suffix) and bool(self.code(text))

    def split(self, text: str) -> tuple[str, str]:
        """What stands before a code at the end of ``text``, and the code; both empty where there is none."""
        for found in re.finditer("WD", text, re.IGNORECASE):
            if code := self.code(text[found.start() :]):
                return text[: found.start()].removesuffix(self._prefix), code
        return "", ""

    def _bare(self, text: str) -> str:
        return text.removeprefix(self._prefix)
