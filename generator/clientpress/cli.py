"""The command line. Exit codes: 0 well, 1 problems were found, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .config import (
    FILE,
    ApiConfig,
    ConfigError,
    PackageSettings,
    Project,
    find_root,
    load_project,
)
from .diagnostics import Diagnostic, SpecErrors, summarised
from .edits import Edits, nearest
from .output.errors import OutputError, near, printable, shown
from .progress import Progress
from .version import VERSION

if TYPE_CHECKING:
    from .stages import Stages

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130
_TRACEBACK = "CLIENTPRESS_TRACEBACK"

Command = Callable[[argparse.Namespace, "Stages | None"], int]


class UsageError(Exception):
    """The command was called wrongly; `hint` says how to call it."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.hint = hint
        super().__init__(message)


def main(argv: Sequence[str] | None = None, stages: Stages | None = None) -> int:
    """Run one command and return its exit code.

    `stages` replaces the stages of the generator, for tests of the commands.
    """
    stdout: object = sys.stdout
    if isinstance(stdout, io.TextIOWrapper):
        # A diff may hold characters that the terminal's encoding lacks.
        cast("io.TextIOWrapper", stdout).reconfigure(errors="backslashreplace")
    try:
        code = _run(argv, stages)
        # Here and not at exit, where a closed pipe could no longer be caught.
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone. Python would fail again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS
    except KeyboardInterrupt:
        _say("interrupted; nothing is half written")
        return INTERRUPTED
    return code


def _run(argv: Sequence[str] | None, stages: Stages | None) -> int:
    parser = _parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    command: Command | None = getattr(arguments, "command", None)
    if command is None:
        parser.print_help(sys.stderr)
        return USAGE
    try:
        code = command(arguments, stages)
    except UsageError as error:
        _say(f"clientpress: {printable(str(error))}", error.hint)
        return USAGE
    except SpecErrors as error:
        _say_findings(error.diagnostics, arguments)
    except (ConfigError, OutputError) as error:
        _say(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        _say(f"clientpress: {_os_error(error)}")
    except Exception as error:
        _say_internal(error)
    else:
        return code
    return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clientpress",
        description="Presses typed Python clients, models and tests from OpenAPI "
        "documents.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"clientpress {VERSION}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    generate = commands.add_parser(
        "generate",
        help="press clients from their specs",
        description=f"Presses the APIs of {FILE}, or one other document.",
        allow_abbrev=False,
    )
    _add_apis(generate)
    other = generate.add_argument_group("a document outside the project")
    other.add_argument("--spec", metavar="FILE", type=Path)
    other.add_argument("--package", metavar="NAME", help="import name of the client")
    other.add_argument("--output", metavar="DIR", type=Path)
    other.add_argument(
        "--overlay",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="an OpenAPI Overlay 1.0 or 1.1 document to apply; may be repeated",
    )
    generate.add_argument(
        "--force",
        action="store_true",
        help="overwrite files edited by hand and files that were not generated",
    )
    _add_format(generate)
    generate.add_argument(
        "--dump-ir",
        action="store_true",
        help="print the intermediate representation as JSON; write nothing",
    )
    _add_strictness(generate)
    _add_volume(generate)
    generate.set_defaults(command=_generate)

    check = commands.add_parser(
        "check",
        help="tell whether the generated clients are what the specs say",
        description="Exits with 1 and a diff if generating again would change "
        "anything.",
        allow_abbrev=False,
    )
    _add_apis(check)
    check.add_argument(
        "--full",
        action="store_true",
        help="generate in memory even what is known to be up to date",
    )
    _add_format(check)
    _add_strictness(check)
    _add_volume(check)
    check.set_defaults(command=_check)

    validate = commands.add_parser(
        "validate",
        help="list everything that is wrong with a document",
        allow_abbrev=False,
    )
    validate.add_argument("file", metavar="FILE", type=Path)
    _add_strictness(validate)
    _add_volume(validate)
    validate.set_defaults(command=_validate)
    return parser


def _add_apis(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("apis", metavar="API", nargs="*", help="default: all")


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        action="store_true",
        help="run black over the files (slow; needed only with templates of your own)",
    )


def _add_strictness(parser: argparse.ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--strict",
        action="store_const",
        const=True,
        help="stop at what is wrong though its meaning is plain; the default for "
        "APIs under house rules",
    )
    choice.add_argument(
        "--lenient",
        dest="strict",
        action="store_const",
        const=False,
        help="warn of that, without house rules; the default for other documents",
    )


def _add_volume(parser: argparse.ArgumentParser) -> None:
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("--quiet", action="store_true", help="say only what is wrong")
    volume.add_argument(
        "--verbose", action="store_true", help="show every warning, not five of a kind"
    )


def _generate(arguments: argparse.Namespace, stages: Stages | None) -> int:
    from .press import dump_ir, press  # noqa: PLC0415

    apis = _apis_to_generate(arguments)
    progress = _progress(arguments, apis)
    try:
        if arguments.dump_ir:
            texts = [dump_ir(a, listener=progress.stage, stages=stages) for a in apis]
            progress.close()
            sys.stdout.write("".join(texts))
            return OK
        reports = press(
            apis,
            force=arguments.force,
            format=arguments.format,
            listener=progress.stage,
            stages=stages,
        )
    finally:
        progress.close()
    for report in reports:
        if not arguments.quiet:
            _say_findings(report.warnings, arguments)
        written = report.written
        changed = len(written.added) + len(written.changed)
        summary = f"{written.total} files, {changed} changed"
        if written.removed:
            summary += f", {len(written.removed)} removed"
        progress.done(report.name, summary, sum(report.seconds.values()))
    return OK


def _check(arguments: argparse.Namespace, stages: Stages | None) -> int:
    from .check import check_api, orphans  # noqa: PLC0415

    project = _project()
    apis = _weighed(_chosen(project, arguments.apis), arguments)
    progress = _progress(arguments, apis)
    failures: list[str] = []
    all_ok = True
    try:
        for api in apis:
            start = time.perf_counter()
            try:
                report = check_api(
                    api,
                    full=arguments.full,
                    format=arguments.format,
                    listener=progress.stage,
                    stages=stages,
                )
            except (SpecErrors, OutputError) as error:
                # The other APIs still deserve their verdict.
                failures += _findings(error, arguments)
                summary, ok = "cannot be checked", False
            else:
                summary, ok = "up to date" if report.ok else "differs", report.ok
                if report.lines:
                    progress.close()
                    sys.stdout.write("\n".join(report.lines) + "\n")
            all_ok = all_ok and ok
            progress.done(api.name, summary, time.perf_counter() - start, ok=ok)
    finally:
        progress.close()
    if not arguments.apis:
        failures += [
            f"{shown(folder)}: error[orphan]: no spec makes this folder any more\n"
            f"    = hint: delete it, or name its spec in {FILE}"
            for folder in orphans(project)
        ]
    for failure in failures:
        _say(failure)
    if not all_ok:
        _say("clientpress: run 'clientpress generate' and commit what it writes")
    return OK if all_ok and not failures else PROBLEMS


def _validate(arguments: argparse.Namespace, stages: Stages | None) -> int:
    from .press import validate_api  # noqa: PLC0415

    api = _document_to_validate(arguments)
    progress = _progress(arguments, [api])
    start = time.perf_counter()
    try:
        found: Sequence[Diagnostic] = validate_api(
            api, listener=progress.stage, stages=stages
        )
    except SpecErrors as error:
        found = error.diagnostics
    finally:
        progress.close()
    errors = [d for d in found if d.severity == "error"]
    _say_findings(errors if arguments.quiet else found, arguments)
    warnings = len(found) - len(errors)
    summary = f"{_count(len(errors), 'error')}, {_count(warnings, 'warning')}"
    seconds = time.perf_counter() - start
    progress.done(api.name, summary, seconds, ok=not errors)
    return PROBLEMS if errors else OK


def _apis_to_generate(arguments: argparse.Namespace) -> list[ApiConfig]:
    overlays: list[Path] = arguments.overlay
    outside = {"--package": arguments.package, "--output": arguments.output}
    if overlays and arguments.spec is None:
        raise UsageError("--overlay without --spec", f"name overlays in {FILE}")
    if arguments.spec is None:
        given = [option for option, value in outside.items() if value is not None]
        if given:
            raise UsageError(
                f"{' and '.join(given)} without --spec",
                f"a project's APIs are described in {FILE}",
            )
        return _weighed(_chosen(_project(), arguments.apis), arguments)
    if arguments.apis:
        raise UsageError(
            f"--spec and the API '{arguments.apis[0]}' at once",
            "name APIs of the project, or one document with --spec",
        )
    missing = [option for option, value in outside.items() if value is None]
    if arguments.dump_ir:
        missing = []
    if missing:
        raise UsageError(f"--spec needs {' and '.join(missing)} too")
    package: str = arguments.package or "api"
    try:
        settings = PackageSettings.derive(package.replace("_", "-"), package=package)
    except ConfigError as error:
        raise UsageError(f"--package: {error.message}", error.hint) from None
    output: Path = arguments.output or Path(package)
    edits = Edits(overlays=tuple(near(_readable(path)) for path in overlays))
    spec = _readable(arguments.spec)
    api = ApiConfig(settings, spec, output.absolute(), edits=edits)
    return _weighed([api], arguments)


def _document_to_validate(arguments: argparse.Namespace) -> ApiConfig:
    path = _readable(arguments.file)
    root = find_root(path.parent)
    configured = load_project(root).apis.values() if root is not None else ()
    own = next((a for a in configured if a.spec.resolve() == path.resolve()), None)
    # Validation uses no names of a package; the document's own is the one to show.
    settings = PackageSettings(str(near(path)), "", "", "", "")
    api = ApiConfig(settings, path, path.parent)
    if own is not None:
        api = replace(own, settings=settings, spec=path)
    return _weighed([api], arguments)[0]


def _readable(path: Path) -> Path:
    path = path.absolute()
    if not path.exists():
        raise UsageError(f"no such file: {shown(path)}")
    if path.is_dir():
        raise UsageError(f"{shown(path)} is a folder", "name the root document in it")
    return path


def _project() -> Project:
    root = find_root(Path.cwd())
    if root is None:
        raise UsageError(
            f"no {FILE} in this folder or above it",
            "go to a project, or press one document with --spec, --package and "
            "--output",
        )
    return load_project(root)


def _chosen(project: Project, names: Sequence[str]) -> list[ApiConfig]:
    known = project.apis
    if not known:
        raise UsageError(
            f"{shown(project.root / FILE)} knows no API",
            "put a document at spec/<name>/openapi.yaml",
        )
    for name in names:
        if name not in known:
            close = nearest(name, known)
            every = f"known: {', '.join(known)}"
            raise UsageError(
                f"unknown API '{name}'", every if close == every else f"{close} {every}"
            )
    return [known[name] for name in dict.fromkeys(names or known)]


def _weighed(
    apis: Sequence[ApiConfig], arguments: argparse.Namespace
) -> list[ApiConfig]:
    """Return the APIs as strict as the command says, which may say nothing."""
    strict: bool | None = arguments.strict
    if strict is None:
        return list(apis)
    return [
        replace(api, strict=strict, house_rules=strict and api.house_rules)
        for api in apis
    ]


def _progress(arguments: argparse.Namespace, apis: Sequence[ApiConfig]) -> Progress:
    return Progress(
        sys.stderr,
        [api.name for api in apis],
        quiet=arguments.quiet,
        environment=os.environ,
    )


def _say(text: str, hint: str = "") -> None:
    sys.stderr.write(text + "\n")
    if hint:
        sys.stderr.write(f"    = hint: {printable(hint)}\n")


def _say_findings(found: Sequence[Diagnostic], arguments: argparse.Namespace) -> None:
    for text in _findings(SpecErrors(found), arguments):
        _say(text)


def _findings(
    error: SpecErrors | OutputError, arguments: argparse.Namespace
) -> list[str]:
    if isinstance(error, OutputError):
        return [str(error)]
    if arguments.verbose:
        return [diagnostic.render() for diagnostic in error.diagnostics]
    return summarised(error.diagnostics)


def _say_internal(error: Exception) -> None:
    from .press import StageError  # noqa: PLC0415

    cause: BaseException = error
    where = "outside the stages"
    if isinstance(error, StageError):
        cause = error.__cause__ or error
        where = f"in stage '{error.stage}' for {error.api}"
    frames = traceback.extract_tb(cause.__traceback__)
    at = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    _say(
        f"clientpress {VERSION}: internal error {where}: "
        f"{type(cause).__name__}{at}: {printable(str(cause))[:500]}",
        "this is a bug in clientpress, not in your document; please report it with "
        f"the document and what {_TRACEBACK}=1 prints",
    )
    if os.environ.get(_TRACEBACK):
        sys.stderr.write("".join(traceback.format_exception(cause)))


def _os_error(error: OSError) -> str:
    reason = error.strerror or str(error)
    name = error.filename
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    return f"{shown(Path(name))}: {reason}" if name else reason


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
