"""Reads the recipes of CONTRIBUTING.md.

A recipe is a section of the third level. Each of its steps is a line that names a file,
and the code that goes there:

    `path/of/file.py`, new:
    `path/of/file.py`, after `how a line begins`:
    `path/of/file.py`, before `how a line begins`:
    `path/of/file.py`, in place of `how a line begins`:

Its last line names what runs its test:

    Run `pytest tests/of/the/recipe.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_STEP = re.compile(
    r"^`(?P<path>[^`]+)`, (?:new|(?P<how>after|before|in place of) `(?P<line>[^`]+)`):\n"
    r"\n(?P<fence>```+)\w*\n(?P<code>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_TEST = re.compile(r"^Run `(pytest [^`]+)`\.$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a file; `how` is None where the file is new."""

    path: str
    how: str | None
    line: str
    code: str

    @property
    def is_test(self) -> bool:
        """Tell whether the step belongs to the recipe's test."""
        return self.path.startswith("tests/")

    def follow(self, root: Path) -> None:
        """Make the change in a copy of the repository."""
        path = root / self.path
        if self.how is None:
            assert not path.exists(), f"{self.path} exists"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.code, encoding="utf-8")
            return
        lines = path.read_text("utf-8").splitlines(keepends=True)
        wanted = self.line.strip()
        found = [i for i, line in enumerate(lines) if line.strip().startswith(wanted)]
        assert len(found) == 1, f"{self.path} has {len(found)} of {wanted!r}"
        start = found[0] + (self.how == "after")
        end = found[0] + (self.how != "before")
        lines[start:end] = [self.code]
        path.write_text("".join(lines), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a contributor is told to do for one kind of change."""

    title: str
    steps: tuple[Step, ...]
    test: str

    @property
    def paths(self) -> list[str]:
        """Return the modules and folders that its test command names."""
        return self.test.partition(" -k ")[0].split()[1:]

    @property
    def keyword(self) -> str:
        """Return the word by which its tests are told from others in those."""
        return self.test.partition(" -k ")[2] or Path(self.paths[0]).stem

    @property
    def sources(self) -> set[str]:
        """Return the files that are touched beside the test."""
        return {step.path for step in self.steps if not step.is_test}

    @property
    def tests(self) -> set[str]:
        """Return the files of the test."""
        return {step.path for step in self.steps if step.is_test}


def recipes() -> list[Recipe]:
    """Return the recipes in their order."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("\n## Recipes\n")[2]
    sections = re.split(r"^### ", text, flags=re.MULTILINE)[1:]
    return [_recipe(section) for section in sections]


def _recipe(section: str) -> Recipe:
    title, _, body = section.partition("\n")
    steps = tuple(
        Step(step["path"], step["how"], step["line"] or "", step["code"])
        for step in _STEP.finditer(body)
    )
    # A step that is not written as one would be left out without a word.
    assert "\n```" not in _STEP.sub("", body), f"a step of '{title}' is not read"
    (test,) = _TEST.findall(body)
    return Recipe(title, steps, test)
