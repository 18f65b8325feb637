#!/usr/bin/env bash
# One command from a fresh clone to the whole test suite and the core's coverage; arguments go to pytest. Two processes
# share the work file by file, so that what a file's tests share is made once and one real window shows at a time;
# -n 0 keeps it all in one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bash "$here/bootstrap.sh" test
cd "$here/.."
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
options=(--cov --cov-report=term-missing:skip-covered)
[[ " $* " == *no:xdist* ]] || options+=(-n 2 --dist loadfile)
[[ $# -gt 0 ]] || options+=(--cov-fail-under=100) # a part of the tests may leave a part of the core out
exec .venv/bin/python -m pytest "${options[@]}" "$@"
