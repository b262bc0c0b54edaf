"""Presses, checks and tests a client with an installed wheel: `make installed`.

`python -m tests.installed [FOLDER]` takes the wheel and the sdist in a folder, or builds
them. Each Python of this machine gets an empty environment for each of the two.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pages.page import read

ROOT = Path(__file__).resolve().parents[2]
_VERSIONS = ("3.11", "3.12", "3.13", "3.14")


def run(*command: str | Path, folder: Path) -> str:
    """Run a command, which has to succeed; return what it printed."""
    done = subprocess.run(  # noqa: S603  # our own commands
        [str(part) for part in command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def pythons() -> list[str]:
    """Return the Pythons of this machine, the one that runs this among them."""
    names = [f"python{version}" for version in _VERSIONS]
    # A manager of Pythons leaves programs that only say that there is no such version.
    found = [path for one in names if (path := shutil.which(one)) and _runs(path)]
    same = {Path(path).resolve() for path in found}
    return found if Path(sys.executable).resolve() in same else [sys.executable, *found]


def _runs(python: str) -> bool:
    command = [python, "-c", ""]
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, check=False, timeout=60
    )
    return done.returncode == 0


def build(folder: Path) -> None:
    """Build wheel and sdist with a hatchling of their own."""
    run(sys.executable, "-m", "venv", folder / "builder", folder=folder)
    builder = folder / "builder/bin/python"
    pip = (builder, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", ROOT / ".ci/release.txt", folder=folder)
    run(builder, "-m", "hatchling", "build", "--directory", folder, folder=ROOT)


def use(python: str, distribution: Path, folder: Path) -> str:
    """Install a distribution and make a client with it; return what `--version` says."""
    run(python, "-m", "venv", folder / "tool", folder=folder)
    own = folder / "tool/bin/python"
    wanted = f"clientpress[docs,mock] @ {distribution.as_uri()}"
    pip = (own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, wanted, "pytest", folder=folder)
    clientpress = folder / "tool/bin/clientpress"
    project = folder / "project"
    project.mkdir()
    blocks = read(ROOT / "README.md").blocks()
    document = next(block for block in blocks if block.path == "shop.yaml")
    (project / "shop.yaml").write_text(document.code, encoding="utf-8")
    for command in ("init shop.yaml", "generate", "check", "docs shop --output pages"):
        run(clientpress, *command.split(), folder=project)
    run(own, "-m", "pytest", "-q", folder=project / "generated/shop")
    return run(clientpress, "--version", folder=project)


def pages_of(distribution: Path) -> None:
    """Hold that a sdist has what tests and people need."""
    with tarfile.open(distribution) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in ("docs/tutorial.md", "templates/README.md.jinja", "Makefile"):
        if name not in names:
            raise SystemExit(f"{distribution.name} has no {name}")


def main(arguments: list[str]) -> None:
    """Try wheel and sdist with each Python."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        dist = Path(arguments[0]).resolve() if arguments else folder / "dist"
        if not arguments:
            dist.mkdir()
            build(dist)
        (wheel,), (sdist,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
        pages_of(sdist)
        for number, python in enumerate(pythons()):
            for distribution in (wheel, sdist):
                own = folder / f"{number}-{distribution.suffix}"
                own.mkdir()
                versions = use(python, distribution, own)
                sys.stdout.write(f"{distribution.name}\n{versions}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
