"""The door: `gptlab` and `python -m gptlab`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line asks; returns the exit status."""
    from gptlab.cli.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
