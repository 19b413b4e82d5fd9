"""What a checkout needs before anything of it runs, in order; run by itself, all that the guards need."""

from tools.assets import assets
from tools.checks import can_write
from tools.environment import environment
from tools.pages import catalogues, static_files
from tools.places import HOME
from tools.sentences import program
from tools.steps import Step, take


def preparations(requirements: str) -> list[Step]:
    return [environment(requirements), assets(), catalogues(), static_files()]


def main() -> None:
    can_write(HOME)
    take(preparations("test"))


if __name__ == "__main__":
    program(main)
