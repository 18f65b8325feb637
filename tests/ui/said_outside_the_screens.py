"""Every Chinese sentence made outside ``tr`` that a screen may show: the templates of errors, and sentences in enums.

An error's template is a literal where the error is made, or a constant or table of its module, so that reading the code
finds all of them.
"""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType

import window_desk
from window_desk.errors import WindowDeskError

PACKAGE = Path(window_desk.__file__).parent
NOT_TO_BE_IMPORTED = {"__main__.py", "env.py"}
"""The program itself, and what only Alembic can run."""

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class ErrorMade:
    """A place in the code that makes an error: what it may say, and the facts it gives for the places to be filled."""

    place: str
    templates: frozenset[str]
    facts: frozenset[str]


@cache
def _modules() -> dict[Path, ModuleType]:
    paths = (path for path in sorted(PACKAGE.rglob("*.py")) if path.name not in NOT_TO_BE_IMPORTED)
    return {path: importlib.import_module(_name(path)) for path in paths}


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def _errors() -> dict[str, tuple[str, ...]]:
    """Every class of error by name, with the parameters of its constructor."""
    classes, found = [WindowDeskError], {}
    while classes:
        one = classes.pop()
        classes += one.__subclasses__()
        named = inspect.signature(one).parameters.values()
        found[one.__name__] = tuple(p.name for p in named if p.kind is not p.VAR_KEYWORD)
    return found


def errors_made() -> Iterator[ErrorMade]:
    """Every call of an error class that takes a template, and what classes with words of their own pass up."""
    for path, module in _modules().items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                template, *others = _errors().get(_called(node), ("",))
                if template == "template":
                    yield _made(node, module, f"{path.relative_to(PACKAGE)}:{node.lineno}", others)
            elif isinstance(node, ast.ClassDef) and node.name in _errors():
                yield from _passed_up(node, module)


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _passed_up(error: ast.ClassDef, module: ModuleType) -> Iterator[ErrorMade]:
    """``super().__init__`` with a literal; anything else there is a parameter or a member of an enum."""
    for node in ast.walk(error):
        if isinstance(node, ast.Call) and _called(node) == "__init__" and isinstance(node.args[0], ast.Constant):
            yield _made(node, module, error.name, ())


def _made(call: ast.Call, module: ModuleType, place: str, others: Sequence[str]) -> ErrorMade:
    given = {keyword.arg for keyword in call.keywords if keyword.arg}.union(others)
    return ErrorMade(place, frozenset(_templates(call.args[0], module, place)), frozenset(given))


def _templates(argument: ast.expr, module: ModuleType, place: str) -> set[str]:
    match argument:
        case ast.Constant(value=str(template)):
            return {template}
        case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)) if name in vars(module):
            said = vars(module)[name]
            return set(said.values()) if isinstance(said, Mapping) else {said}
        case ast.IfExp(body=one, orelse=other):
            return _templates(one, module, place) | _templates(other, module, place)
        case _:
            raise AssertionError(f"{place}: the template is neither a literal nor a constant of the module")


def enumerated() -> set[str]:
    """The members, of whatever enum, that are sentences: what they hold is Chinese, not a key of the ledger."""
    found = (thing for module in _modules().values() for thing in vars(module).values())
    enums = {thing for thing in found if isinstance(thing, type) and issubclass(thing, StrEnum) and len(thing)}
    return {member.value for enum in enums for member in enum if CHINESE.search(member.value)}
