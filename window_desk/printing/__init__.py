"""Facts to PDF bytes. ``render`` is the one door; what draws (reportlab, fonts) is loaded by the first who needs it."""

from window_desk.core.certificates import ErasureCertificate
from window_desk.core.leaflets import Checklist, Guide
from window_desk.core.papers import PaperFacts
from window_desk.core.post_cards import PostCards
from window_desk.core.reports import PerformanceReport
from window_desk.core.routing import TestPage
from window_desk.core.shift import Shift

Drawable = PaperFacts | Guide | Checklist | Shift | PostCards | TestPage | PerformanceReport | ErasureCertificate
"""Everything that can be put on paper at a window: a paper of a case, or a sheet that goes into no ledger."""


def render(facts: Drawable) -> bytes:
    """What ``facts`` describe, as PDF: every copy, fonts embedded, the same facts always the same bytes.

    Raises ``errors.Undrawable`` where a character has no font, before anything is drawn.
    """
    match facts:
        case PaperFacts():
            from window_desk.printing.forms import FORMS

            return FORMS[facts.form](facts)
        case Guide():
            from window_desk.printing.guides import sheet

            return sheet.render(facts)
        case Checklist():
            from window_desk.printing import checklist_slip

            return checklist_slip.render(facts)
        case Shift():
            from window_desk.printing import shift_sheet

            return shift_sheet.render(facts)
        case ErasureCertificate():
            from window_desk.printing import erasure_certificate

            return erasure_certificate.render(facts)
        case PerformanceReport():
            from window_desk.printing.reports import pdf

            return pdf.render(facts)
        case PostCards():
            from window_desk.printing import post_card_sheet

            return post_card_sheet.render(facts)
        case TestPage():
            from window_desk.printing import test_page

            return test_page.render(facts)
