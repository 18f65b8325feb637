"""The rules of the house: how this repository is built, checked over every file of it."""

import ast
import csv
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QApplication, QLabel

from window_desk import shipped
from window_desk.core import wire

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "window_desk").rglob("*.py"))
NOT_OURS = {"__pycache__", "build", "dist", "demo-out"}

PUBLIC_HOSTS = {"pypi.org", "files.pythonhosted.org", "registry.npmjs.org", "deb.debian.org", "security.debian.org"}
REGISTRY_HOST = re.compile(r"https?://([\w.-]*(?:pypi|npm|pythonhosted|registry|artifact|nexus|mirror|debian)[\w.-]*)")
MACHINE_PATH = re.compile(r"(?<![\w.:/*-])/(?:home|root|work|farm|Users)/\w|\b[A-Z]:\\Users\\", re.ASCII)
PRIVATE_INDEX = re.compile(r"^(?:-i|--(?:extra-)?index-url|--find-links|\S+ @ \S+)|file://", re.MULTILINE)


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the repository; what tools leave behind (dot folders but ``.ci``, builds) is not ours."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part != ".ci" for part in parts[:-1])
        if hidden or not path.is_file() or NOT_OURS & set(parts) or any(p.endswith(".egg-info") for p in parts):
            continue
        data = path.read_bytes()
        if b"\0" not in data:
            yield path.relative_to(ROOT), data.decode("utf-8")


def run(*command: str) -> None:
    """Run a tool of this environment over the repository; what it found is the failure's message."""
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def test_the_layers_hold() -> None:
    run("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache")


def test_the_style_is_one_hand() -> None:
    run("-m", "ruff", "check", ".")
    run("-m", "ruff", "format", "--check", ".")


def test_the_types_are_strict() -> None:
    run("-m", "mypy")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_has_under_250_lines(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) < 250


def test_nine_functions_in_ten_have_under_25_lines() -> None:
    lengths = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert sum(length < 25 for length in lengths) >= 0.9 * len(lengths)


@pytest.mark.parametrize("kind", wire.KINDS.values(), ids=wire.KINDS)
def test_an_act_begins_its_docstring_with_the_term_of_the_glossary(kind: type) -> None:
    term = re.match(r"([\u4e00-\u9fff]+)\. ", kind.__doc__ or "")
    assert term, f"{kind.__name__} does not begin with its Chinese term"
    with (shipped.resources() / "glossary.csv").open(encoding="utf-8", newline="") as file:
        glossary = {row["identifier"]: row["zh"] for row in csv.DictReader(file)}
    assert term[1] == glossary[kind.__name__]


def test_the_glossary_names_each_thing_once() -> None:
    with (shipped.resources() / "glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["zh"] and row["identifier"] and row["label_en"] for row in rows)
    assert len({row["identifier"] for row in rows}) == len({row["zh"] for row in rows}) == len(rows)


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = [(str(path), spot[0]) for path, text in texts() for spot in MACHINE_PATH.finditer(text)]
    assert found == []


def test_no_file_names_a_registry_but_the_public_ones() -> None:
    found = [(str(path), host) for path, text in texts() for host in REGISTRY_HOST.findall(text)]
    assert [spot for spot in found if spot[1] not in PUBLIC_HOSTS] == []


def test_the_rules_about_files_would_find_what_they_look_for() -> None:
    assert MACHINE_PATH.search("open('/" + "home/someone/x')")
    assert MACHINE_PATH.search("C:\\" + "Users\\someone")
    assert REGISTRY_HOST.findall("https" + "://pypi.example.org/simple") == ["pypi.example.org"]
    assert PRIVATE_INDEX.search("thing @ https" + "://example.org/thing.whl")


def test_the_constraints_pin_every_dependency_to_a_version_the_project_allows() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    assert not PRIVATE_INDEX.search(text)
    pins = {canonicalize_name(name): version for name, version in (line.split("==") for line in text.splitlines())}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for line in project["dependencies"] + project["optional-dependencies"]["test"]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)]), line


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_gives_back_no_reference_it_does_not_hold(qapp: QApplication) -> None:
    """PySide6 6.12.0 loses one reference to None with each void call and dies after some thousands (decision 0002)."""
    label = QLabel()
    before = sys.getrefcount(None)
    for n in range(500):
        label.setText(str(n))
    assert sys.getrefcount(None) > before - 100
