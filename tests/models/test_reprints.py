"""Word for word: a paper printed again says what it said, whatever happened and was published since (MISSION C4).

One real store. A file for each kind of paper is brought to the act that prints it, and printed. Then the files go on,
the people in them are corrected, and the centre publishes another catalogue, roster, calendar, text of every form and
other rules; then all is printed again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

import pypdfium2
import pytest
from casework import FOOD, accepted, accepted_but_for_one_paper, publish, received, suspend
from standing import KEY, MORNING

from window_desk import shipped
from window_desk.core import materials, one_time_notice
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Channel,
    Charged,
    Checked,
    Committed,
    Complained,
    ComplaintKind,
    ComplaintTaken,
    ContactNoted,
    Decided,
    Declined,
    Ending,
    Extended,
    FirstContacted,
    Form,
    Ground,
    HandedOver,
    Issued,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Referred,
    RefusalKind,
    RefusalReported,
    Resumed,
    Served,
    Supplemented,
    Withdrawn,
)
from window_desk.core.catalogue import FeeStandard
from window_desk.core.fees import default_lines
from window_desk.core.ids import act_number, file_base, paper_number
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.posts import Roster
from window_desk.core.workdays import Overlay
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import founding, reference
from window_desk.models.store import Store
from window_desk.printing import render
from window_desk.printing.forms import FORMS

CHANGED = "新改"
"""What everything published later has in its name."""


@dataclass(frozen=True)
class Example:
    """A file whose last act prints the paper; ``later`` makes the acts that come after it."""

    case_id: UUID
    act_id: UUID
    later: tuple[Act, ...]
    by: tuple[str, str, int] = ("3001", "2580", 3)


def _record(desk: Desk, case_id: UUID, *acts: Act) -> UUID:
    return [desk.record(case_id, act).act_id for act in acts][-1]


def _checked(desk: Desk, case_id: UUID) -> Checked:
    """Everything came but the first material."""
    first, *others = materials.checklist(desk.item(FOOD), desk.case(case_id).answers)
    return Checked((materials.missing(first), *map(materials.received_in_full, others)))


def _notified(desk: Desk, case_id: UUID) -> Notified:
    case = desk.case(case_id)
    demands = one_time_notice.demands(desk.item(FOOD, case.item_version), case)
    return Notified(
        paper_number(Form.ONE_TIME_NOTICE, case.number, 1), demands, desk.calendar.after(desk.today(), 20).on
    )


def _number(desk: Desk, case_id: UUID, kind: type) -> str:
    return act_number(kind, desk.case(case_id).number or file_base(3, case_id), 1)


def receipt(desk: Desk) -> Example:
    case_id = received(desk)
    act_id = _record(desk, case_id, _checked(desk, case_id))
    return Example(case_id, act_id, (_notified(desk, case_id),))


def notice(desk: Desk) -> Example:
    case_id = receipt(desk).case_id
    told = _notified(desk, case_id)
    act_id = _record(desk, case_id, told)
    first = desk.item(FOOD).materials[0]
    supplied = Supplemented(told.number, (materials.received_in_full(first),))
    return Example(case_id, act_id, (supplied, Accepted("受字 9")))


def acceptance(desk: Desk) -> Example:
    case_id = accepted(desk, printed=False)
    return Example(case_id, desk.case(case_id).entries[-1].act_id, (_decided(desk, case_id),))


def _decided(desk: Desk, case_id: UUID) -> Decided:
    return Decided(act_number(Decided, desk.case(case_id).number, 1), Outcome.GRANTED)


def referral(desk: Desk) -> Example:
    case_id, asker = desk.new_case_id(), desk.keep_party(PartyKind.PERSON, "周勇", IdKind.OTHER, "", "13900000013")
    asked = FirstContacted(Channel.COUNTER), ContactNoted(Channel.PHONE, "开小吃店", asker.party_id, "合同 1 份")
    act_id = _record(desk, case_id, *asked, Referred(_number(desk, case_id, Referred), 5, "5001", papers="合同 1 份"))
    return Example(case_id, act_id, (ContactNoted(Channel.LETTER, "别的事"), Answered(Ending.ANSWERED, "已经答复")))


def transfer(desk: Desk) -> Example:
    case_id = receipt(desk).case_id
    sent = HandedOver(4, "4001", "申请书 1 份", "转专窗", _number(desk, case_id, HandedOver))
    every = Checked(tuple(map(materials.received_in_full, desk.item(FOOD).materials[:1])))
    return Example(case_id, _record(desk, case_id, sent), (every, _refused(desk, case_id)))


def _refused(desk: Desk, case_id: UUID) -> RefusalReported:
    number = _number(desk, case_id, RefusalReported)
    return RefusalReported(number, RefusalKind.NOT_ACCEPTED, "经营场所不在本市", "行政许可法第三十二条", "场所证明")


def refusal_report(desk: Desk) -> Example:
    case_id = receipt(desk).case_id
    report = _refused(desk, case_id)
    no = Declined("拒字 1", Ground.NOT_OURS, "不属于本机关职权范围", report.number, "全椒县市场监督管理局")
    return Example(case_id, _record(desk, case_id, report), (no,))


def complaint(desk: Desk) -> Example:
    case_id, who = desk.new_case_id(), desk.keep_party(PartyKind.PERSON, "周勇", IdKind.OTHER, "", "13900000013")
    number = _number(desk, case_id, Complained)
    said = Complained(
        number, ComplaintKind.SLOWNESS, Channel.LETTER, "等了一上午", "", who.party_id, 4, "4001", "", True
    )
    taken = ComplaintTaken("8001", desk.calendar.after(desk.today(), 1).on)
    return Example(case_id, _record(desk, case_id, said), (taken,), by=("9001", "7410", 3))


def fee_sheet(desk: Desk) -> Example:
    item = publish(desk, fees=(FeeStandard("检测费", "食品安全法第八十七条", 25_050, 25_050),))
    case_id = accepted(desk)
    charged = Charged(_number(desk, case_id, Charged), default_lines(item))
    return Example(case_id, _record(desk, case_id, charged), (_decided(desk, case_id),))


def decline_notice(desk: Desk) -> Example:
    reported = refusal_report(desk)
    return Example(reported.case_id, _record(desk, reported.case_id, *reported.later), ())


def commitment(desk: Desk) -> Example:
    case_id = accepted_but_for_one_paper(desk, 1)
    return Example(case_id, desk.case(case_id).live(Committed)[-1].act_id, (Withdrawn("不办了"),))


def extension_notice(desk: Desk) -> Example:
    case_id = accepted(desk)
    longer = Extended(_number(desk, case_id, Extended), 5, "案情复杂", "8001")
    return Example(case_id, _record(desk, case_id, longer), (_decided(desk, case_id),))


def special_procedure_notice(desk: Desk) -> Example:
    case_id = accepted(desk)
    return Example(case_id, suspend(desk, case_id), (Resumed(desk.today(), "检测合格"),))


def special_procedure_end(desk: Desk) -> Example:
    stopped = special_procedure_notice(desk)
    return Example(stopped.case_id, _record(desk, stopped.case_id, *stopped.later), (_decided(desk, stopped.case_id),))


def decision(desk: Desk) -> Example:
    case_id = accepted(desk)
    return Example(case_id, _record(desk, case_id, _decided(desk, case_id)), (Issued("食品经营许可证"),))


def collection_slip(desk: Desk) -> Example:
    decided = decision(desk)
    who = desk.case(decided.case_id).applicant
    assert who is not None
    served = Served("食品经营许可证", who)
    return Example(decided.case_id, _record(desk, decided.case_id, *decided.later), (served,))


def service_record(desk: Desk) -> Example:
    ready = collection_slip(desk)
    return Example(ready.case_id, _record(desk, ready.case_id, *ready.later), ())


def visit_slip(desk: Desk) -> Example:
    case_id = received(desk)
    act_id = desk.case(case_id).entries[-1].act_id
    return Example(case_id, act_id, (_checked(desk, case_id), Withdrawn("不办了")))


EXAMPLES: Mapping[Form, Callable[[Desk], Example]] = {
    Form.RECEIPT: receipt,
    Form.ONE_TIME_NOTICE: notice,
    Form.ACCEPTANCE_NOTICE: acceptance,
    Form.DECLINE_NOTICE: decline_notice,
    Form.COMMITMENT: commitment,
    Form.EXTENSION_NOTICE: extension_notice,
    Form.SPECIAL_PROCEDURE_NOTICE: special_procedure_notice,
    Form.SPECIAL_PROCEDURE_END: special_procedure_end,
    Form.DECISION: decision,
    Form.COLLECTION_SLIP: collection_slip,
    Form.SERVICE_RECORD: service_record,
    Form.REFERRAL_SLIP: referral,
    Form.TRANSFER_LIST: transfer,
    Form.REFUSAL_REPORT: refusal_report,
    Form.COMPLAINT_RECORD: complaint,
    Form.FEE_SHEET: fee_sheet,
    Form.VISIT_SLIP: visit_slip,
    Form.QUEUE_SLIP: referral,
}
"""How the act is reached that prints each paper."""


@dataclass(frozen=True)
class Prints:
    """What a paper said the first time, printed again after everything, and what a new one of its kind says then."""

    first: str
    again: str
    anew: str


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory, people: Roster) -> dict[Form, Prints]:
    """Every paper that has an example, before and after the world changed."""
    clock = PlayedClock(MORNING)
    store = Store.create(tmp_path_factory.mktemp("reprints") / "window.db", KEY, demo.CENTRE.centre_id, UUID(int=77))
    founding.publish(store, people)
    desk = Desk(store, clock)
    desk.log_in("3001", "2580", 3)
    examples = {form: example(desk) for form, example in EXAMPLES.items()}
    first = {form: _text(desk, form, examples[form], 0) for form in FORMS if form in EXAMPLES}
    for form, example in examples.items():
        if form in FORMS:
            _put_out(desk, form, example)
        _go_on(desk, example)
    _correct_the_people(desk)
    _publish_another_world(store, people)
    clock.set(MORNING + timedelta(days=4))
    later = Desk(store, clock)
    again = {form: _text(later, form, examples[form], 1) for form in first}
    later.log_in("3001", "2580", 3)
    anew = {form: _text(later, form, EXAMPLES[form](later), 0) for form in first}
    store.close()
    return {form: Prints(first[form], again[form], anew[form]) for form in first}


def _text(desk: Desk, form: Form, example: Example, copy: int) -> str:
    """All text of the paper in drawing order, without blanks."""
    pdf = render(desk.paper(example.case_id, example.act_id, copy, form))
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf))


def _put_out(desk: Desk, form: Form, example: Example) -> None:
    number = desk.paper(example.case_id, example.act_id, form=form).number
    desk.record(example.case_id, Printed(form, number, example.act_id, PaperFate.PRINTED))


def _go_on(desk: Desk, example: Example) -> None:
    desk.log_in(*example.by)
    for act in example.later:
        desk.record(example.case_id, act)
    desk.log_in("3001", "2580", 3)


def _correct_the_people(desk: Desk) -> None:
    """The same people, written down anew under other names and phones."""
    for party in (*desk.find_parties("张㛃"), *desk.find_parties("周勇")):
        desk.keep_party(party.kind, CHANGED + party.name, party.id_kind, party.id_number, "13011112222", CHANGED)


def _publish_another_world(store: Store, people: Roster) -> None:
    tomorrow = MORNING.date() + timedelta(days=1)
    with store.begin() as connection:
        for (code, version), item in reference.items(connection).items():
            renamed = tuple(replace(m, name=CHANGED + m.name, originals=7) for m in item.materials)
            newer = replace(item, version=version + 10, name=CHANGED + item.name, materials=renamed)
            reference.publish_item(connection, newer)
            assert code == newer.code
        reference.publish_roster(connection, _other(people), tomorrow)
        for wording in shipped.wordings():
            texts = {key: CHANGED + text for key, text in wording.texts.items()}
            reference.publish_wording(connection, replace(wording, version=2, texts=texts), tomorrow)
        for day in range(1, 12):
            on = tomorrow + timedelta(days=day)
            reference.publish_overlay(connection, Overlay(on, False, CHANGED, "滁政发〔2026〕1号"), 1, tomorrow)
        for key, value in {"referral_minutes": 5, "review_hours": 1, "copies": 3}.items():
            reference.publish_setting(connection, f"rule.{key}", 1, value, tomorrow)
        reference.publish_setting(connection, "rule.complaint_take_workdays", 1, 2, tomorrow)


def _other(people: Roster) -> Roster:
    """The same staff numbers under other names, in other departments of another centre."""
    return replace(
        people,
        version=2,
        centre=replace(people.centre, name=CHANGED + people.centre.name, address=CHANGED, hours=CHANGED),
        departments=tuple(
            replace(d, body=CHANGED + d.body, phone="1", complaint_phone="2", seal=CHANGED + d.seal)
            for d in people.departments
        ),
        windows=tuple(replace(w, name=CHANGED + w.name, phone="3") for w in people.windows),
        officers=tuple(replace(o, name=CHANGED + o.name) for o in people.officers),
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_reprint_says_what_the_first_print_said_but_for_its_mark(form: Form, prints: dict[Form, Prints]) -> None:
    assert form in EXAMPLES, f"{form.name} has no example: say in EXAMPLES how the act is reached that prints it"
    first, again = prints[form].first, prints[form].again
    assert "补打1" in again
    assert again.replace("补打1", "") == first


@pytest.mark.parametrize("form", FORMS)
def test_a_new_paper_says_what_holds_now(form: Form, prints: dict[Form, Prints]) -> None:
    """Else the test above would prove nothing."""
    first, anew = prints[form].first, prints[form].anew
    assert CHANGED not in first
    assert ("文本第1版" in first, "文本第2版" in anew) == (True, True)
    for said in ("滁州市政务服务中心", "滁州市市场监督管理局", "王敏"):
        assert said in first
        assert CHANGED + said in anew


def test_a_slip_is_written_under_the_rules_of_the_day_the_contact_began(desk: Desk, clock: PlayedClock) -> None:
    with desk.store.begin() as connection:
        tomorrow = MORNING.date() + timedelta(days=1)
        reference.publish_setting(connection, "rule.referral_minutes", 1, 5, tomorrow)
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "开小吃店"))
    clock.set(MORNING + timedelta(days=3))
    later = Desk(desk.store, clock)
    later.log_in("3001", "2580", 3)
    act_id = _record(later, case_id, Referred(_number(later, case_id, Referred), 5))
    told = later.paper(case_id, act_id).policy
    assert told == later.bench(later.case(case_id)).policy
    assert told.referral_minutes == 30
