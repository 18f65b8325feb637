"""The chains of others, and older ones of ours: compared with the centre's (F4), given back where it lost them."""

from dataclasses import dataclass
from uuid import UUID

from window_desk.sync.centre import Centre, Greeting, Unlike
from window_desk.sync.ledgers import Ledger, batch, digest, hash_at, vector
from window_desk.sync.own_chain import shared


@dataclass
class Compared:
    """What a comparison did, in acts: sent again of our own older chains, given back, set aside here."""

    pushed: int = 0
    donated: int = 0
    set_aside: int = 0


class OtherChains:
    """One round's comparison of every chain but the one written here."""

    def __init__(self, ledger: Ledger, centre: Centre) -> None:
        self.ledger, self.centre = ledger, centre

    def compare(self, greeting: Greeting) -> Compared:
        """Both sides have the same up to our places, or else: what the centre lost it is given back (it was restored
        from a backup); where it goes on otherwise, our branch is given too, set aside here, and its own followed.
        """
        others = {device: head for device, head in self.ledger.heads().items() if device != self.ledger.device_id}
        done = Compared()
        if greeting.digest == digest(others):
            return done
        own = self.ledger.own_devices()
        for unlike in self.centre.audit(others):
            seq = others[unlike.device_id][0]
            if not self._only_shorter(unlike, seq):
                done.set_aside += self._follow(unlike, seq)
            elif unlike.device_id in own and self._push(unlike):
                done.pushed += seq - unlike.head_seq
            elif not unlike.given:
                done.donated += self._donate(unlike.device_id, unlike.head_seq)
        return done

    def _only_shorter(self, unlike: Unlike, seq: int) -> bool:
        """Whether the centre's chain is the beginning of ours."""
        here = hash_at(self.ledger, unlike.device_id, unlike.head_seq) if unlike.head_seq < seq else None
        return here == unlike.head_hash

    def _push(self, unlike: Unlike) -> bool:
        """Sends the rest of an older chain of ours, if the centre still knows it as this window's."""
        greeting = self.centre.hello(unlike.device_id, vector(self.ledger))
        if greeting.head_seq is None and unlike.head_seq:
            return False
        if greeting.head_seq is None:
            self.centre.open_device(unlike.device_id)
        seq = unlike.head_seq
        while links := batch(self.ledger, unlike.device_id, seq):
            answer = self.centre.push(links)
            if answer.head_seq <= seq:
                return False
            seq = answer.head_seq
        return True

    def _follow(self, unlike: Unlike, seq: int) -> int:
        common = shared(self.ledger, self.centre, unlike.device_id, min(seq, unlike.head_seq))
        self._donate(unlike.device_id, common)
        self.ledger.set_aside(unlike.device_id, common)
        return seq - common

    def _donate(self, device: UUID, after: int) -> int:
        seq = after
        while links := batch(self.ledger, device, seq):
            self.centre.donate(links)
            seq = links[-1].seq
        return seq - after
