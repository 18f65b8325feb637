"""``window-desk centre`` and ``window-desk join`` as an administrator types them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from casework import received
from psycopg.conninfo import conninfo_to_dict
from standing import KEY, MORNING, OpenDesk
from test_recovery import Restored
from town import NUMBERS, Desktop, Town
from typer.testing import CliRunner, Result

from window_desk import upkeep
from window_desk.cli import app
from window_desk.core.acts import Answered, Channel, ContactNoted, Ending, FirstContacted
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.personal_data import DocumentClass
from window_desk.demo.centre import PlayedClock
from window_desk.models.keeping import past_keeping
from window_desk.models.store import Store
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.upkeep import open_store

Two = tuple[Desktop, Desktop]


@pytest.fixture
def town_dsn(town: Town, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("WINDOW_DESK_CENTRE", town.admin_dsn)
    return town.admin_dsn


def centre(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["centre", *arguments])


def told(*arguments: str) -> str:
    done = centre(*arguments)
    assert done.exit_code == 0, done.output
    return done.output


def data(*arguments: str) -> Any:
    return json.loads(centre(*arguments, "--json").stdout)


def test_from_an_empty_database_to_a_window_that_has_joined(town: Town, town_dsn: str, tmp_path: Path) -> None:
    number, login, store = next(NUMBERS), f"window_{next(NUMBERS)}", tmp_path / "window.db"
    assert f"已建立 {number} 号中心" in told("create", str(number), "滁州市政务服务中心")
    assert "已是第 4 版" in told("upgrade")
    enrolled = told("enrol", login, "--centre", str(number), "--label", "3号窗口", "--hours", "2")
    (code,) = re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", enrolled)
    assert f"{login}（3号窗口）　登记码未用" in told("list")

    known = conninfo_to_dict(town_dsn)
    address = ["--host", known["host"], "--port", known["port"], "--database", known["dbname"]]
    typed = ["join", code, *address, "--root-certificate", known["sslrootcert"], "--store", str(store)]
    joined = CliRunner().invoke(app, [str(word) for word in typed])
    assert joined.output == f"已加入 滁州市政务服务中心（{number} 号中心），登录名 {login}\n"
    opened = open_store(store)
    (line,) = (line for line in told("list").splitlines() if login in line)
    assert f"设备 {str(opened.device_id)[:8]}" in line
    assert "最后联系" in line
    opened.close()

    again = CliRunner().invoke(app, [str(word) for word in typed])
    assert again.exit_code == 2
    assert "登记码不对" in again.output
    assert "已停用" in told("revoke", login, "--why", "电脑丢失")
    assert "电脑丢失" in told("list")


def test_an_error_is_one_sentence_and_status_2(town_dsn: str, one: Desktop) -> None:
    for arguments, said in [
        (("enrol", "3号", "--centre", "1"), "小写字母"),
        (("revoke", "nobody", "--why", "x"), "没有登记过"),
        (("list", "--dsn", one.dsn), "超级用户"),
        (("list", "--dsn", "host=127.0.0.1 port=1"), "连不上中心"),
        (("list", "--dsn", "host"), "读不懂"),
    ]:
        done = centre(*arguments)
        assert (done.exit_code, said in done.output) == (2, True), done.output


def test_verify_walks_every_chain_and_exits_1_where_one_is_broken(town: Town, town_dsn: str, one: Desktop) -> None:
    one.ledger.record(3)
    one.round()
    assert "全部成立" in told("verify")
    assert {chain["broken_at"] for chain in data("verify")} == {None}
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    town.ask("UPDATE sync.act SET kind = '决定' WHERE seq = 2 AND device_id = %s", one.ledger.device_id)
    broken = centre("verify")
    town.ask("UPDATE sync.act SET kind = '收件' WHERE seq = 2 AND device_id = %s", one.ledger.device_id)
    town.ask("ALTER TABLE sync.act ENABLE TRIGGER ALL")
    assert broken.exit_code == 1
    assert f"{one.login}　设备 {str(one.ledger.device_id)[:8]}　断在第 2 笔（hash）" in broken.output


def test_restore_check_follows_a_restore_to_its_end(server: EmbeddedPostgres, monkeypatch: pytest.MonkeyPatch) -> None:
    town = Town(server)
    monkeypatch.setenv("WINDOW_DESK_CENTRE", town.admin_dsn)
    number = town.centre()
    a, b = town.desktop(number), town.desktop(number)
    backup = Restored(town)
    b.ledger.record(2)
    for desktop in (b, a):
        desktop.round()
    backup.restore(told=False)
    backup.close()
    assert "还没有联系" not in centre("restore-check", "--begin").output  # the restored centre knows no store at all
    a.round()
    waiting = centre("restore-check")
    assert waiting.exit_code == 1
    assert f"{a.login} 交回到第 2 笔，待收入" in waiting.output
    done = centre("restore-check", "--promote", str(b.ledger.device_id))
    assert "已收入 2 笔" in done.output
    assert {chain["head"] for chain in data("restore-check")["chains"]} == {0, 2}
    a.round()
    done = centre("restore-check")
    assert done.exit_code == 0, done.output
    assert "不再等它联系" in done.output


def unwatched(done: int, of: int) -> None:
    """Progress nobody looks at."""


def test_what_a_store_published_goes_to_every_window_and_what_is_past_keeping_is_erased(
    town: Town, town_dsn: str, desk_at: OpenDesk, clock: PlayedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.set(MORNING.replace(year=2020))
    desk = desk_at(3)
    desk.log_in("3001", "2580", 3, "3002")
    old = desk.keep_party(PartyKind.PERSON, "李四", IdKind.PASSPORT, "E1")
    clock.set(MORNING.replace(year=2024, month=1, day=3))
    closed = desk.new_case_id()
    desk.record(closed, FirstContacted(Channel.COUNTER))
    desk.record(closed, ContactNoted(Channel.COUNTER, "开店", old.party_id))
    desk.record(closed, Answered(Ending.ANSWERED, "请到三楼"))
    clock.set(MORNING)
    new = desk.case(received(desk)).applicant
    number = str(desk.store.centre_id)
    monkeypatch.setattr(upkeep, "open_store", lambda path: Store.open(path, KEY))
    told("create", number, "滁州市政务服务中心")
    here = ("--centre", number, "--store", str(desk.store.path))
    assert "项新的版本" in told("publish", *here)
    assert "没有新的版本" in told("publish", *here)
    with desk.store.read() as connection:
        now, later = (dict.fromkeys(DocumentClass, day) for day in (MORNING, MORNING.replace(year=2030)))
        assert list(past_keeping(connection, now).people) == [old.party_id]
        assert new not in past_keeping(connection, later).people  # its case is open
    said = told("erase", *here, "--years", "2", "--yes")
    assert "咨询和首问登记　没有编号" in said  # by cases, never by name
    assert "将删除 1 人" in said
    assert "李四" not in said
    assert "1 人以前已删除" in told("erase", *here, str(old.party_id), "--yes")
    for answer, ends in (("n", 1), ("y", 0)):  # whose case is open is asked about in any case
        asked = CliRunner().invoke(app, ["centre", "erase", *here, str(new), "--yes"], input=answer)
        assert "还没有办完　" in asked.output
        assert asked.exit_code == ends
    assert "已删除 1 人" in asked.output
    assert centre("erase", *here).exit_code == 2


def test_incidents_are_listed(town: Town, town_dsn: str, two: Two) -> None:
    a, b = two
    a.ledger.record(1)
    a.round()
    with b.line() as line, pytest.raises(Exception, match="另一个窗口"):
        line.open_device(a.ledger.device_id)
    assert f"{b.login}　用别的窗口的本机台账上报　　1 次" in told("incidents", "--days", "1")
    assert {"login": b.login, "what": "foreign"}.items() <= data("incidents")[-1].items()
