"""The checklist (材料清单): which materials this applicant owes, which verdicts are still open, what is in order.

MISSION A5: every required material gets a verdict and there is no default, so neither acceptance nor notice can be
reached with a material nobody looked at.
"""

from collections.abc import Iterable, Mapping

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Item, Material, Necessity, Situation
from window_desk.core.reasons import Reason, Refusal

OWED = frozenset({Verdict.MISSING, Verdict.WRONG})
"""The verdicts that leave the applicant owing something."""


def checklist(item: Item, answers: Iterable[str]) -> tuple[Material, ...]:
    """The materials of ``item`` that apply to an applicant who answered yes to ``answers``, in list order."""
    yes = set(answers)
    return tuple(m for m in item.materials if m.necessity is not Necessity.SITUATION or m.when in yes)


def ends_matter(item: Item, answers: Iterable[str]) -> Situation | None:
    """The first situation answered yes that ends the matter ("no permit needed"), if any (Art. 32(1)(1))."""
    yes = set(answers)
    return next((s for s in item.situations if s.ends and s.key in yes), None)


def undecided(materials: Iterable[Material], findings: Mapping[int, Finding]) -> tuple[Material, ...]:
    """The materials without a verdict."""
    return tuple(m for m in materials if m.no not in findings)


def owed(materials: Iterable[Material], findings: Mapping[int, Finding]) -> tuple[Finding, ...]:
    """The findings, in list order, that a notice has to tell: missing or wrong."""
    return tuple(f for m in materials if (f := findings.get(m.no)) and f.verdict in OWED)


def handed_in(materials: Iterable[Material], findings: Mapping[int, Finding]) -> tuple[tuple[Material, Finding], ...]:
    """The materials of which some paper came, whatever was found of it, each with its finding."""
    found = ((m, findings[m.no]) for m in materials if m.no in findings)
    return tuple((m, finding) for m, finding in found if finding.originals or finding.copies)


def fault(material: Material, finding: Finding) -> Refusal | None:
    """What is incomplete about a finding itself; ``None`` when it is in order."""
    if finding.verdict is Verdict.RECEIVED:
        short = finding.originals < material.originals or finding.copies < material.copies
        reason = Reason.SHORT if short else None
    elif finding.verdict in OWED:
        reason = None if finding.defect and finding.remedy else Reason.NO_WORDS
    elif finding.verdict is Verdict.DEFERRED:
        reason = None  # which materials may be promised is for the commitment to say
    else:
        reason = None if finding.reason else Reason.NO_GROUND
    return Refusal(reason, {"name": material.name}) if reason else None


def received_in_full(material: Material) -> Finding:
    """收, with the counts due: what "all received" enters for a material."""
    return Finding(material.no, Verdict.RECEIVED, material.originals, material.copies)


def missing(material: Material) -> Finding:
    """缺, with the standing sentences for a material that did not come at all."""
    return Finding(material.no, Verdict.MISSING, defect="未提交", remedy=f"请提交{material.name}")
