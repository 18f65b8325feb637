"""The papers that acts print, and what becomes of them."""

from enum import StrEnum


class Form(StrEnum):
    """The papers that render an act; each has one module in ``printing.forms``."""

    RECEIPT = "receipt"
    ONE_TIME_NOTICE = "one_time_notice"
    ACCEPTANCE_NOTICE = "acceptance_notice"
    DECLINE_NOTICE = "decline_notice"
    COMMITMENT = "commitment"
    EXTENSION_NOTICE = "extension_notice"
    SPECIAL_PROCEDURE_NOTICE = "special_procedure_notice"
    SPECIAL_PROCEDURE_END = "special_procedure_end"
    DECISION = "decision"
    COLLECTION_SLIP = "collection_slip"
    SERVICE_RECORD = "service_record"
    REFERRAL_SLIP = "referral_slip"
    REFUSAL_REPORT = "refusal_report"
    COMPLAINT_RECORD = "complaint_record"
    TRANSFER_LIST = "transfer_list"
    FEE_SHEET = "fee_sheet"
    VISIT_SLIP = "visit_slip"
    QUEUE_SLIP = "queue_slip"


class PaperFate(StrEnum):
    """What became of a print job: paper in hand, kept as PDF only, failed (the act stands all the same), or unclear:
    it went to a printer that never told, and nobody at the window said either.
    """

    PRINTED = "printed"
    FILED = "filed"
    FAILED = "failed"
    UNCLEAR = "unclear"

    @property
    def is_out(self) -> bool:
        """Whether the paper is certainly there. An unclear one is not, and is asked for again; but since it may be, the
        next one is a reprint.
        """
        return self in (PaperFate.PRINTED, PaperFate.FILED)
