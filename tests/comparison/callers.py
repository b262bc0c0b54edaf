"""Presses both documents, and lets each caller meet both clients: `make compatibility`.

A caller is written for the old client. What `diff` calls breaking has to fail with the
new one, when mypy checks its types or when it runs, and nothing else may.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from clientpress.comparison.kinds import KINDS
from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press
from clientpress.reading import read_api
from clientpress.sampling import Samples, sample_answer

from .cases import cases, document

_REPOSITORY = Path(__file__).parents[2]


def main() -> int:
    """Return 0 if each caller fails where it should, and there alone."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        failing = {side: _failing(folder / side, side) for side in ("old", "new")}
    wrong: list[str] = []
    for case in cases():
        if said := failing["old"].get(case.slug):
            wrong.append(f"{case.name}: fails with the old client: {said}")
        breaking = any(KINDS[kind].level == "breaking" for kind in case.changes)
        said = failing["new"].get(case.slug, "")
        if said and not breaking:
            wrong.append(f"{case.name}: is no breaking change, but fails: {said}")
        if breaking and bool(said) == bool(case.unseen):
            seen = "fails" if said else "does not fail"
            wrong.append(f"{case.name}: {seen}, unlike what the case says: {said}")
    for line in wrong:
        sys.stdout.write(f"{line}\n")
    broken = sum(bool(failing["new"].get(case.slug)) for case in cases())
    sys.stdout.write(
        f"{len(cases())} callers, {broken} of them fail with the new client\n"
    )
    return int(bool(wrong))


def _failing(folder: Path, side: str) -> dict[str, str]:
    """Return what each caller that fails with the client of a side fails of."""
    folder.mkdir()
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document(side)))
    settings = PackageSettings.derive("shop", tests="none")
    api = ApiConfig(settings, spec, folder / "client")
    press([api])
    callers = folder / "client" / "callers"
    callers.mkdir()
    for case in cases():
        (callers / f"{case.slug}.py").write_text(case.caller)
    (callers / "answers.json").write_text(json.dumps(_answers(api)))
    return {**_ran(folder / "client"), **_typed(folder / "client")}


def _answers(api: ApiConfig) -> dict[str, Any]:
    """Return what the server answers each caller: a status, a media type, text."""
    _, lowered = read_api(api)
    samples = Samples(lowered.declared)
    found: dict[str, Any] = {}
    for operation in lowered.operations:
        slug = operation.path.split("/")[1]
        result = next(iter(operation.results), None)
        made = sample_answer(result, operation, samples, full=True)
        found[slug] = [made.status, made.media_type, made.body.decode()]
    for case in cases():
        if case.sample is not None:
            found[case.slug] = [
                case.status,
                "application/json",
                json.dumps(case.sample),
            ]
    return found


def _typed(client: Path) -> dict[str, str]:
    """Return the first thing that mypy finds in each caller."""
    command = [
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
        *("--no-incremental", "--explicit-package-bases", "callers"),
    ]
    done = subprocess.run(  # noqa: S603
        command, cwd=client, capture_output=True, text=True, check=False
    )
    if done.stderr:
        raise RuntimeError(done.stderr)
    found: dict[str, str] = {}
    for slug, text in re.findall(
        r"^callers/(\w+)\.py:\d+: error: (.*)$", done.stdout, re.MULTILINE
    ):
        found.setdefault(slug, text)
    return found


def _ran(client: Path) -> dict[str, str]:
    """Return what each caller that fails raises."""
    given = json.dumps({case.slug: case.client for case in cases()})
    command = [sys.executable, "-c", _RUN, given]
    done = subprocess.run(  # noqa: S603
        command, cwd=client, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    answer: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return answer


_RUN = """\
import importlib, json, sys
import httpx2
from shop import Shop

sys.path.insert(0, "")
answers = json.load(open("callers/answers.json"))
failed = {}

def answer(request):
    status, media_type, text = answers[request.url.path.split("/")[1]]
    headers = {"content-type": media_type} if media_type else {}
    return httpx2.Response(status, headers=headers, content=text.encode())

for slug, arguments in json.loads(sys.argv[1]).items():
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    try:
        module = importlib.import_module(f"callers.{slug}")
        client = eval(f"Shop(http_client=http, {arguments})")
        module.run(client)
    except Exception as error:
        failed[slug] = f"{type(error).__name__}: {error}"
print(json.dumps(failed))
"""


if __name__ == "__main__":
    sys.exit(main())
