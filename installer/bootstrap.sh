#!/usr/bin/env bash
# Brings a Debian 12 (or newer) machine to where window_desk runs: system packages, then .venv. Does only what is missing.
#   bash installer/bootstrap.sh run     what the program needs
#   bash installer/bootstrap.sh demo    also what the demo centre needs: a PostgreSQL of its own
#   bash installer/bootstrap.sh test    also what the tests need
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

what=${1:-run}

# Qt's libraries, in the order Qt itself complains about them: drawing, then the screen (xcb), then printers.
packages=(
    libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libbrotli1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libcups2
)
demo_packages=(postgresql openssl)
test_packages=(
    xvfb openbox xdotool x11-utils imagemagick fonts-wqy-microhei
    poppler-utils zbar-tools
    cups-daemon cups-filters-core-drivers
)

say() { printf 'window_desk：%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

# The first Python that can carry the program; PySide6 6.9.3 has no wheel for 3.14.
find_python() {
    local candidate
    for candidate in python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$candidate" -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# Installed packages and the names they stand in for (Debian 13 renamed libglib2.0-0 to libglib2.0-0t64).
installed() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | sed 's/(.*//; s/ //g'
}

install_packages() {
    local missing
    mapfile -t missing < <(printf '%s\n' "$@" | grep -Fxv -f <(installed) || true)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "缺少系统软件包：${missing[*]}"
    [[ $EUID -eq 0 ]] || command -v sudo >/dev/null ||
        fail "没有安装权限。请管理员执行：apt-get install --no-install-recommends ${missing[*]}，然后重新运行本命令。"
    # Debian would make and start a cluster of its own; the tests bring theirs up and down.
    if [[ " ${missing[*]} " == *" postgresql "* ]]; then
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        echo 'create_main_cluster = false' |
            as_root tee /etc/postgresql-common/createcluster.d/window-desk.conf >/dev/null
    fi
    as_root apt-get update -qq || fail "连不上软件源。请检查网络或 /etc/apt 里的软件源，然后重新运行本命令。"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "系统软件包没有装上，原因见上。处理后重新运行本命令即可，已装好的不会重装。"
}

install_venv() {
    local extras=$1 stamp=.venv/.bootstrap want python
    want=$({ pwd && cat pyproject.toml constraints.txt; } | sha256sum | cut -d ' ' -f 1)
    # One set of Python packages serves run and demo; what the tests need holds all of it.
    if grep -qsxF -e "$want $extras" -e "$want [test]" "$stamp" && .venv/bin/python -c ''; then return; fi
    if ! .venv/bin/python -m pip --version &>/dev/null; then
        python=$(find_python) || fail "找不到 Python 3.11 至 3.13。请安装后重新运行本命令。"
        say "建立 .venv（$("$python" --version)）"
        "$python" -m venv --clear .venv
    fi
    say "安装 Python 依赖"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".$extras" ||
        fail "Python 依赖没有装上，原因见上。请检查网络或 pip 的设置，然后重新运行本命令。"
    echo "$want $extras" >"$stamp"
}

case $what in
    run) extras= ;;
    demo) extras= packages+=("${demo_packages[@]}") ;;
    test) extras='[test]' packages+=("${demo_packages[@]}" "${test_packages[@]}") ;;
    *) fail "用法：bash installer/bootstrap.sh run|demo|test" ;;
esac

if command -v dpkg-query >/dev/null; then
    find_python >/dev/null || packages+=(python3-venv)
    # Only where there is none at all: installing it rebuilds the bundle, and a site's own certificates would be lost.
    [[ -e /etc/ssl/certs/ca-certificates.crt ]] || packages+=(ca-certificates)
    install_packages "${packages[@]}"
else
    say "不是 Debian 系列系统，请自行装好与这些软件包相当的程序：${packages[*]}"
fi
install_venv "$extras"
