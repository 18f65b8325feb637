"""The last line of every chain that has come here, found by the heads of the chains."""

from sqlalchemy import Connection, select, tuple_

from window_desk.core.chain import Link
from window_desk.models.base import table
from window_desk.models.ledger import LINK, ActRow, ChainHeadRow, DeviceRow, as_link

_act, _head, _device = table(ActRow), table(ChainHeadRow), table(DeviceRow)

_CENTRE = select(_device.c.centre_id).limit(1).scalar_subquery()
# by its whole key: SQLite would take a join with the heads as a way through the whole ledger
_PLACE = tuple_(_act.c.centre_id, _act.c.device_id, _act.c.seq)
_OF_EACH = select(*LINK).where(_PLACE.in_(select(_CENTRE, _head.c.device_id, _head.c.seq)))
_OWN_HEADS = select(_device.c.centre_id, _head.c.device_id, _head.c.seq).where(_device.c.device_id == _head.c.device_id)
_WRITTEN = select(*LINK).where(_PLACE.in_(_OWN_HEADS)).order_by(_act.c.hlc.desc()).limit(1)


def last_written(connection: Connection) -> Link | None:
    """The last act of this store's own chains, by the order of the ledger."""
    return next(map(as_link, connection.execute(_WRITTEN)), None)


def last_of_each(connection: Connection) -> list[Link]:
    """The last act of every chain that has come here."""
    return list(map(as_link, connection.execute(_OF_EACH)))
