"""The first window of a new centre: the central database made from it, all it has published given to it, itself let in.

What ``window-desk centre create``, ``publish``, ``enrol`` and ``window-desk join`` do, in this order, so that a step
that fails leaves nothing that doing it again would not put right.
"""

from dataclasses import dataclass
from uuid import UUID

from window_desk.core.posts import Centre
from window_desk.errors import WindowDeskError
from window_desk.models.releases import Releases
from window_desk.models.store import Store
from window_desk.sync import admin, joining, overview, publishing, schema
from window_desk.sync.connection import address
from window_desk.sync.joining import Joined

OTHER_NAME = (
    "数据库里的 {centre} 号中心叫“{name}”，不是本机的“{own}”，什么都没有改。是同一个中心的，请它的管理员给一个登记码，"
    "用“加入中心”；不是的，请换一个数据库。"
)
TAKEN = "登录名“{login}”已经有另一台电脑在用，什么都没有改。请换一个登录名。"


class NotFounded(WindowDeskError):
    """The central database has something else in this place; nothing was changed."""


@dataclass(frozen=True, slots=True)
class FirstWindow:
    """Which centre, and what its first window is called there: login, name for the administrator, supervisor."""

    centre: Centre
    login: str
    label: str
    supervisor: bool


def begin(dsn: str, first: FirstWindow, store: Store, releases: Releases) -> Joined:
    """Make the centre with a superuser's ``dsn``, and its database where there is none; give it what ``store`` has
    published, and let that in as a window.

    Raises ``NotFounded``, ``publishing.NotPublished`` where the centre has published otherwise, and as
    ``admin.create_centre``, ``admin.invite`` and ``joining.join``.
    """
    admin.make_database(dsn)
    _require_free(dsn, first, store.device_id)
    admin.create_centre(dsn, first.centre)
    publishing.publish_all(dsn, store, releases)
    number = store.centre_id
    code = admin.invite(dsn, number, first.login, label=first.label, supervisor=first.supervisor).code
    return joining.join(address(dsn), code, number)


def _require_free(dsn: str, first: FirstWindow, device_id: UUID) -> None:
    """Neither is there a centre of that number under another name, nor has another PC that login."""
    with admin.administering(dsn) as line:
        if schema.version(line) is None:
            return
        number = first.centre.centre_id
        row = line.execute("SELECT name FROM sync.centre WHERE centre_id = %s", (number,)).fetchone()
        if row and row[0] != first.centre.name:
            raise NotFounded(OTHER_NAME, centre=number, name=row[0], own=first.centre.name)
    if any(pc.login == first.login and pc.device_id not in (None, device_id) for pc in overview.windows(dsn)):
        raise NotFounded(TAKEN, login=first.login)
