"""On a line of 64 kbit/s and 800 ms a window still connects, sends and is told, in few turns of the line."""

from slow_proxy import SlowProxy
from town import Town

from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange


def test_a_round_goes_through_a_slow_line_in_four_turns(town: Town, server: EmbeddedPostgres) -> None:
    centre = town.centre()
    far, near = town.desktop(centre), town.desktop(centre)
    near.ledger.record(5)
    near.round()
    far.round()
    near.ledger.record(2)
    near.round()
    line = SlowProxy(server.port, one_way=0.4, bytes_a_second=8000)
    far.ledger.record(3)
    with far.line(line.port) as centre_line:
        before = line.turns
        report = Exchange(far.ledger, centre_line).round()
        turns = line.turns - before
    line.close()
    assert (report.pushed, report.pulled) == (3, 2)
    assert turns == 4  # hello, push, pull, compare: each is one call, whatever it carries
