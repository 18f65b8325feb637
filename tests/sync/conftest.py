from collections.abc import Iterator

import pytest
from cutting_proxy import CuttingProxy
from town import Desktop, Town

from window_desk.sync.connection import Line, connect
from window_desk.sync.embedded import EmbeddedPostgres


@pytest.fixture(scope="session")
def server() -> Iterator[EmbeddedPostgres]:
    with EmbeddedPostgres(durable=False) as running:
        yield running


@pytest.fixture(scope="module")
def town(server: EmbeddedPostgres) -> Town:
    return Town(server)


@pytest.fixture
def two(town: Town) -> tuple[Desktop, Desktop]:
    """Two windows of one centre that nobody else uses."""
    centre = town.centre()
    return town.desktop(centre), town.desktop(centre)


@pytest.fixture
def one(two: tuple[Desktop, Desktop]) -> Desktop:
    return two[0]


@pytest.fixture(scope="module")
def proxy(server: EmbeddedPostgres) -> Iterator[CuttingProxy]:
    between = CuttingProxy(server.port)
    yield between
    between.close()


@pytest.fixture
def administrator(town: Town) -> Iterator[Line]:
    with connect(town.admin_dsn) as line:
        yield line


@pytest.fixture
def sql_of_window(one: Desktop) -> Iterator[Line]:
    """What someone with a stolen PC has: SQL as that window's role."""
    one.ledger.record(1)
    one.round()
    with connect(one.dsn) as line:
        yield line
