"""送达回证: per document name and number, server, date and hour, signature; or refused before a witness (DOMAIN 7)."""

from dataclasses import replace

import pytest
from notices_facts import FOOD, GRANT, served
from paper_facts import AGENT, APPLICANT, WITNESS
from paper_reading import first_page, pages, squeezed

from window_desk.core.acts import Outcome
from window_desk.printing import render
from window_desk.printing.forms.service_record import documents


def test_a_record_says_what_reached_whom_from_whose_hand_at_what_hour() -> None:
    text = first_page(served())
    assert "送达单位滁州市市场监督管理局送达地点滁州市政务服务中心3号窗口" in text
    assert "受送达人代理人李四送达方式直接送达，当面交付" in text
    assert "1食品经营许可证决字03-20261120-0007依此决定颁发王敏2026年12月1日10:05" in text
    assert "申请事项食品经营许可（新办）" in text
    assert "收件人日期送达人日期" in text
    assert "二、备注无。" in text


def test_the_decision_itself_is_named_by_its_outcome_and_bears_its_own_number() -> None:
    text = first_page(served(GRANT.number, outcome=Outcome.DENIED))
    assert "1不予行政许可决定书决字03-20261120-0007王敏" in text
    assert "1准予行政许可决定书决字03-20261120-0007王敏" in first_page(served(GRANT.number))


def test_each_document_has_a_row_of_its_own() -> None:
    text = first_page(served("准予行政许可决定书、食品经营许可证"))
    assert "（共2件）" in text
    assert "1准予行政许可决定书决字03-20261120-0007王敏" in text
    assert "2食品经营许可证决字03-20261120-0007依此决定颁发王敏" in text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("食品经营许可证", ("食品经营许可证",)),
        ("营业执照、食品经营许可证", ("营业执照", "食品经营许可证")),
        ("营业执照（正副本、电子执照）；许可证", ("营业执照（正副本、电子执照）", "许可证")),
        ("食品、药品经营许可证", ("食品、药品经营许可证",)),
        ("许可证，有效期 5 年", ("许可证，有效期 5 年",)),
        ("决定书\n许可证\n", ("决定书", "许可证")),
        ("、", ("、",)),
    ],
)
def test_a_line_is_taken_apart_only_where_every_part_names_a_document(text: str, names: tuple[str, ...]) -> None:
    assert documents(text) == names


def test_a_refusal_to_sign_names_the_witness_and_leaves_room_for_his_signature() -> None:
    text = first_page(served(refused=True))
    assert "送达方式拒绝签收，在见证人在场时送达" in text
    assert "10:05拒绝签收" in text
    assert f"在见证人{WITNESS.name}在场时说明情况、记明拒收的日期和时间" in text
    assert "收件人日期见证人日期送达人日期" in text


def test_whoever_received_it_is_named_in_his_role() -> None:
    assert "受送达人申请人张㛃" in first_page(served(to=APPLICANT))
    assert "受送达人申请人张㛃" in first_page(served(agent=None))
    assert f"受送达人其他收件人{WITNESS.name}" in first_page(served(to=WITNESS))
    gone = replace(served(to=WITNESS), people={p.party_id: p for p in (APPLICANT, AGENT)})
    assert "受送达人其他收件人（资料已依法删除）" in first_page(gone)


def test_a_hundred_and_twenty_documents_go_over_pages_with_the_header_on_each() -> None:
    facts = served("、".join(f"第{n}号许可证" for n in range(1, 121)), item=FOOD)
    texts = pages(render(facts))
    first_copy = texts[: len(texts) // 2]
    assert [page for page in first_copy if page.count("序文书、证件名称文号") != 1] == []
    assert [n for n in range(1, 121) if sum(page.count(f"第{n}号许可证") for page in first_copy) != 1] == []
    assert squeezed(render(facts)).count("（共120件）") == 2
