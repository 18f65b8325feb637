"""A case and an act to PDF bytes. ``render`` is the one door; importing this package loads reportlab (about 80 ms)."""

from window_desk.core.papers import PaperFacts
from window_desk.printing.forms import FORMS


def render(facts: PaperFacts) -> bytes:
    """The paper ``facts`` describes, as PDF: both copies, fonts embedded, the same facts always the same bytes.

    Raises ``errors.Undrawable`` where a character has no font, before anything is drawn.
    """
    return FORMS[facts.form](facts)
