"""Facts of the papers that stay in the centre or pass between windows, and of the fee sheet."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from paper_facts import ACCEPTED, APPLICANT, FINDINGS, ITEM, NUMBER, RECEIVED, WITNESS, facts_of

from window_desk.core.acts import (
    Act,
    Channel,
    Charged,
    Checked,
    Complained,
    ComplaintKind,
    ContactNoted,
    FeeLine,
    FirstContacted,
    HandedOver,
    Referred,
    RefusalKind,
    RefusalReported,
)
from window_desk.core.catalogue import FeeStandard
from window_desk.core.papers import PaperFacts
from window_desk.core.policy import Policy

CONTACT = "03-0000000A"
ASKED = FirstContacted(Channel.PHONE, "想在商场里开小吃店，问要办哪些证", WITNESS.party_id, "租赁合同复印件 1 份")
REFERRED = Referred(f"转字 {CONTACT}-1", 5, "0501", "开小吃店要办的消防和装修手续", "租赁合同复印件 1 份")
HANDED = HandedOver(
    5, "0501", "申请书 1 份、授权委托书及身份证明 2 份", "装修图纸须住房建设窗口先看", f"移字 {NUMBER}-1"
)
REPORTED = RefusalReported(
    f"报字 {NUMBER}-1",
    RefusalKind.NOT_ACCEPTED,
    "申请人的经营场所不在本市，不属于本机关职权范围",
    "《行政许可法》第三十二条第一款第二项",
    "向经营场所所在地市场监督管理部门申请所需的场所证明",
)
COMPLAINED = Complained(
    f"诉字 {CONTACT}-1",
    ComplaintKind.ATTITUDE,
    Channel.LETTER,
    "十一月十九日上午办理食品经营许可，窗口人员中途离开二十分钟没有说明",
    "请说明原因并改进",
    WITNESS.party_id,
    3,
    "0302",
    "03-20261119-0004",
    written=True,
)
LAW = "《城市道路管理条例》第三十七条"
STANDARDS = (
    FeeStandard("城市道路占用费", LAW, 1_000, 3_000, "平方米", "ZFBZ"),
    FeeStandard("检测费", "《食品安全法》第八十七条", 25_050, 25_050),
    FeeStandard("城市道路挖掘修复费", LAW, 16_400_02, 16_400_02, department="ZFBZ"),
)
PAID = replace(ITEM, fees=STANDARDS)
LINES = (
    FeeLine("ZFBZ", "城市道路占用费", LAW, 10_000, quantity=10),
    FeeLine("SCJG", "检测费", "《食品安全法》第八十七条", 12_525, "小微企业减半收取，皖财综〔2025〕1 号"),
    FeeLine("ZFBZ", "城市道路挖掘修复费", LAW, 16_400_02),
)
CHARGED = Charged(f"费字 {NUMBER}-1", LINES)
ON_FILE = (("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", Checked(FINDINGS)))


def referral_facts(act: Referred = REFERRED, asked: Act = ASKED, **setting: object) -> PaperFacts:
    """A slip of 2026-11-20 10:23, two minutes after somebody asked at window 3."""
    return facts_of(("2026-11-20 10:21", asked), ("2026-11-20 10:23", act), **setting)


def transfer_facts(act: HandedOver = HANDED, *, counted: bool = True, **setting: object) -> PaperFacts:
    """A case handed to window 5, its papers counted before or not."""
    return facts_of(*ON_FILE[: 2 if counted else 1], ("2026-11-20 10:40", act), **setting)


def report_facts(act: RefusalReported = REPORTED, **setting: object) -> PaperFacts:
    """A report of 2026-11-20 10:40."""
    return facts_of(*ON_FILE, ("2026-11-20 10:40", act), **setting)


def complaint_facts(act: Complained = COMPLAINED, **setting: object) -> PaperFacts:
    """A complaint of 2026-11-20."""
    return facts_of(("2026-11-20 10:21", act), **setting)


def fee_facts(act: Charged = CHARGED, **setting: object) -> PaperFacts:
    """A fee sheet of two departments."""
    complete = Checked(tuple(f for f in FINDINGS if not f.defect))
    acts = (ON_FILE[0], ("2026-11-20 10:25", complete), ("2026-11-20 10:30", ACCEPTED), ("2026-11-20 10:40", act))
    return facts_of(*acts, **{"item": PAID, **setting})


EVERY = {
    "referral": referral_facts(),
    "kept": referral_facts(replace(REFERRED, to_window=3, to_officer="0302")),
    "transfer": transfer_facts(),
    "report": report_facts(),
    "complaint": complaint_facts(),
    "fees": fee_facts(),
}
EVERY_PAPER = pytest.mark.parametrize("facts", EVERY.values(), ids=EVERY)


def every_case() -> Iterator[PaperFacts]:
    """Papers that between them need every sentence of these wordings."""
    bare = replace(APPLICANT, phone="", address="")
    for facts in EVERY.values():
        yield replace(facts, copy=1)
    for channel in Channel:
        noted = ContactNoted(channel, "问消防手续", None if channel is Channel.ONLINE else APPLICANT.party_id)
        asked = ("2026-11-20 10:21", ASKED), ("2026-11-20 10:22", noted)
        again = replace(REFERRED, number=f"转字 {CONTACT}-2", replaces=REFERRED.number, papers="")
        yield facts_of(*asked, ("2026-11-20 10:23", REFERRED), ("2026-11-20 11:23", again))
        yield facts_of(*asked, ("2026-11-20 10:23", replace(REFERRED, to_window=3, to_officer="")))
        said = replace(COMPLAINED, channel=channel, wish="", window=0, officer="", case_number="", written=False)
        yield facts_of(("2026-12-29 10:21", replace(said, person=None)))
        yield complaint_facts(replace(said, person=APPLICANT.party_id, officer="0302"))
    for kind in ComplaintKind:
        yield complaint_facts(replace(COMPLAINED, kind=kind))
    for kind in RefusalKind:
        at_this_stage = () if kind is not RefusalKind.DENIED else (("2026-11-20 10:30", ACCEPTED),)
        act = replace(REPORTED, kind=kind, beyond_power=kind is RefusalKind.CANNOT_IN_TIME, to_supply="")
        facts = facts_of(*ON_FILE[:1], *at_this_stage, ("2026-11-20 10:40", act), applicant=bare, agent=None)
        yield replace(facts, policy=Policy(review_first=kind is RefusalKind.DENIED))
    yield transfer_facts(replace(HANDED, reason=""), counted=False, applicant=bare, agent=None)
    yield fee_facts(applicant=bare, agent=None)
