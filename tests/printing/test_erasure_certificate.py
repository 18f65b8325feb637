"""申请人信息删除证明: everything two people sign for, and nobody's name but their own (MISSION G6)."""

from dataclasses import replace
from datetime import datetime

from paper_reading import laid_out, squeezed

from window_desk.core.certificates import ErasureCertificate
from window_desk.core.entry import CHINA
from window_desk.printing import render

FACTS = ErasureCertificate(
    "滁州市政务服务中心",
    datetime(2026, 11, 20, 16, 0, tzinfo=CHINA),
    "3 号窗口　市场监管",
    "林管（9101）",
    "郑督（9001）",
    7,
    ("作出决定的许可案卷 30 年", "咨询和首问登记 10 年"),
    tuple(f"03-1996{n:04}-0001" for n in range(1, 7)),
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ("7F3A-91C2", 1204),
    ("11D0-8A7E", 1205),
    "1.2.3",
)


def test_the_certificate_says_how_many_by_which_rule_who_and_the_heads_before_and_after() -> None:
    said = squeezed(render(FACTS))
    for wanted in (
        "申请人信息删除证明",
        "7人",
        "作出决定的许可案卷30年",
        "03-19960006-0001",
        "林管（9101）",
        "郑督（9001）",
        FACTS.digest,
        "7F3A-91C2第1204笔",
        "11D0-8A7E第1205笔",
        "共6项",
        "同意人签名",
    ):
        assert wanted in said, wanted


def test_the_same_erasure_gives_the_same_paper_and_many_cases_go_on_over_pages() -> None:
    assert render(FACTS) == render(FACTS)
    many = render(replace(FACTS, cases=tuple(f"03-19960101-{n:04}" for n in range(1, 401))))
    said = laid_out(many)
    assert "03-19960101-0400" in said
    assert "第 2 页" in said


def test_where_no_case_had_a_number_there_is_no_empty_table() -> None:
    assert "所涉办件" not in laid_out(render(replace(FACTS, cases=()))).replace("所涉办件全部", "")
