"""`python -m sogoc` is the same command as `sogoc`."""

from sogoc.config.cli import main

main()
