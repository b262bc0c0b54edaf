"""`clientpress.toml`: which APIs a project presses, and under which names.

Without a word in it, every `spec/<name>/openapi.yaml` goes to `generated/<name>`
and all names derive from the API's.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from .config import (
    CHANGELOG,
    COPY,
    FILE,
    RUNTIME_FOLDER,
    ApiConfig,
    ConfigError,
    PackageSettings,
    Runtime,
    Tests,
    check_api_name,
    check_names,
)
from .config_schema import keys
from .edits import EditError, read_edits
from .files import read_file
from .output.errors import shown
from .reach import Reach
from .spelling import Words, did_you_mean, nearest
from .user_folders import cache_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

PROJECT_KEYS, API_KEYS, VENDOR_KEYS = keys(), keys("api"), keys("vendor")
_KINDS = {str: "a string", bool: "true or false", dict: "a table", list: "a list"}
# Two letters at least, since `C:/shop.yaml` is a file.
_ADDRESS = re.compile(r"(https?:|[a-z][a-z0-9+.-]+:/)", re.ASCII | re.IGNORECASE)
# What clientpress.toml says of tests -> which of them are written.
_TESTS: dict[object, Tests] = {True: "all", False: "none", "sample": "sample"}


SPECS = "spec"
"""The folder of a project in which each folder with a document is an API."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with a `clientpress.toml`; `apis` are in name order.

    `vendored` are the copies of clients that it asks for, by their own names, and the
    runtimes that some of them share.
    """

    root: Path
    apis: Mapping[str, ApiConfig]
    vendored: Mapping[str, ApiConfig] = field(default_factory=dict[str, "ApiConfig"])


def find_root(start: Path) -> Path | None:
    """Return the nearest folder from `start` upward that holds `clientpress.toml`."""
    start = start.resolve()
    for folder in [start, *start.parents]:
        if (folder / FILE).is_file():
            return folder
    return None


def load_project(root: Path) -> Project:
    """Read `clientpress.toml` of a project folder.

    Raises:
        ConfigError: the file is not TOML, holds an unknown key or a bad value, or two
            APIs would be written to one place.
        OSError: the file cannot be read.
    """
    path = root / FILE
    try:
        table = tomllib.loads(read_file(path).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{shown(path)} is not TOML: {error}") from None
    _check_table(table, PROJECT_KEYS, shown(path))
    apis = cast("dict[str, Any]", table.get("apis", {}))
    found = {spec.parent.name for spec in root.glob(f"{SPECS}/*/openapi.yaml")}
    configs: dict[str, ApiConfig] = {}
    for name in sorted(found | apis.keys()):
        where = f"{shown(path)}: [apis.{name}]"
        entry: object = apis.get(name, {})
        if not isinstance(entry, dict):
            raise ConfigError(f"{where} must be a table")
        values = cast("dict[str, Any]", entry)
        _check_table(values, API_KEYS, where)
        # An API of that name may only be missing yet; a slip would change another one.
        is_known = name in found or "spec" in values
        if not is_known and (near := Words(found).near(name)):
            message = f"{where}: there is no spec/{name}/openapi.yaml"
            raise ConfigError(message, did_you_mean(near))
        try:
            configs[name] = _api(root, name, values, bool(table.get("house_rules")))
        except ConfigError as error:
            raise ConfigError(f"{where}: {error.message}", error.hint) from None
    copies = dict(_vendored(root, table.get("vendor", {}), configs, shown(path)))
    copies |= {one.name: one for one in _runtimes(root, [*copies.values()])}
    _check_places(root, {**configs, **copies}, shown(path))
    return Project(
        root, configs, {name.removeprefix(COPY): one for name, one in copies.items()}
    )


def vendored(
    api: ApiConfig,
    into: Path,
    *,
    name: str,
    only: Sequence[str] = (),
    package: str | None = None,
    tests: Tests = "none",
    runtime: Runtime = "own",
    additions: Sequence[str] = (),
) -> ApiConfig:
    """Return an API whose package alone is written, into a folder.

    `only` are patterns of the operations that it has; without any it has them all, and
    the webhooks.

    Raises:
        ConfigError: a package cannot be called so.
    """
    settings = replace(
        api.settings,
        name=f"{COPY}{name}",
        package=package or api.settings.package,
        tests=tests,
        is_copy=True,
        runtime=runtime,
        additions=tuple(additions),
        documentation="",
    )
    check_names(settings)
    return replace(
        api,
        settings=settings,
        output=into / settings.package,
        edits=replace(api.edits, only=tuple(only)),
        copied=api.name,
        changelog=None,
    )


def shared_runtime(root: Path, into: Path, name: str) -> ApiConfig:
    """Return what writes the runtime that the copies in a folder share."""
    settings = PackageSettings(
        f"{COPY}{name}", RUNTIME_FOLDER, "", "", "", is_copy=True, runtime="shared"
    )
    return ApiConfig(
        settings,
        root / FILE,
        into / RUNTIME_FOLDER,
        cache=cache_folder(root),
        is_runtime=True,
    )


def _runtimes(root: Path, copies: Iterable[ApiConfig]) -> Iterator[ApiConfig]:
    """Yield the runtimes that copies share, one for each folder with such copies."""
    shared = {one.output.parent for one in copies if one.settings.runtime == "shared"}
    names: dict[str, int] = {}
    for folder in sorted(shared):
        name = f"{RUNTIME_FOLDER}.{folder.name}"
        names[name] = count = names.get(name, 0) + 1
        yield shared_runtime(root, folder, name if count == 1 else f"{name}-{count}")


def _vendored(
    root: Path, tables: Mapping[str, Any], apis: Mapping[str, ApiConfig], where: str
) -> Iterator[tuple[str, ApiConfig]]:
    for name, values in sorted(tables.items()):
        at = f"{where}: [vendor.{name}]"
        if not isinstance(values, dict):
            raise ConfigError(f"{at} must be a table")
        table = cast("dict[str, Any]", values)
        _check_table(table, VENDOR_KEYS, at)
        check_api_name(name)
        api = apis.get(table.get("api", name))
        if api is None:
            known = nearest(table.get("api", name), apis)
            hint = f"{known}; name the API with `api`"
            raise ConfigError(f"{at}: there is no API '{table.get('api', name)}'", hint)
        if "into" not in table:
            raise ConfigError(
                f"{at}: 'into' is missing", "name the folder it goes into"
            )
        lists = {key: _texts(table, key, f"{at}: ") for key in ("only", "additions")}
        runtime = table.get("runtime", "own")
        if runtime not in get_args(Runtime):
            raise ConfigError(f'{at}: \'runtime\' must be "own" or "shared"')
        try:
            copy = vendored(
                api,
                root / table["into"],
                name=name,
                **lists,
                package=table.get("package"),
                tests=tests_of(table.get("tests", False)),
                runtime=runtime,
            )
        except ConfigError as error:
            raise ConfigError(f"{at}: {error.message}", error.hint) from None
        yield copy.name, copy


def is_address(text: str) -> bool:
    """Tell whether somebody wrote a URL where a path belongs."""
    return _ADDRESS.match(text) is not None


def holding(folder: Path, spec: Path) -> Path:
    """Return the folder in which the references of a document stay.

    Raises:
        ConfigError: it does not hold the document.
    """
    if not spec.resolve().is_relative_to(folder.resolve()):
        raise ConfigError(
            f"root {shown(folder)} does not hold {shown(spec)}",
            "name a folder above the document",
        )
    return folder


def _api(
    root: Path, name: str, values: Mapping[str, Any], house_rules: bool
) -> ApiConfig:
    check_api_name(name)
    names = {
        key: values[key]
        for key in ("package", "class_name", "environment", "version", "documentation")
        if key in values
    }
    house_rules = bool(values.get("house_rules", house_rules))
    spec: str = values.get("spec", f"spec/{name}/openapi.yaml")
    if is_address(spec):
        raise ConfigError(
            f"spec '{spec}' is an address",
            "download the document and name the file; clientpress asks nothing of the "
            "network",
        )
    try:
        edits = read_edits(root, values)
    except EditError as error:
        raise ConfigError(error.message, error.hint) from None
    return ApiConfig(
        settings=PackageSettings.derive(
            name,
            **names,
            tests=tests_of(values.get("tests", True)),
            additions=_texts(values, "additions"),
        ),
        spec=root / spec,
        output=root / values.get("output", f"generated/{name}"),
        house_rules=house_rules,
        strict=bool(values.get("strict", house_rules)),
        cache=cache_folder(root),
        edits=edits,
        reach=_reach(root, values, root / spec),
        changelog=_changelog(root, values.get("changelog", f"spec/{name}/{CHANGELOG}")),
    )


def _changelog(root: Path, named: str) -> Path:
    """Return the place of a changelog, whose text `check` may show to anybody."""
    path = root / named
    if not path.resolve().is_relative_to(root.resolve()):
        raise ConfigError(
            f"changelog '{named}' leads out of the project",
            "name a file in the project, which is no link",
        )
    return path


def _texts(table: Mapping[str, Any], key: str, at: str = "") -> list[str]:
    texts = [one for one in table.get(key, ()) if isinstance(one, str)]
    if len(texts) < len(table.get(key, ())):
        raise ConfigError(f"{at}'{key}' must be a list of strings")
    return texts


def tests_of(value: object) -> Tests:
    """Return which tests a value of the configuration asks for.

    Raises:
        ConfigError: it is none that is known.
    """
    if not isinstance(value, bool | str) or value not in _TESTS:
        raise ConfigError("'tests' must be true, false or \"sample\"")
    return _TESTS[value]


def _reach(root: Path, values: Mapping[str, Any], spec: Path) -> Reach:
    urls: dict[str, Any] = values.get("urls", {})
    places: dict[str, Path] = {}
    for url, path in urls.items():
        if not isinstance(path, str):
            raise ConfigError(f"urls.'{url}' must be a string")
        is_url = is_address(url) or url.startswith("//")
        if not is_url or "#" in url:
            raise ConfigError(
                f"urls: '{url}' is no URL of a file",
                "write it as the document does, up to the #",
            )
        if is_address(path):
            message = f"urls.'{url}': '{path}' is an address"
            raise ConfigError(message, "download the file and name it")
        places[url] = root / path
    named = values.get("root")
    if named is None:
        return Reach(urls=places)
    return Reach(holding(root / named, spec), places)


def _check_table(
    values: Mapping[str, Any], known: Mapping[str, type], where: str
) -> None:
    for key, value in values.items():
        if key not in known:
            raise ConfigError(f"{where}: unknown key '{key}'", nearest(key, known))
        if not isinstance(value, known[key]):
            raise ConfigError(f"{where}: '{key}' must be {_KINDS[known[key]]}")


def _check_places(root: Path, apis: Mapping[str, ApiConfig], where: str) -> None:
    places = {name: api.output.resolve() for name, api in apis.items()}
    for name, place in places.items():
        written = Path(os.path.normpath(apis[name].output))
        if written.is_relative_to(root) and not place.is_relative_to(root.resolve()):
            raise ConfigError(
                f"{where}: the output of '{name}', {shown(written)}, leads out of the "
                "project through a link",
                f"remove the link, or name the folder itself in [apis.{name}]",
            )
        held = {f"the spec of '{n}'": a.spec.resolve() for n, a in apis.items()}
        held |= {f"the output of '{n}'": p for n, p in places.items() if n != name}
        held["the project"] = root.resolve()
        for what, path in held.items():
            if path.is_relative_to(place):
                raise ConfigError(
                    f"{where}: the output of '{name}', {shown(place)}, "
                    f"would hold {what}",
                    f"give [apis.{name}] an output folder of its own",
                )
