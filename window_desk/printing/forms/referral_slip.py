"""首问转办单: who was asked first, where the matter goes, who answers for it until somebody accepts (DOMAIN 5)."""

from window_desk.core.acts import ContactNoted, FirstContacted, Referred
from window_desk.core.case import legal_day
from window_desk.core.first_contact import lapses_at, told
from window_desk.core.papers import PaperFacts
from window_desk.core.parts import Referral
from window_desk.printing.blocks import NOTE, Block, Deadline, Grid, Paragraph
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import asker_fields, at_window, in_hand_of, to_the_minute, with_weekday, words
from window_desk.printing.rooms import Room, Rooms


def render(facts: PaperFacts) -> bytes:
    """The slip as PDF, one copy for each side; ``facts.entry`` is the ``Referred`` act. Raises ``Undrawable``.

    At the sender's own window it is what was taken in for an absent colleague (代收).
    """
    act = facts.entry.act
    assert isinstance(act, Referred)
    sent = facts.case.referrals[-1]
    return print_pdf(Sheet(facts, _blocks(facts, act, sent), purposes=("copy_sender", "copy_receiver")))


def _blocks(facts: PaperFacts, act: Referred, sent: Referral) -> tuple[Block, ...]:
    asked = told(facts.case)
    matter = act.matter.strip() or next((a.matter.strip() for a in reversed(asked) if a.matter.strip()), "")
    replaced = [Paragraph(words(facts, "replaces", number=act.replaces), "", NOTE)] if act.replaces else []
    return (
        _fields(facts, sent, asked[-1]),
        *replaced,
        Paragraph(matter, words(facts, "matter")),
        Paragraph(act.papers.strip() or words(facts, "papers_none"), words(facts, "papers")),
        _deadline(facts, sent),
        _rooms(facts, Paragraph(_responsible(facts, sent), words(facts, "responsible"), NOTE)),
    )


def _fields(facts: PaperFacts, sent: Referral, asked: FirstContacted | ContactNoted) -> Grid:
    first, since = facts.case.first_contact, facts.case.contacted_at
    assert first is not None  # nothing is referred before somebody asked
    assert since is not None
    return Grid(
        (
            (
                (words(facts, "label_asked_at"), to_the_minute(since)),
                (words(facts, "label_channel"), words(facts, f"channel_{asked.channel.value}")),
            ),
            asker_fields(facts, asked.person),
            ((words(facts, "label_first"), in_hand_of(facts, first)),),
            ((words(facts, "label_sender"), in_hand_of(facts, sent.by)),),
            (
                (words(facts, "label_to"), at_window(facts, sent.to_window, sent.to_officer)),
                (words(facts, "label_sent_at"), to_the_minute(sent.at)),
            ),
        )
    )


def _kept(sent: Referral) -> bool:
    """Whether it was taken in for a colleague of the same window (代收)."""
    return sent.to_window == sent.by.window


def _deadline(facts: PaperFacts, sent: Referral) -> Deadline:
    until = lapses_at(sent, facts.policy)
    if _kept(sent):
        return Deadline(words(facts, "pass_on_by"), with_weekday(legal_day(until)))
    return Deadline(words(facts, "accept_by", minutes=facts.policy.referral_minutes), to_the_minute(until))


def _responsible(facts: PaperFacts, sent: Referral) -> str:
    sender = facts.roster.signature(sent.by)
    if _kept(sent):
        absent = facts.roster.name_of(sent.to_officer) if sent.to_officer else words(facts, "colleague")
        return words(facts, "kept", sender=sender, absent=absent)
    return words(facts, "sent", sender=sender, window=sent.by.window, minutes=facts.policy.referral_minutes)


def _rooms(facts: PaperFacts, heading: Paragraph) -> Rooms:
    return Rooms(
        heading,
        (
            (
                Room(
                    words(facts, "room_taken"), 64, words(facts, "room_taken_ticks"), words(facts, "room_taken_signed")
                ),
            ),
            (Room(words(facts, "room_answer"), 150, signed=words(facts, "room_answer_signed")),),
            (Room(words(facts, "room_told"), 64, words(facts, "room_told_ticks"), words(facts, "room_told_signed")),),
        ),
    )
