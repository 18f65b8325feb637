"""One of each paper, for the rules that hold for all."""

import pytest
from notices_facts import NOTICES
from paper_facts import acceptance_facts, notice_facts, receipt_facts

EVERY_PAPER = pytest.mark.parametrize(
    "facts",
    [receipt_facts(), notice_facts(), acceptance_facts(), *(facts() for facts in NOTICES.values())],
    ids=["receipt", "notice", "acceptance", *NOTICES],
)
