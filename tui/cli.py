"""The command line."""


def main() -> None:
    raise SystemExit("under construction")
