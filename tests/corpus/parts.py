"""What is asked of each pressed document. Each part returns what is wrong, by line."""

from __future__ import annotations

import json
import os
import re
import sys
import xml.etree.ElementTree as ET  # pytest's own report
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.cost import cost_of
from benchmarks.measure import ENVIRONMENT
from clientpress.json_values import is_list, is_object

from .documents import said
from .naming import names_of
from .package import missing
from .results import Result
from .slips import false_reports

_TOOLS = Path(sys.executable).parent
_IMPORT = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [m.name for m in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    try:
        module = importlib.import_module(name)
        for export in dir(module):
            getattr(module, export)
    except Exception as error:
        print(f"failed: {name}: {type(error).__name__}: {error}")
"""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A document, the folder it is pressed into and the name of its package."""

    document: Path
    folder: Path
    result: Result

    @property
    def package(self) -> str:
        """The import name of the client."""
        return "corpus_" + re.sub(r"\W", "_", self.document.stem)

    def run(self, *command: str) -> tuple[int, str]:
        """Run a tool of the environment in the output folder."""
        own = {**ENVIRONMENT, "MYPYPATH": f".{os.pathsep}tests"}
        cost = cost_of([str(_TOOLS / command[0]), *command[1:]], self.folder, own)
        return cost.code, cost.output


def generate(pressed: Pressed) -> list[str]:
    """Press the document; every operation has a method and every schema a model."""
    names = ("--package", pressed.package, "--output", str(pressed.folder))
    command = (str(_TOOLS / "clientpress"), "generate", "--quiet", "--force")
    spec = ("--spec", str(pressed.document))
    cost = cost_of([*command, *spec, *names], pressed.folder.parent, ENVIRONMENT)
    document = said(pressed.document)
    result = pressed.result
    result.version, result.webhooks = document.version, document.webhooks
    result.operations = len(document.operations)
    result.schemas = len(document.schemas)
    result.megabytes = cost.megabytes
    package = pressed.folder / pressed.package
    sizes = [path.stat().st_size for path in package.rglob("*") if path.is_file()]
    result.kilobytes = round(sum(sizes) / 1000)
    result.largest = round(max(sizes, default=0) / 1000)
    if cost.code != 0:
        return [line for line in cost.output.splitlines() if " error" in line] or [
            cost.output
        ]
    return missing(pressed.folder / pressed.package, document)


def naming(pressed: Pressed) -> list[str]:
    """Count the names that end in a number and those that lost words."""
    numbered, cut = names_of(pressed.document)
    pressed.result.numbered, pressed.result.cut = len(numbered), len(cut)
    return []


def slips(pressed: Pressed) -> list[str]:
    """Report no slip that is none."""
    return false_reports(pressed.document)


def any_share(pressed: Pressed) -> list[str]:
    """Find how many types are `Any` for want of a better one; over 1 % is too many.

    Counts the lists that have pagers too.
    """
    code, output = pressed.run(
        "clientpress",
        "generate",
        "--quiet",
        "--dump-ir",
        "--spec",
        str(pressed.document),
    )
    if code != 0:
        return [output]
    reasons: list[str] = []
    total = 0
    dumped = json.loads(output)
    paged = [one for one in dumped["operations"] if one.get("pagination")]
    pressed.result.pagers = len(paged)
    for node in _objects(dumped):
        kind = str(node.get("kind", ""))
        total += kind.endswith("Type") or kind == "DeclarationRef"
        if kind == "AnyType" and node.get("reason"):
            reasons.append(str(node["reason"]))
    pressed.result.any_share = len(reasons) / max(total, 1)
    return reasons if pressed.result.any_share > 0.01 else []


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if is_object(one):
            yield one
            waiting.extend(one.values())
        elif is_list(one):
            waiting.extend(one)


def imports(pressed: Pressed) -> list[str]:
    """Import every module and every lazy name of the package."""
    code, output = pressed.run("python", "-W", "error", "-c", _IMPORT, pressed.package)
    return _lines(code, output, "^failed: ")


def black(pressed: Pressed) -> list[str]:
    """Let black look at every file."""
    # By name: in a folder black passes over what git ignores.
    files = [str(path) for path in sorted(pressed.folder.rglob("*.py"))]
    code, output = pressed.run("black", "--check", "--workers", "2", *files)
    return _lines(code, output, r"^would reformat|^error:")


def mypy(pressed: Pressed) -> list[str]:
    """Check types of package and tests with mypy."""
    cache = f"--cache-dir={os.devnull}"
    code, output = pressed.run(
        "mypy", "--strict", "--config-file=", cache, pressed.package, "tests"
    )
    return _lines(code, output, r": error:")


def pyright(pressed: Pressed) -> list[str]:
    """Check types of package and tests with basedpyright in strict mode."""
    config = pressed.folder / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [pressed.package, "tests"],
        "extraPaths": [".", "tests"],
    }
    config.write_text(json.dumps(settings))
    try:
        own = ("--pythonpath", sys.executable, "--project", str(config))
        code, output = pressed.run("basedpyright", *own)
    finally:
        config.unlink()
    return _lines(code, output, r" - error:")


def tests(pressed: Pressed) -> list[str]:
    """Run the generated tests."""
    report = pressed.folder.with_suffix(".xml")
    report.unlink(missing_ok=True)
    options = ["-q", "--tb=short", "-W", "error", "-n", "2", "-c", os.devnull]
    options += ["--import-mode=importlib", "-p", "no:cacheprovider"]
    options += ["--rootdir=.", f"--junitxml={report}", "tests"]
    own = {**ENVIRONMENT, "PYTHONPATH": f".{os.pathsep}tests"}
    cost = cost_of([sys.executable, "-m", "pytest", *options], pressed.folder, own)
    if not report.exists():
        return [cost.output]
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314
    pressed.result.tests = len(cases)
    return [
        f"{case.get('classname')} {case.get('name')}: {outcome.text}"
        for case in cases
        for outcome in (*case.iter("failure"), *case.iter("error"))
    ]


def _lines(code: int, output: str, pattern: str) -> list[str]:
    """Return the lines that tell of a failure; all in one where no line does."""
    found = [line for line in output.splitlines() if re.search(pattern, line)]
    return found if found or code == 0 else [output]


PARTS: dict[str, Callable[[Pressed], list[str]]] = {
    "generate": generate,
    "slips": slips,
    "names": naming,
    "any": any_share,
    "import": imports,
    "black": black,
    "mypy": mypy,
    "pyright": pyright,
    "tests": tests,
}
