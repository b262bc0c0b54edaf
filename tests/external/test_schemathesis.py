"""Schemathesis finds no answer of a mock that breaks the document, and no server error.

It is installed into an environment of its own. `CORPUS=folder` adds ten documents of others.
What it finds wrong with requests that are no good is no matter here: no document says of
every operation how it is refused.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.entries import document_of
from clientpress.ir import ApiKeyScheme, HttpKind, HttpScheme
from clientpress.json_values import is_list, is_object
from clientpress.mock import Mock, Reading, read
from clientpress.project import load_project
from tests.mock.calls import GIVEN, ROOT
from tests.mock.served import served
from tests.mock.shop import DOCUMENT

_FOLDER = ROOT / ".clientpress" / "schemathesis"
_VERSION = "4.32.5"
_ANSWERS = (
    "not_a_server_error,content_type_conformance,response_headers_conformance,"
    "response_schema_conformance"
)
_OF_OTHERS = (
    "adyen-checkout.yaml",
    "box.json",
    "discord.json",
    "notion-mcp.json",
    "resend.yaml",
    "spotify-fixed.yaml",
    "telegram-bot.json",
    "tictactoe-31.yaml",
    "train-travel.yaml",
    "xero-projects.yaml",
)
_LEFT_OUT = {
    # A 204 for which a body is documented: HTTP has none.
    "afosto": ["--exclude-operation-id", "lcs.lists.items.update"],
    # Events: before OpenAPI 3.2 their schema is for us that of their data, as in the
    # documents of most vendors, and for Schemathesis that of the event.
    "shop.yaml": ["--exclude-path-regex", "^/events"],
    # Operations that differ by the fragment of their path alone, which no server sees.
    "box.json": ["--exclude-path-regex", "#"],
    # A discriminator is documented whose values are not the constants of its variants.
    "spotify-fixed.yaml": ["--exclude-path-regex", "^/me/player"],
}
_NOT_NEGATIVE = {
    # A code may be 152,133 characters long: longer ones are addresses of two megabytes,
    # which the mock refuses as documented and Schemathesis takes minutes to make.
    "discord.json": ["--exclude-path-regex", "{code}"],
}
_FEW = {"afosto": "1"}


@pytest.fixture(scope="session")
def program() -> Path:
    """Return the installed program."""
    found = _FOLDER / "bin" / "schemathesis"
    if not found.exists():
        venv.create(_FOLDER, with_pip=True)
        pip = [str(_FOLDER / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, f"schemathesis=={_VERSION}"], check=True)  # noqa: S603
    return found


def _documents() -> list[ApiConfig]:
    apis = load_project(ROOT).apis
    corpus = os.environ.get("CORPUS", "")
    others = [Path(corpus) / name for name in _OF_OTHERS] if corpus else []
    return [
        *(apis[name] for name in GIVEN),
        *(
            ApiConfig(PackageSettings(path.name, "", "", "", ""), path, path.parent)
            for path in (DOCUMENT, *others)
        ),
    ]


def _credentials(reading: Reading) -> list[str]:
    """Return arguments for headers with the API's keys, and a token."""
    schemes = reading.api.security_schemes
    keys = [one.wire for one in schemes if isinstance(one, ApiKeyScheme)]
    given = ["Authorization: Bearer t", *(f"{name}: key" for name in keys)]
    words = [one.kind for one in schemes if isinstance(one, HttpScheme)]
    if words and all(word is HttpKind.BASIC for word in words):
        given[0] = "Authorization: Basic dTpw"
    return [part for header in given for part in ("-H", header)]


def _without_idle_words(value: Any) -> Any:
    """Return a document without `nullable: false`, which is so anyway.

    Where any text will do for the one parameter of an operation, nothing negative can be
    made. Schemathesis leaves it out then, but with these words it takes this for an error.
    """
    if is_list(value):
        return [_without_idle_words(one) for one in value]
    if not is_object(value):
        return value
    return {
        name: _without_idle_words(one)
        for name, one in value.items()
        if name != "nullable" or one is not False
    }


@pytest.mark.parametrize("mode", ["positive", "negative"])
@pytest.mark.parametrize("api", _documents(), ids=lambda api: api.name)
def test_no_answer_breaks_the_document(
    api: ApiConfig, mode: str, program: Path, tmp_path: Path
) -> None:
    whole = tmp_path / "document.json"
    written = _without_idle_words(document_of(api, None).written)
    whole.write_text(json.dumps(written), encoding="utf-8")
    checks = _ANSWERS
    if mode == "positive":
        checks += ",status_code_conformance"
    if mode == "positive" and api.name in GIVEN:
        # Of others, how lists of objects stand in forms is anybody's guess.
        checks += ",positive_data_acceptance"
    left_out = _LEFT_OUT.get(api.name, [])
    if mode == "negative":
        left_out = [*left_out, *_NOT_NEGATIVE.get(api.name, [])]
    reading = read(api)
    with served(Mock(reading)) as url:
        done = subprocess.run(  # noqa: S603
            [
                *(str(program), "run", str(whole), "--url", url, "--mode", mode),
                *("--checks", checks, "--phases", "examples,fuzzing", "--seed", "1"),
                *("--max-examples", _FEW.get(api.name, "5"), "--warnings", "off"),
                *("--suppress-health-check", "all", "--max-failures", "5"),
                *_credentials(reading),
                *left_out,
            ],
            cwd=tmp_path,
            env={**os.environ, "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    sys.stdout.write(done.stdout[-8000:])
    assert done.returncode == 0
