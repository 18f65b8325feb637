"""Sheets around acceptance: what is put right, told, taken back (MISSION A6, A8, A13)."""

from collections.abc import Callable, Mapping

from window_desk.core import materials
from window_desk.core.acts import (
    Act,
    Channel,
    CorrectedOnSpot,
    Decided,
    Declined,
    Extended,
    Notified,
    Suspended,
    Told,
    Verdict,
    Withdrawn,
)
from window_desk.core.catalogue import Material
from window_desk.core.entry import Entry
from window_desk.ui.act_words import act_text
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Several, Tick, Words
from window_desk.ui.labels import CHANNELS
from window_desk.ui.people_fields import Person
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def withdraw(visit: Visit) -> Sheet:
    """撤回申请: the applicant takes the application back; the papers go with him."""
    reason = Words("reason", tr("撤回的理由"))
    note = tr("材料一并退还申请人，由申请人签收。")
    return Sheet(tr("撤回申请"), tr("登记撤回"), (reason,), lambda say: (Withdrawn(say["reason"]),), note)


def correctable(visit: Visit) -> tuple[Material, ...]:
    """The materials found wrong, and those on record as wrong that were called received meanwhile: errors, which may
    be put right on the spot (Art. 32(1)(3)). What did not come at all is no error.
    """
    recorded, now = visit.case.findings, visit.supposed.findings
    wrong = {no for no in now if Verdict.WRONG in (now[no].verdict, recorded.get(no, now[no]).verdict)}
    return tuple(m for m in visit.checklist if m.no in wrong and now[m.no].verdict in (Verdict.WRONG, Verdict.RECEIVED))


def correct(visit: Visit) -> Sheet:
    """当场更正: the applicant puts an error right at the counter; what was wrong goes on record first."""
    faulty = correctable(visit)
    fields = (
        Several("corrected", tr("更正了哪几件"), [(m, m.name) for m in faulty], faulty if len(faulty) == 1 else ()),
        Words("what", tr("更正了什么"), lines=2),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        righted = tuple(materials.received_in_full(material) for material in say["corrected"])
        others = tuple(finding for finding in visit.sound_findings if finding not in righted)
        return (*visit.as_acts(others), CorrectedOnSpot(righted, say["what"]))

    return Sheet(tr("当场更正"), tr("已更正"), fields, acts, tr("更正后这几件记“收”，不必再告知。"))


TOLD_IN_WRITING = (Notified, Suspended, Extended, Declined, Decided)
"""The acts whose paper must reach the applicant."""


def untold(visit: Visit) -> tuple[Entry, ...]:
    """The lines whose paper has not reached the applicant yet, newest first."""
    lines = visit.case.live(*TOLD_IN_WRITING)
    return tuple(entry for entry in reversed(lines) if entry.act_id not in visit.case.told)


def tell(visit: Visit) -> Sheet:
    """告知签收: the paper reached the person: signed, or refused before a witness; by phone, logged."""
    lines, roster = untold(visit), visit.desk.roster
    witness = Person("witness", tr("见证人"), shown=lambda say: say["refused"])
    fields = (
        Choice("of", tr("哪一份"), [(e, act_text(e.act, roster)) for e in lines], lines[0] if lines else None),
        Choice("channel", tr("告知方式"), [(c, tr(CHANNELS[c])) for c in Channel], Channel.COUNTER),
        Tick("refused", tr("拒绝签收，有见证人在场")),
        witness,
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        seen = visit.person(*say["witness"]) if say["refused"] else None
        line = say["of"]
        return (Told(line.act_id, line.act.number, say["channel"], say["refused"], seen),)

    note = tr("应当书面告知的，送到之前不发生效力（第四十二条、第四十五条）。")
    return Sheet(tr("告知签收"), tr("登记签收"), fields, acts, note, ready=True)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.withdraw": withdraw,
    "case.correct": correct,
    "paper.told": tell,
}
