"""The door: `gptlab` and `python -m gptlab`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line asks; returns the exit status."""
    if sys.argv[1:]:
        from gptlab.cli.app import run

        return run(sys.argv[1:])
    # The lab alone needs no table of commands, and is there a tenth of a second sooner.
    from gptlab.cli.border import answer
    from gptlab.cli.opening import open_lab

    return answer(open_lab, ())


if __name__ == "__main__":
    sys.exit(main())
