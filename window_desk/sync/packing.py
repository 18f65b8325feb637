"""Links as the arrays that ``sync.push`` takes, in PostgreSQL's binary form; packing each element by itself, as psycopg
does, takes half as long as all that the centre does with them.
"""

import struct
from collections.abc import Iterable, Sequence
from itertools import chain

from psycopg.adapt import Dumper
from psycopg.pq import Format

from window_desk.core.chain import Link

_INT8, _INT2, _UUID, _TEXT, _BYTEA = 20, 21, 2950, 25, 17
_LENGTH = struct.Struct(">i")
_NULL = _LENGTH.pack(-1)


class Packed(bytes):
    """An array ready to be sent."""


class PackedDumper(Dumper):
    """Sends a ``Packed`` as it is; the statement says what it is an array of."""

    format = Format.BINARY

    def dump(self, obj: Packed) -> Packed:
        """The very same."""
        return obj


def columns(links: Sequence[Link]) -> list[Packed]:
    """seq, act_id, hlc, fmt, kind, body_hash, hash and body of some links (at least one), each an array."""
    return [
        _numbers(_INT8, "q", [link.seq for link in links]),
        _alike(_UUID, 16, [link.act_id.bytes for link in links]),
        _numbers(_INT8, "q", [link.hlc for link in links]),
        _numbers(_INT2, "h", [link.fmt for link in links]),
        _any(_TEXT, [link.kind.encode() for link in links]),
        _alike(_BYTEA, 32, [link.body_hash for link in links]),
        _alike(_BYTEA, 32, [link.hash for link in links]),
        _any(_BYTEA, [link.body for link in links]),
    ]


def _head(of: int, count: int) -> bytes:
    return struct.pack(">iiIii", 1, 1, of, count, 1)  # one dimension, with NULLs, whose first index is 1


def _numbers(of: int, form: str, values: Sequence[int]) -> Packed:
    size = struct.calcsize(">" + form)
    pairs = chain.from_iterable((size, value) for value in values)
    return Packed(_head(of, len(values)) + struct.pack(">" + f"i{form}" * len(values), *pairs))


def _alike(of: int, size: int, values: Sequence[bytes]) -> Packed:
    if any(len(value) != size for value in values):
        return _any(of, values)  # for the centre to refuse
    return Packed(_head(of, len(values)) + _LENGTH.pack(size) + _LENGTH.pack(size).join(values))


def _any(of: int, values: Sequence[bytes | None]) -> Packed:
    return Packed(_head(of, len(values)) + b"".join(chain.from_iterable(map(_element, values))))


def _element(value: bytes | None) -> Iterable[bytes]:
    return (_NULL,) if value is None else (_LENGTH.pack(len(value)), value)
