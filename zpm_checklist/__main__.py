"""`python -m zpm_checklist`, the console script and the frozen program start here."""

import sys

from zpm_checklist.app import run


def main() -> None:
    """Run with the arguments of the process and exit with the command's status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
