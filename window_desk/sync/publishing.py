"""What the administrator tells all windows of a centre: what a store has published, and what the law has erased."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from psycopg import sql
from psycopg.conninfo import make_conninfo

from window_desk.errors import WindowDeskError
from window_desk.models import reference
from window_desk.models.board import ERASED_ACT
from window_desk.models.people import ERASED
from window_desk.models.reference import Version
from window_desk.models.releases import Releases
from window_desk.models.store import Store
from window_desk.sync import schema
from window_desk.sync.admin import administering
from window_desk.sync.connection import Line

NOT_PUBLISHED = frozenset({ERASED, ERASED_ACT})
"""Kinds that the centre tells by itself; a store's own list of them is none of its publications."""

OTHERWISE = "{kind} {key} 第 {version} 版已经发布，内容与本机的不同。请作为新的一版发布；已发布的不能改。"
NO_CENTRE = "中心数据库里没有 {centre} 号中心。请核对编号。"


class NotPublished(WindowDeskError):
    """Something could not be published as asked; nothing was."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many were erased at the centre and announced, and how many had been before."""

    announced: int
    before: int


def publish(dsn: str, centre_id: int, versions: Iterable[Version]) -> int:
    """Gives every window of a centre these versions; how many were new.

    Published versions are for ever: acts cite them. ``NotPublished`` where one differs from what was published.
    """
    with administering(dsn) as line, line.transaction():
        _require_centre(line, centre_id)
        known = {
            row[:3]: row[3]
            for row in line.execute("SELECT kind, key, version, body FROM sync.news WHERE centre_id = %s", (centre_id,))
        }
        new = [one for one in versions if one.kind not in NOT_PUBLISHED and _is_new(one, known)]
        for one in new:
            values = (centre_id, one.kind, one.key, one.version, one.effective_on, one.body)
            line.execute("SELECT sync.publish(%s, %s, %s, %s, %s, %s)", values)
    return len(new)


def publish_all(dsn: str, store: Store, releases: Releases) -> int:
    """Gives the centre everything published in ``store``, the ``releases`` let out there included; how many were new.

    Raises as ``publish``.
    """
    with store.read() as connection:
        versions = reference.versions(connection)
    new = publish(dsn, store.centre_id, versions)
    send(dsn, releases, store.centre_id)  # marks them; what they hold is there
    return new


def send(dsn: str, releases: Releases, centre_id: int) -> int:
    """Gives the centre every release it does not have yet, in the order they were let out; how many versions were new.

    ``NotPublished`` for the first the centre knows otherwise (those before it are sent), ``Unreachable``.
    """
    new = 0
    for release in releases.unsent():
        new += publish(dsn, centre_id, releases.to_send(release))
        releases.mark_sent(release.release_id)
    return new


def as_administrator(window_dsn: str, user: str, password: str) -> str:
    """How an administrator reaches the centre that a window is joined to; the password stays in memory."""
    return make_conninfo(window_dsn, user=user, password=password)


def _is_new(one: Version, known: dict[tuple[str, ...], str]) -> bool:
    body = known.get((one.kind, one.key, one.version))  # type: ignore[arg-type]
    if body is not None and body != one.body:
        raise NotPublished(OTHERWISE, kind=one.kind, key=one.key, version=one.version)
    return body is None


def erase_people(dsn: str, centre_id: int, people: Sequence[UUID]) -> Erased:
    """Erases personal data by law: at the centre now, at every window at its next contact; the ledger is as before."""
    with administering(dsn) as line, line.transaction():
        _require_centre(line, centre_id)
        done = [_ask(line, "erase_party", centre_id, party_id) for party_id in people]
    return Erased(sum(done), len(done) - sum(done))


def erase_acts(dsn: str, centre_id: int, places: Sequence[tuple[UUID, int]]) -> Erased:
    """Erases the bodies of acts at (device, seq) likewise; hashes stay, so every chain still verifies."""
    with administering(dsn) as line, line.transaction():
        _require_centre(line, centre_id)
        done = [_ask(line, "erase_act", centre_id, *place) for place in places]
    return Erased(sum(done), len(done) - sum(done))


def _require_centre(line: Line, centre_id: int) -> None:
    schema.require(line)
    if line.execute("SELECT FROM sync.centre WHERE centre_id = %s FOR UPDATE", (centre_id,)).fetchone() is None:
        raise NotPublished(NO_CENTRE, centre=centre_id)


def _ask(line: Line, function: str, *values: object) -> bool:
    call = sql.SQL("SELECT sync.{}({})").format(
        sql.Identifier(function), sql.SQL(", ").join([sql.Placeholder()] * len(values))
    )
    return line.execute(call, values).fetchone() == (True,)
