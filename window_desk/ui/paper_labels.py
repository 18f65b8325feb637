"""What the papers are called on screen, and what became of them."""

from window_desk.core.acts import Form, PaperFate
from window_desk.ui.translation import QT_TR_NOOP

FORMS = {
    Form.RECEIPT: QT_TR_NOOP("收件凭证"),
    Form.ONE_TIME_NOTICE: QT_TR_NOOP("一次性告知书"),
    Form.ACCEPTANCE_NOTICE: QT_TR_NOOP("受理通知书"),
    Form.DECLINE_NOTICE: QT_TR_NOOP("不予受理通知书"),
    Form.COMMITMENT: QT_TR_NOOP("承诺书"),
    Form.EXTENSION_NOTICE: QT_TR_NOOP("延期通知书"),
    Form.SPECIAL_PROCEDURE_NOTICE: QT_TR_NOOP("特殊程序告知书"),
    Form.SPECIAL_PROCEDURE_END: QT_TR_NOOP("特殊程序结束告知书"),
    Form.DECISION: QT_TR_NOOP("行政许可决定书"),
    Form.COLLECTION_SLIP: QT_TR_NOOP("决定领取单"),
    Form.SERVICE_RECORD: QT_TR_NOOP("送达回证"),
    Form.REFERRAL_SLIP: QT_TR_NOOP("首问转办单"),
    Form.REFUSAL_REPORT: QT_TR_NOOP("否定报备表"),
    Form.COMPLAINT_RECORD: QT_TR_NOOP("投诉登记表"),
    Form.TRANSFER_LIST: QT_TR_NOOP("物料转移单"),
    Form.FEE_SHEET: QT_TR_NOOP("缴费一览表"),
    Form.VISIT_SLIP: QT_TR_NOOP("来访回执"),
    Form.QUEUE_SLIP: QT_TR_NOOP("转办领号单"),
}
FATES = {
    PaperFate.PRINTED: QT_TR_NOOP("已打印"),
    PaperFate.FILED: QT_TR_NOOP("已存成 PDF"),
    PaperFate.FAILED: QT_TR_NOOP("没有打成"),
    PaperFate.UNCLEAR: QT_TR_NOOP("不清楚出纸没有"),
}
REPRINTED_BECAUSE = (
    QT_TR_NOOP("申请人要求"),
    QT_TR_NOOP("打印不清或者卡纸"),
    QT_TR_NOOP("原件遗失"),
    QT_TR_NOOP("存档缺页"),
)
"""Why a paper is printed again (补打), the most usual first; anything else is typed."""
DATES_PUT_RIGHT = QT_TR_NOOP("日历变更，日期更正")
"""Why one is printed that tells another date than the copy before."""
