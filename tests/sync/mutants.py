"""Do the tests of sync notice a broken protocol? Each mutant breaks one thing in a copy of the tree and must be caught.

``python tests/sync/mutants.py [part of a name]`` prints a table; exit status 1 where one was missed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SQL, CHAINS, OWN, OTHERS = (
    "window_desk/sync/central/functions.sql",
    "window_desk/models/chains.py",
    "window_desk/sync/own_chain.py",
    "window_desk/sync/other_chains.py",
)
DIFFERENT = ("test_differences", "test_restarts", "test_recovery", "test_any_order")


@dataclass(frozen=True)
class Mutant:
    """One break: in ``file`` this text becomes that one; the tests that should notice."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


MUTANTS = [
    Mutant(
        "the centre accepts a chain whose hashes do not hold",
        SQL,
        "WHERE x.hash IS DISTINCT FROM sync.link_hash(",
        "WHERE false AND x.hash IS DISTINCT FROM sync.link_hash(",
        ("test_central", "test_attacks"),
    ),
    Mutant(
        "the centre takes any number it has already for a duplicate",
        SQL,
        "WHERE u.seq <= own.head_seq AND u.hash IS DISTINCT FROM (",
        "WHERE false AND u.hash IS DISTINCT FROM (",
        ("test_central", *DIFFERENT),
    ),
    Mutant(
        "the centre accepts any clock",
        SQL,
        "WHERE u.seq > own.head_seq AND u.hlc > latest;",
        "WHERE false;",
        ("test_round",),
    ),
    Mutant(
        "a window never gives back what the centre lost",
        OTHERS,
        "            self.centre.donate(links)\n",
        "",
        ("test_recovery", "test_any_order"),
    ),
    Mutant(
        "a window does not verify what it pulls",
        CHAINS,
        "if broken := verify(chain, previous, seq, hlc):",
        "if (broken := verify(chain, previous, seq, hlc)) and False:",
        ("test_desks",),
    ),
    Mutant(
        "a window trusts what it remembers of the centre",
        OWN,
        "            self._acknowledge(greeting.head_seq)\n            return greeting, greeting.head_seq",
        "            self._acknowledge(max(self._seen, greeting.head_seq))\n"
        "            return greeting, max(self._seen, greeting.head_seq)",
        ("test_recovery", "test_any_order"),
    ),
    Mutant(
        "a fork throws away what was not sent",
        "window_desk/models/aside.py",
        "enumerate((link for link in taken if",
        "enumerate((link for link in taken[:0] if",
        ("test_new_chains", "test_any_order"),
    ),
    Mutant(
        "what a twin has brought already is stamped anew once more",
        "window_desk/models/aside.py",
        "seen = elsewhere(connection, old, after) if floor is not None else frozenset[UUID]()",
        "seen = frozenset[UUID]()",
        ("test_restarts", "test_any_order"),
    ),
    Mutant(
        "a window is not met again where a twin was faster under a right time",
        OWN,
        "if answer.status is PushStatus.BROKEN and self._brought_by_a_twin(answer.head_seq):",
        "if False:",
        ("test_restarts", "test_any_order"),
    ),
    Mutant(
        "the clock of what was pulled is not merged",
        "window_desk/models/ledger.py",
        "_LAST_HLC = select(func.max(_head.c.hlc))",
        "_LAST_HLC = select(func.max(_head.c.hlc)).where(_head.c.device_id.in_(select(table(DeviceRow).c.device_id)))",
        ("test_restarts", "test_any_order"),
    ),
    Mutant(
        "a window restored from a backup goes on in its old chain",
        OWN,
        "if greeting.head_seq <= mine and hash_at(",
        "if greeting.head_seq > mine:\n            return greeting, greeting.head_seq\n        if hash_at(",
        DIFFERENT,
    ),
    Mutant(
        "a branch the centre has otherwise is dropped, not kept",
        "window_desk/models/aside.py",
        "    connection.execute(upsert(_aside).on_conflict_do_nothing(), rows)\n",
        "",
        ("test_new_chains", "test_any_order"),
    ),
    Mutant(
        "a window may push for another device",
        SQL,
        "WHERE d.device_id = p_device AND d.login = session_user AND d.centre_id = sync.my_centre() FOR NO KEY UPDATE;",
        "WHERE d.device_id = p_device AND d.centre_id = sync.my_centre() FOR NO KEY UPDATE;",
        ("test_attacks",),
    ),
    Mutant(
        "an act may take the place of another's",
        SQL,
        "SELECT bool_or(a.hlc <> u.hlc OR a.kind <> u.kind OR a.body_hash <> u.body_hash)",
        "SELECT false",
        ("test_restarts",),
    ),
    Mutant(
        "whoever cites a person is told of them",
        SQL,
        "AND EXISTS (SELECT FROM sync.disclosure k WHERE k.centre_id = centre AND k.party_id = p_party "
        "AND k.login = d.login);",
        ";",
        ("test_board",),
    ),
    Mutant(
        "a code works twice",
        SQL,
        "OR (invited.used_at IS NOT NULL AND invited.verifier IS DISTINCT FROM p_verifier)",
        "",
        ("test_joining",),
    ),
    Mutant(
        "refusals leave no trace",
        SQL,
        "PERFORM sync.log_incident(why, (SELECT d.device_id FROM sync.device d WHERE d.device_id = p_device));",
        "",
        ("test_attacks",),
    ),
    Mutant(
        "the second wall is missing",
        "window_desk/sync/central/tables_1.sql",
        "ALTER TABLE sync.act ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;",
        "",
        ("test_rights",),
    ),
    Mutant(
        "donated acts go straight into the ledger's place of another",
        SQL,
        "AND NOT sync.other_act(q.centre_id, q.act_id, q.hlc, q.kind, q.body_hash)",
        "",
        ("test_restarts", "test_recovery"),
    ),
    Mutant(
        "a window says an act is saved before it is",
        "window_desk/models/store.py",
        '"synchronous = FULL",',
        '"synchronous = OFF",',
        ("../models/test_store",),
    ),
]


def caught(mutant: Mutant) -> str:
    """What noticed the mutant: the first failing test; empty when nothing did."""
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        tree = Path(folder)
        for name in ("window_desk", "tests", "resources"):
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", tree)
        text = (tree / mutant.file).read_text("utf-8")
        assert text.count(mutant.old) == 1, f"{mutant.name}: the text to break is there {text.count(mutant.old)} times"
        (tree / mutant.file).write_text(text.replace(mutant.old, mutant.new), "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly"]
        command += [f"tests/sync/{test}.py" for test in mutant.tests]
        environment = {**os.environ, "PYTHONPATH": folder, "NO_SHRINKING": "1"}
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
        named = re.findall(r"^(?:FAILED|ERROR) \S*?(\w+\.py::\w+)", done.stdout, re.MULTILINE)
        return (named or ["(did not start)"])[0] if done.returncode else ""


def main(part: str) -> int:
    """Prints the table; how many were missed."""
    missed = 0
    for mutant in (each for each in MUTANTS if part in each.name):
        by = caught(mutant)
        missed += not by
        print(f"| {mutant.name} | {by or 'MISSED'} |", flush=True)
    return missed


if __name__ == "__main__":
    raise SystemExit(bool(main(sys.argv[1] if len(sys.argv) > 1 else "")))
