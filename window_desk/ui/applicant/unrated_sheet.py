"""没有评价: without a screen of the applicant's own the clerk may only say why there is no rating, never give one."""

from window_desk.core.acts import Evaluated, Unrated
from window_desk.ui.fields import Choice
from window_desk.ui.oversight_labels import UNRATED
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def unrated_sheet() -> Sheet:
    """Why there is no rating of this visit."""
    options = [(why, tr(UNRATED[why])) for why in (Unrated.DECLINED, Unrated.NO_DEVICE)]
    why = Choice("unrated", tr("原因"), options)
    note = tr("没有申请人屏幕，窗口人员不能代替申请人评价；没有评价的不计入满意率。")
    return Sheet(tr("没有评价"), tr("登记"), (why,), lambda say: (Evaluated(unrated=say["unrated"]),), note)
