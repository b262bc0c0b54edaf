"""What one API is pressed by: names, places and settings, whoever they come from.

`project.py` reads them from `clientpress.toml`.
"""

from __future__ import annotations

import keyword
import re
import sys
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from .code import symbols
from .edits import Edits
from .names import NO_FILES, names_a_client
from .output.errors import printable
from .reach import Reach

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .rules import Reading

FILE = "clientpress.toml"
COPY = "vendor."
"""What the name of a vendored copy begins with."""
CHANGELOG = "CHANGELOG.md"
RUNTIME_FOLDER = "_runtime"
"""What the folder of a runtime is called, in a package or beside those that share it."""
Tests: TypeAlias = Literal["all", "sample", "none"]
"""Which tests come with a client: of some operations of each namespace with "sample"."""
Runtime: TypeAlias = Literal["own", "shared"]
"""Whether a copy of a client has a runtime of its own, or one with those beside it."""
_NAME = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*", re.ASCII | re.IGNORECASE)
_IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*", re.ASCII | re.IGNORECASE)
_ENVIRONMENT = re.compile(r"[A-Z][A-Z0-9_]*", re.ASCII)
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)*", re.ASCII)
_WEB = re.compile(r"https?://[^\s<>\"'`\\]+")
_USUAL = {"tests": "all", "runtime": "own", "additions": "", "documentation": ""}
_TAKEN = frozenset({"tests"}) | symbols.packages() | sys.stdlib_module_names


class ConfigError(Exception):
    """The configuration cannot be used; `hint` says what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message, hint)

    def __str__(self) -> str:
        hint = f"\n    = hint: {printable(self.hint)}" if self.hint else ""
        return f"error[config]: {printable(self.message)}{hint}"


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """The names a client is pressed under, and which tests come with it.

    For the API `fenix-partners`: package `fenix_partners`, class `FenixPartners`
    (and `AsyncFenixPartners`), environment variables `FENIX_PARTNERS_...`;
    `version` is the version of the distribution. With `is_copy` the package stands in
    the tree of an application, with its tests in it; `runtime` says whether it has one of
    its own or that of the folder it stands in. `additions` are the classes, of the client
    or of its namespaces, that a module of the user's own has in place of them.
    `documentation` is the address of the pages about the client, "" if there is none.
    """

    name: str
    package: str
    class_name: str
    environment: str
    version: str
    tests: Tests = "all"
    is_copy: bool = False
    runtime: Runtime = "own"
    additions: tuple[str, ...] = ()
    documentation: str = ""

    @classmethod
    def derive(
        cls,
        name: str,
        *,
        package: str | None = None,
        class_name: str | None = None,
        environment: str | None = None,
        version: str = "0.1.0",
        tests: Tests = "all",
        additions: Sequence[str] = (),
        documentation: str = "",
    ) -> PackageSettings:
        """Fill in from the API's name what is not given.

        Raises:
            ConfigError: a name cannot be used for what it names.
        """
        words = [word for word in re.split(r"[^A-Za-z0-9]+", name) if word]
        package = package if package is not None else "_".join(words).lower()
        settings = cls(
            name=name,
            package=package,
            class_name=(class_name if class_name is not None else _class_name(words)),
            environment=environment if environment is not None else package.upper(),
            version=version,
            tests=tests,
            additions=tuple(additions),
            documentation=documentation,
        )
        check_names(settings)
        return settings

    def as_mapping(self) -> dict[str, str]:
        """Return the settings as a manifest records them, without what is as usual."""
        settings = asdict(self)
        del settings["is_copy"]
        settings["additions"] = ", ".join(self.additions)
        for key, usual in _USUAL.items():
            if settings[key] == usual:
                del settings[key]
        return settings


@dataclass(frozen=True, slots=True)
class ApiConfig:
    """One API to press: `spec` is read, `output` is written (both absolute).

    `strict` makes errors of what is wrong though its meaning is plain, `house_rules`
    asks for our own lint too; `edits` change the document; `reach` says where its
    references may lead; `cache` is a folder that may be lost, or None. `copied` is the
    API that this is a copy of, "" for a client of its own: the output folder of a copy is
    that of the package, and nothing else is written. With `is_runtime` it is none of an
    API but the runtime that copies in one folder share. `changelog` is the place of a
    file that goes into the output folder as it is, if it is there. `table` is what the
    API is called in `clientpress.toml` where it goes by the path of its document, else "".
    """

    settings: PackageSettings
    spec: Path
    output: Path
    house_rules: bool = False
    strict: bool = False
    cache: Path | None = None
    edits: Edits = field(default_factory=Edits)
    reach: Reach = field(default_factory=Reach)
    copied: str = ""
    is_runtime: bool = False
    changelog: Path | None = None
    table: str = ""

    @property
    def reading(self) -> Reading:
        """Return how the document is read."""
        if not self.strict:
            return "lenient"
        return "house" if self.house_rules else "strict"

    @property
    def name(self) -> str:
        """Return the API's name."""
        return self.settings.name

    @property
    def package_folder(self) -> Path:
        """Return the folder of the package, which a copy's output folder is."""
        return self.output if self.copied else self.output / self.settings.package


def check_api_name(name: str) -> None:
    """See that an API can be called so: its folders are.

    Raises:
        ConfigError: it cannot.
    """
    if not _NAME.fullmatch(name):
        raise ConfigError(
            f"'{name}' cannot be the name of an API",
            "use letters, digits and single hyphens",
        )
    _check_file_name("the name of an API", name)


def _check_file_name(what: str, name: str) -> None:
    if name.partition(".")[0].casefold() in NO_FILES:
        raise ConfigError(
            f"{what} cannot be '{name}', which Windows has no files and folders of",
            f"choose something else, such as '{name}_api'",
        )


def _class_name(words: Sequence[str]) -> str:
    """Return the name of the client's class that follows from the API's name."""
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if names_a_client(name) else f"{name}Client"


def check_names(settings: PackageSettings) -> None:
    """See that the package, the class and what else is named can be called so.

    Raises:
        ConfigError: one of them cannot.
    """
    package, class_name = settings.package, settings.class_name
    for key, value in (("package", package), ("class_name", class_name)):
        if not _IDENTIFIER.fullmatch(value) or keyword.iskeyword(value):
            raise ConfigError(
                f"{key} '{value}' is not a Python name",
                f"set {key} to letters, digits and underscores, no digit first",
            )
    if not names_a_client(class_name):
        raise ConfigError(
            f"class_name '{class_name}' is what something else in the client is called",
            f"set class_name to something else, such as '{class_name}Client'",
        )
    _check_file_name("package", package)
    if package in _TAKEN:
        raise ConfigError(
            f"package '{package}' would hide another module of that name",
            f"set package to something else, such as '{package}_client'",
        )
    if not _ENVIRONMENT.fullmatch(settings.environment):
        raise ConfigError(
            f"environment '{settings.environment}' is no prefix of variable names",
            "use capital letters, digits and underscores, a letter first",
        )
    if settings.documentation and not _WEB.fullmatch(settings.documentation):
        raise ConfigError(
            f"documentation '{settings.documentation}' is no address of a page",
            "write it like https://example.com/clients/shop/",
        )
    if not _VERSION.fullmatch(settings.version):
        raise ConfigError(
            f"version '{settings.version}' is no version of a Python distribution",
            "write it like 1.2.0",
        )
