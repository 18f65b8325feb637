"""Work that is done while the centre is at its own, and links packed by hand."""

from dataclasses import replace
from uuid import UUID

import pytest
from small_ledger import SmallLedger
from town import Desktop, Town

from window_desk.errors import BrokenChain
from window_desk.sync.ahead import Ahead
from window_desk.sync.centre import PushStatus
from window_desk.sync.connection import connect
from window_desk.sync.differences import Difference, LedgersDiffer
from window_desk.sync.packing import Packed, PackedDumper, columns

TYPES = ("int8", "uuid", "int8", "int2", "text", "bytea", "bytea", "bytea")
PARTS = ("seq", "act_id", "hlc", "fmt", "kind", "body_hash", "hash", "body")


def test_the_centre_reads_packed_links_as_they_are(town: Town) -> None:
    links = SmallLedger(1, seed=5).record(3, kind="决定 𠮷", size=9)
    odd = replace(links[1], body=None, hlc=-(2**63), fmt=-1, kind="", hash=b"short", body_hash=b"")
    sent = [links[0], odd, replace(links[2], body=b"", act_id=UUID(int=2**128 - 1), seq=2**63 - 1)]
    asked = "SELECT " + ", ".join(f"%b::{each}[]" for each in TYPES)
    with connect(town.admin_dsn) as line:
        line.adapters.register_dumper(Packed, PackedDumper)
        came = line.cursor(binary=True).execute(asked, columns(sent)).fetchone()
    assert came == tuple([getattr(link, part) for link in sent] for part in PARTS)


def test_what_is_done_meanwhile_is_done_once_and_before_the_answer_is_read(one: Desktop) -> None:
    order: list[str] = []
    work = Ahead(lambda: order.append("worked"))
    with one.line() as line:
        line.hello(one.ledger.device_id, {})
        line.open_device(one.ledger.device_id)
        assert line.push(one.ledger.record(2), work).status is PushStatus.OK
        assert order == ["worked"]
        work.outcome()
        assert line.push(one.ledger.record(1)).status is PushStatus.OK
        assert order == ["worked"]


def test_an_error_meanwhile_spoils_neither_the_answer_nor_the_line(one: Desktop) -> None:
    def broken() -> None:
        raise BrokenChain("链断了")

    work = Ahead(broken)
    with one.line() as line:
        line.open_device(one.ledger.device_id)
        assert line.push(one.ledger.record(2), work).head_seq == 2
        with pytest.raises(BrokenChain):
            work.outcome()
        assert line.push(one.ledger.record(1)).head_seq == 3


def test_a_centre_that_says_after_a_push_it_stands_elsewhere_stops_the_round(one: Desktop, town: Town) -> None:
    one.ledger.record(2)
    town.ask(
        "CREATE FUNCTION sync.elsewhere() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN NEW.head_hash := decode(repeat('ab', 32), 'hex'); RETURN NEW; END $$"
    )
    town.ask(
        "CREATE TRIGGER elsewhere BEFORE UPDATE ON sync.device FOR EACH ROW"
        f" WHEN (NEW.device_id = '{one.ledger.device_id}') EXECUTE FUNCTION sync.elsewhere()"
    )
    try:
        with pytest.raises(LedgersDiffer) as stopped:
            one.round()
    finally:
        town.ask("DROP TRIGGER elsewhere ON sync.device")
        town.ask("DROP FUNCTION sync.elsewhere")
    assert stopped.value.difference is Difference.UNLIKE
