"""What a person reads on the terminal: what is being done, or why it stopped and what to do about it."""

import signal
import sys
from collections.abc import Callable


class Stop(Exception):
    """The sentence is the whole message: what is wrong, and the command or step that mends it."""


def say(sentence: str) -> None:
    print(sentence, flush=True)


def program(main: Callable[[], int | None]) -> None:
    """Runs a program of ours to its exit code; 2 stands for what the person before it can mend."""
    # `kill` unwinds like Ctrl-C does, so that whatever was started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        sys.exit(main())
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
