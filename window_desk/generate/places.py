"""The generated centre: its departments, windows, people and items.

Each window has a pair (AB岗): A receives, B works behind the counter. Each has a post of his own and is the second of
the other's.
"""

from dataclasses import replace
from datetime import date
from random import Random

from argon2 import PasswordHasher

from window_desk import shipped
from window_desk.core.catalogue import Item, Material, Necessity
from window_desk.core.posts import ADMINISTRATION, Centre, Department, Officer, Post, Right, Roster, Window
from window_desk.generate.people import full_name

CENTRE = Centre(1, "云岭市政务服务中心（虚构，供培训和测试）", "云岭市政务大道 1 号", "周一至周五 9:00-17:00")
PIN, OVERSEERS_PIN = "2580", "7410"
"""Of everybody at a window; of heads, supervisors, administrators and the auditor. It is a training centre."""

BODIES = (
    ("market", "市场监管", "云岭市市场监督管理局", (), 40),
    ("health", "卫生健康", "云岭市卫生健康委员会", (), 14),
    ("construction", "住建规划", "云岭市住房和城乡建设局", ("planning",), 16),
    ("city", "城管水务", "云岭市城市管理局", ("water",), 16),
    ("transport", "交通运输", "云岭市交通运输局", (), 14),
)
"""Code, short name, legal name, powers concentrated there, and how many windows in a hundred are its."""

MAY_LACK = {"FOOD_NEW": {4}, "HYGIENE_NEW": {4}, "PLANNING_PERMIT": {5}, "ROAD_FREIGHT": {6}, "OUTDOOR_AD": {4}}
"""The materials that this centre lets come later (容缺); the shipped items name none."""

SUPERVISORS = ("9001", "9002")
A, B = "1", "2"


def staff_no(window: int, part: str) -> str:
    """The staff number of A or B of a window."""
    return f"1{window:03d}{part}"


def head_no(department: str) -> str:
    """The staff number of the head of a department."""
    return f"{8001 + [code for code, *_ in BODIES].index(department)}"


def catalogue(year: int) -> tuple[Item, ...]:
    """The shipped items in a version of this centre's own, in force from the beginning of the year."""
    first = date(year, 1, 1)
    return tuple(
        replace(
            item,
            version=item.version + 1,
            effective_on=first,
            materials=tuple(_lenient(material, MAY_LACK.get(item.code, set())) for material in item.materials),
        )
        for item in shipped.catalogue()
    )


def _lenient(material: Material, may_lack: set[int]) -> Material:
    return replace(material, necessity=Necessity.MAY_LACK) if material.no in may_lack else material


def windows(count: int) -> dict[str, list[int]]:
    """The window numbers of each department, in blocks; each has one at least."""
    shares, done, last = {code: share for code, _, _, _, share in BODIES}, 0, 0
    blocks: dict[str, list[int]] = {}
    for n, (code, share) in enumerate(shares.items()):
        done += share
        end = min(max(last + 1, count * done // 100), count - (len(shares) - n - 1))
        blocks[code] = list(range(last + 1, end + 1))
        last = end
    return blocks


def roster(count: int, seed: int) -> Roster:
    """Everybody, with the PINs told above; the same seed names the same people."""
    chance = Random(f"roster-{seed}")
    at_window, over_them = _hash(PIN, seed), _hash(OVERSEERS_PIN, seed)
    desks, officers, posts = list[Window](), list[Officer](), list[Post]()
    names = {code: name for code, name, *_ in BODIES}
    for code, numbers in windows(count).items():
        for number in numbers:
            a, b = staff_no(number, A), staff_no(number, B)
            desks.append(Window(number, names[code], code, f"0558-3{number:06d}"))
            officers.append(Officer(a, full_name(chance), code, at_window, b))
            officers.append(Officer(b, full_name(chance), code, at_window, a))
            posts += _posts(number, code, a, b)
        officers.append(Officer(head_no(code), full_name(chance), code, over_them, rights=(Right.REVIEW,)))
    officers += _overseers(chance, over_them)
    return Roster(1, CENTRE, tuple(map(_department, BODIES)), tuple(desks), tuple(officers), tuple(posts))


def post(window: int, part: str) -> str:
    """The code of the post of A or B of a window."""
    return f"{window}-{part}"


def _posts(number: int, code: str, a: str, b: str) -> tuple[Post, Post]:
    """Neither names its items: each handles all of its department."""
    return (
        Post(post(number, A), "受理岗", code, "接待咨询，收件受理，一次告知，送达", "首问负责，当场答复", a, b),
        Post(post(number, B), "审办岗", code, "审查、决定和出件", "承诺时限内办结", b, a),
    )


def _overseers(chance: Random, pin_hash: str) -> list[Officer]:
    rights = {
        "9001": (Right.SUPERVISE, Right.REVIEW, Right.UNMASK, Right.EXPORT),
        "9002": (Right.SUPERVISE, Right.REVIEW, Right.UNMASK, Right.EXPORT),
        "9101": tuple(sorted(ADMINISTRATION)),
        "9102": tuple(sorted(ADMINISTRATION)),
        "9201": (Right.AUDIT, Right.UNMASK, Right.EXPORT),
    }
    return [Officer(no, full_name(chance), "centre", pin_hash, rights=each) for no, each in rights.items()]


def _department(of: tuple[str, str, str, tuple[str, ...], int]) -> Department:
    code, name, body, also, _ = of
    phones = "0558-3000301", "0558-3012345"
    return Department(code, name, body, *phones, f"{body}审批专用章", "云岭市人民政府", "云岭市云岭区人民法院", also)


def _hash(pin: str, seed: int) -> str:
    """Salted by the seed: the roster is part of what the same seed makes again."""
    return PasswordHasher().hash(pin, salt=f"training-{seed:08d}"[:24].encode())
