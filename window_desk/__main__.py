"""``python -m window_desk`` is the ``window-desk`` command. In a frozen program the press begins here as well."""

import sys


def main() -> None:
    """Run the command, or, in a process that a frozen program began for it, the press."""
    if hasattr(sys, "frozen"):
        from multiprocessing import freeze_support

        freeze_support()
    from window_desk.cli import app

    app()


if __name__ == "__main__":
    main()
