"""The papers of the counter, one module each, one function in each: ``render(facts) -> bytes``."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Form
from window_desk.core.papers import PaperFacts
from window_desk.printing.forms import (
    acceptance_notice,
    collection_slip,
    commitment,
    complaint_record,
    decision,
    decline_notice,
    extension_notice,
    fee_sheet,
    one_time_notice,
    queue_slip,
    receipt,
    referral_slip,
    refusal_report,
    service_record,
    special_procedure_end,
    special_procedure_notice,
    transfer_list,
    visit_slip,
)

FORMS: Mapping[Form, Callable[[PaperFacts], bytes]] = {
    Form.RECEIPT: receipt.render,
    Form.ONE_TIME_NOTICE: one_time_notice.render,
    Form.ACCEPTANCE_NOTICE: acceptance_notice.render,
    Form.REFERRAL_SLIP: referral_slip.render,
    Form.TRANSFER_LIST: transfer_list.render,
    Form.REFUSAL_REPORT: refusal_report.render,
    Form.COMPLAINT_RECORD: complaint_record.render,
    Form.FEE_SHEET: fee_sheet.render,
    Form.DECLINE_NOTICE: decline_notice.render,
    Form.COMMITMENT: commitment.render,
    Form.EXTENSION_NOTICE: extension_notice.render,
    Form.SPECIAL_PROCEDURE_NOTICE: special_procedure_notice.render,
    Form.SPECIAL_PROCEDURE_END: special_procedure_end.render,
    Form.DECISION: decision.render,
    Form.COLLECTION_SLIP: collection_slip.render,
    Form.SERVICE_RECORD: service_record.render,
    Form.VISIT_SLIP: visit_slip.render,
    Form.QUEUE_SLIP: queue_slip.render,
}
"""Which function renders which form."""
