"""Each act as a line of the history: what was done, in the words of the ledger."""

from functools import singledispatch

from window_desk.core.acts import (
    Accepted,
    Answered,
    Checked,
    Decided,
    FirstContacted,
    Notified,
    PaperFate,
    Printed,
    Received,
    Served,
    Supplemented,
    Unknown,
    Voided,
)
from window_desk.ui.labels import CHANNELS, ENDINGS, FATES, FORMS, OUTCOMES, day_text, findings_text
from window_desk.ui.translation import tr


@singledispatch
def act_text(act: object) -> str:
    """What ``act`` says, as one line; every kind of act has its own words."""
    raise TypeError(f"no words for {type(act).__name__}")


@act_text.register
def _(act: FirstContacted) -> str:
    text = tr("首问登记（{channel}）").format(channel=tr(CHANNELS[act.channel]))
    return f"{text}：{act.matter}" if act.matter else text


@act_text.register
def _(act: Answered) -> str:
    body = tr("，应向{body}申请").format(body=act.competent_body) if act.competent_body else ""
    return f"{tr(ENDINGS[act.ending])}{body}：{act.answer}"


@act_text.register
def _(act: Received) -> str:
    return tr("收件 {number}").format(number=act.number)


@act_text.register
def _(act: Checked) -> str:
    return tr("核对：{findings}").format(findings=findings_text(act.findings))


@act_text.register
def _(act: Notified) -> str:
    day = day_text(act.supply_by, weekday=False)
    return tr("一次性告知：补正 {count} 件，{day} 前").format(count=len(act.demands), day=day)


@act_text.register
def _(act: Supplemented) -> str:
    return tr("补正：{findings}").format(findings=findings_text(act.findings))


@act_text.register
def _(act: Accepted) -> str:
    return tr("受理 {number}").format(number=act.number)


@act_text.register
def _(act: Decided) -> str:
    text = f"{tr(OUTCOMES[act.outcome])} {act.number}"
    return f"{text}：{act.reasons}" if act.reasons else text


@act_text.register
def _(act: Served) -> str:
    return tr("送达 {document}").format(document=act.document)


@act_text.register
def _(act: Printed) -> str:
    parts = [tr(FORMS[act.form]), tr(FATES[act.fate])]
    if act.copy:
        parts.append(tr("补打 {n}").format(n=act.copy))
    if act.fate is PaperFate.FAILED:
        parts.append(act.fault)
    return " · ".join(parts)


@act_text.register
def _(act: Voided) -> str:
    return tr("作废一条记录：{reason}").format(reason=act.reason)


@act_text.register
def _(act: Unknown) -> str:
    return tr("较新程序的记录（{kind}），请更新后查看").format(kind=act.kind)
