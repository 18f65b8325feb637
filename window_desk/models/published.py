"""The published data as a window uses it: read once from the store, kept in memory, asked many times a minute."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Set
from datetime import date
from functools import cached_property

from window_desk.core.acts import Form
from window_desk.core.announcements import Announcement
from window_desk.core.catalogue import Item, Phrase
from window_desk.core.papers import Leaflet, Wording
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Roster
from window_desk.core.workdays import Calendar
from window_desk.errors import UnknownItem, WindowDeskError
from window_desk.models import local, queries, reference
from window_desk.models.searching import spellings, words
from window_desk.models.store import Store
from window_desk.settings import Scope, Setting, Value, policy

NO_ITEM = "事项目录里没有“{code}”，请核对事项编码。"
NO_ITEM_VERSION = "事项目录里没有“{code}”第 {version} 版，请核对事项编码。"


class Published:
    """Catalogue, calendar, roster, wordings and settings of one store; ``after`` the centre published, the next one."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._as_of: dict[date, Calendar] = {}
        self._rosters: dict[date, Roster] = {}
        self._in_force: dict[date, dict[str, Item]] = {}
        self._announced: dict[date, tuple[Announcement, ...]] = {}
        self._offered: tuple[date | None, list[tuple[str, Item]]] = (None, [])

    def after(self, kinds: Set[str]) -> "Published":
        """The same store once something of ``kinds`` is published in it. A large catalogue takes seconds to read: where
        no item is new it is taken along, else read here, on the thread of whoever publishes, if it was in use.
        """
        new = Published(self.store)
        if "item" not in kinds:
            new._in_force, new._offered = self._in_force, self._offered
            new.__dict__ |= {name: self.__dict__[name] for name in ("_items", "_newest") if name in self.__dict__}
        elif "_items" in self.__dict__:
            new.items  # noqa: B018 - for the screen, which asks next
            if self._offered[0]:
                new._searchable(self._offered[0])
        return new

    @cached_property
    def calendar(self) -> Calendar:
        """The official years with the centre's local exceptions."""
        with self.store.read() as connection:
            return reference.calendar(connection)

    def calendar_as_of(self, day: date) -> Calendar:
        """The calendar as it was known on that day, before any year or exception that came later: what a paper of that
        day says for ever.
        """
        if day not in self._as_of:
            with self.store.read() as connection:
                self._as_of[day] = reference.calendar(connection, day)
        return self._as_of[day]

    @cached_property
    def roster_if_any(self) -> Roster | None:
        """The newest roster; ``None`` before the centre has published one."""
        with self.store.read() as connection:
            return reference.roster(connection)

    @property
    def roster(self) -> Roster:
        """The newest roster; ``WindowDeskError`` before there is one."""
        if self.roster_if_any is None:
            raise WindowDeskError("本机还没有中心发布的人员名册，请管理员先建立中心或加入中心。")
        return self.roster_if_any

    def roster_as_of(self, day: date) -> Roster:
        """The roster that held on that day, for the papers of that day; a new one holds from a day's beginning."""
        if day not in self._rosters:
            with self.store.read() as connection:
                self._rosters[day] = reference.roster(connection, day) or self.roster
        return self._rosters[day]

    @cached_property
    def _items(self) -> dict[tuple[str, int], Item]:
        with self.store.read() as connection:
            return reference.items(connection)

    @property
    def items(self) -> tuple[Item, ...]:
        """Every version of every item, the oldest of each first."""
        return tuple(item for _, item in sorted(self._items.items()))

    @cached_property
    def _newest(self) -> dict[str, Item]:
        return {code: item for (code, _), item in sorted(self._items.items())}

    def _searchable(self, on: date) -> list[tuple[str, Item]]:
        """What an item is found by, of each that may be chosen on that day; made once a day."""
        if self._offered[0] != on:
            chosen = (item for item in self.in_force(on).values() if not (item.retired_on and item.retired_on <= on))
            self._offered = on, [(_haystack(item), item) for item in chosen]
        return self._offered[1]

    @cached_property
    def _use(self) -> Counter[str]:
        """How many cases of each item this store had when it was opened."""
        with self.store.read() as connection:
            return Counter(queries.cases_by_item(connection))

    def in_force(self, on: date) -> dict[str, Item]:
        """Each item by code in the version in force on that day, retired ones included; made once a day."""
        if on not in self._in_force:
            self._in_force[on] = {item.code: item for item in self.items if item.effective_on <= on}
        return self._in_force[on]

    def item(self, code: str, version: int | None = None, on: date = date.max) -> Item:
        """One item, in a given version or the one in force on that day (before all of them: the newest);
        ``UnknownItem`` where there is none.
        """
        if version is None:
            item = self.in_force(on).get(code) or self._newest.get(code)
        else:
            item = self._items.get((code, version))
        if item is None:
            raise UnknownItem(NO_ITEM if version is None else NO_ITEM_VERSION, code=code, version=version)
        return item

    def find_items(self, typed: str, limit: int, on: date = date.max) -> tuple[Item, ...]:
        """The items in force on that day that ``typed`` may mean, by any part of name, alias, code or pinyin; most used
        first. Retired ones are none of them.
        """
        wanted = words(typed).replace(" ", "")
        if not wanted:
            return ()
        offered = [each for each in self._searchable(on) if wanted in each[0]]
        hits = ((hay.find(wanted), -self._use[item.code], hay, item) for hay, item in offered)
        return tuple(hit[-1] for hit in sorted(hits, key=lambda hit: hit[:3])[:limit])

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The centre's ready sentences for defects of any material."""
        with self.store.read() as connection:
            return reference.phrases(connection)

    def announcements(self, on: date) -> tuple[Announcement, ...]:
        """The announcements shown on that day, each in its newest version, the first to go first."""
        if on not in self._announced:
            with self.store.read() as connection:
                known = reference.announcements(connection, on).values()
            shown = (said for said in known if on <= said.until)
            self._announced[on] = tuple(sorted(shown, key=lambda said: (said.until, said.key)))
        return self._announced[on]

    @cached_property
    def newest_wordings(self) -> dict[Form | Leaflet, int]:
        """The newest version of each form's text, which a new act cites."""
        with self.store.read() as connection:
            return reference.newest_wordings(connection)

    def wording_as_of(self, form: Form | Leaflet, day: date) -> Wording:
        """The text of a form or leaflet that held on that day."""
        with self.store.read() as connection:
            version = reference.newest_wordings(connection, day).get(form, 1)
        return self.wording(form, version)

    def wording(self, form: Form | Leaflet, version: int) -> Wording:
        """The text of a form or leaflet in one version."""
        with self.store.read() as connection:
            wording = reference.wording(connection, form, version)
        if wording is None:
            raise WindowDeskError("本机没有这份文书的第 {version} 版文本，请与中心同步后再打印。", version=version)
        return wording

    @cached_property
    def _policies(self) -> tuple[list[date], list[Policy]]:
        """Each policy there has been, with the day from which cases begin under it."""
        days, policies, values = [date.min], [SAFE], dict[str, Value]()
        with self.store.read() as connection:
            rules = reference.rules(connection)
        for day, key, value in rules:
            values[key] = value
            if day != days[-1]:
                days.append(day)
                policies.append(SAFE)
            policies[-1] = policy(values)
        return days, policies

    def policy(self, on: date) -> Policy:
        """The centre's rules for a case that began on that day."""
        days, policies = self._policies
        return policies[bisect_right(days, on) - 1]

    @cached_property
    def _of_this_pc(self) -> dict[str, Value]:
        with self.store.read() as connection:
            return local.local_settings(connection)

    def setting(self, setting: Setting) -> Value:
        """The value in force: this PC's, else the centre's, else the default."""
        if setting.scope is Scope.LOCAL:
            return self._of_this_pc.get(setting.key, setting.default)
        with self.store.read() as connection:
            return reference.settings(connection).get(setting.key, setting.default)

    def set_setting(self, setting: Setting, value: Value) -> None:
        """Change a setting of this PC."""
        with self.store.begin() as connection:
            local.set_local_setting(connection, setting.key, value)
        self._of_this_pc[setting.key] = value


def _haystack(item: Item) -> str:
    """Everything an item is found by, most telling first; a bar between, so that no match runs across two."""
    names = (item.name, *item.aliases)
    latin = [spelling for name in names for spelling in spellings(name).split()]
    return "|".join([*latin, *(words(name).replace(" ", "") for name in names), item.code.lower().replace("_", "")])
