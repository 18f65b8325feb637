#!/usr/bin/env bash
# One command from a fresh clone to the demo centre on screen.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bash "$here/bootstrap.sh" demo
exec "$here/../.venv/bin/window-desk" demo "$@"
