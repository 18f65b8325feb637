"""What comes from the centre besides acts: publications, erasures, and the people of our cases."""

from collections.abc import Callable, Iterable, Sequence, Set
from uuid import UUID

from sqlalchemy import Connection

from window_desk.models import ledger, local, people, queries, reference, unlisted
from window_desk.models.people import Claim
from window_desk.models.reference import Version
from window_desk.models.store import Store

MARK = "sync.news"
"""The local setting that says which publications are here: the centre's epoch and the number of the last."""

ERASED_ACT = "erased_act"
"""The kind of a publication that has the body of an act erased by law; its key is ``device:seq``."""

AT_ONCE = 25
"""Cases projected again in one transaction: a clerk who records meanwhile waits for these, not for all."""

ASKED_AT_ONCE = 200
"""Cases whose people are asked for in one round."""

CHANGES_CASES = frozenset({"item", "year", "overlay", "setting", "roster"})
"""What, newly published, may change dates or names that lists show."""

Projects = Callable[[Connection, frozenset[UUID]], None]


class Board:
    """One store's share of what the centre tells. ``renew`` is called with the kinds of what was published,
    ``project`` inside a transaction for the cases it touches, ``tell`` after it.
    """

    def __init__(
        self,
        store: Store,
        renew: Callable[[Set[str]], None],
        project: Projects,
        tell: Callable[[frozenset[UUID]], None],
    ) -> None:
        self.store, self._renew, self._project, self._tell = store, renew, project, tell
        self._nameless: dict[UUID, None] | None = None
        self._seen_own = 0

    # publications and erasures

    def mark(self) -> tuple[UUID | None, int]:
        """The centre's epoch and the number of its last publication here."""
        with self.store.read() as connection:
            epoch, _, number = str(local.local_setting(connection, MARK) or "").partition(" ")
        return (UUID(epoch), int(number)) if epoch else (None, 0)

    def take(self, epoch: UUID, versions: Sequence[Version], number: int) -> frozenset[UUID]:
        """Take publications up to ``number``; the cases that look otherwise now.

        The mark moves last, so what a crash cuts short comes again.
        """
        with self.store.begin() as connection:
            touched = frozenset[UUID]().union(*(self._take(connection, version) for version in versions))
        touched = self.published({version.kind for version in versions}, touched)
        with self.store.begin() as connection:
            if str(epoch) not in str(local.local_setting(connection, MARK)):
                people.sent(connection, 0)  # the centre was restored: it may have forgotten whom we told it of
            local.set_local_setting(connection, MARK, f"{epoch} {number}")
        return touched

    def published(self, kinds: Set[str], touched: frozenset[UUID] = frozenset()) -> frozenset[UUID]:
        """New versions of ``kinds`` are in the store: what was read is read again, and the cases they may change (and
        those ``touched``) are listed anew; which these were.
        """
        if kinds:
            self._renew(kinds)
        with self.store.read() as connection:
            touched |= _touched(connection, kinds)
        self._again(touched)
        return touched

    def note(self, connection: Connection, kinds: Set[str]) -> None:
        """Note the cases that new versions of ``kinds`` may change, in the transaction that takes these in: should the
        program end before ``published`` has listed them, ``Chains.list_anew`` does.
        """
        unlisted.note(connection, _touched(connection, kinds))

    def erase(self, connection: Connection, party_id: UUID) -> frozenset[UUID]:
        """Erase a person here as if the centre had said so; the cases that may name them."""
        return self._take(connection, Version(people.ERASED, str(party_id), 1, None, "{}"))

    def _take(self, connection: Connection, version: Version) -> frozenset[UUID]:
        reference.take(connection, version)
        if version.kind == people.ERASED:
            return people.erase(connection, UUID(version.key))
        if version.kind == ERASED_ACT:
            device, _, seq = version.key.partition(":")
            case_id = ledger.erase_body(connection, UUID(device), int(seq))
            return frozenset({case_id}) if case_id else frozenset()
        return frozenset()

    def _again(self, cases: Iterable[UUID]) -> None:
        waiting = list(cases)
        if not waiting:
            return
        for n in range(0, len(waiting), AT_ONCE):
            with self.store.begin() as connection:
                self._project(connection, frozenset(waiting[n : n + AT_ONCE]))
                unlisted.done(connection, waiting[n : n + AT_ONCE])
        self._tell(frozenset(waiting))

    # people

    def unsent(self, limit: int) -> tuple[list[tuple[UUID, bytes]], int]:
        """People written down here that the centre has not been told of, and the mark for ``sent``."""
        with self.store.read() as connection:
            return people.unsent(connection, limit)

    def sent(self, row: int) -> None:
        """Remember that the centre has them."""
        with self.store.begin() as connection:
            people.sent(connection, row)

    def claims(self, changed: frozenset[UUID], supervisor: bool) -> list[Claim]:
        """Whom to ask for: the people of cases of ours (of any case, for a supervisor) that are not here.

        Looks at everything once, then at what ``changed`` or was recorded here since; who was not told waits.
        """
        with self.store.read() as connection:
            own, last = self.store.device_id, ledger.heads(connection).get(self.store.device_id, (0, b""))[0]
            if self._nameless is None:
                self._nameless = dict.fromkeys(people.nameless(connection, None))
            else:
                changed |= ledger.cases_after(connection, self.store.centre_id, own, self._seen_own)
                self._nameless.update(dict.fromkeys(changed))
            self._seen_own = last
            asked = list(self._nameless)[:ASKED_AT_ONCE]
            claims = {case_id: people.claims(connection, case_id, supervisor) for case_id in asked}
        for case_id in asked:  # nothing to ask for: done; the others go to the end of the line
            del self._nameless[case_id]
            if claims[case_id]:
                self._nameless[case_id] = None
        return [claim for of_case in claims.values() for claim in of_case]

    def keep(self, told: Sequence[tuple[UUID, bytes]], claims: Sequence[Claim]) -> frozenset[UUID]:
        """Write down whom the centre told of; the cases that have a name now."""
        known = {party_id for party_id, _ in told}
        with self.store.begin() as connection:
            people.take(connection, told)
            named = {
                case_id
                for claim in claims
                if claim.party_id in known
                and (case_id := ledger.case_at(connection, claim.citing_device, claim.citing_seq))
            }
        self._again(named)
        return frozenset(named)


def _touched(connection: Connection, kinds: Set[str]) -> frozenset[UUID]:
    """The cases whose dates or names may be otherwise since something of ``kinds`` was published."""
    if not CHANGES_CASES & kinds:
        return frozenset()
    return frozenset((*queries.with_running_clock(connection), *queries.without_item(connection)))
