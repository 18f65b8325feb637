"""The errors a person can do something about: they cross from one process to another as they are."""

import pickle
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from window_desk import errors
from window_desk.core.entry import CHINA
from window_desk.core.reasons import Reason, Refusal

AT = datetime(2026, 11, 20, 10, 21, tzinfo=CHINA)
SAMPLES: tuple[errors.WindowDeskError, ...] = (
    errors.WindowDeskError("没有“{name}”。", name="{花括号}"),
    errors.NotPermitted(Refusal(next(iter(Reason)))),
    errors.Unreachable("文书存不到 {folder}：{why}。", folder=Path("papers"), why="只读"),
    errors.Cancelled("已取消：{what}。", what="画 收字 1"),
    errors.StoreUnreadable("钥匙不对。"),
    errors.ClockWentBack(AT, AT),
    errors.LoginRefused("还可以试 {tries_left} 次。", 2, AT),
    errors.UnknownItem("没有事项 {code}。", code="A"),
    errors.Undrawable((("申请人", "㛃"),)),
    errors.NoSuchPaper("没有这份文书。"),
    errors.BrokenChain("链断了。"),
)


def test_there_is_a_sample_of_each() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert {type(sample) for sample in SAMPLES} == kinds


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_is_the_same_after_it_was_pickled(error: errors.WindowDeskError) -> None:
    back: Any = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))
