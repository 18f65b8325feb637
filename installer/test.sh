#!/usr/bin/env bash
# One command from a fresh clone to the whole test suite and the core's coverage; arguments go to pytest.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bash "$here/bootstrap.sh" test
cd "$here/.."
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
exec .venv/bin/python -m pytest --cov --cov-report=term-missing:skip-covered "$@"
