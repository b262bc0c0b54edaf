"""What got code or files out of other generators gets nothing out of this one.

Each case stands for the place and the kind of string of an advisory or a report.
"""

from __future__ import annotations

import pytest

from .trial import Trial

_RUN = "__import__('os').system('x')"
CASES = {
    # Strings of a document in comments, literals and addresses, in seven languages.
    "CVE-2016-5641 swagger-codegen, a description": Trial(
        "swagger", "definition description", f'"""\n{_RUN}\n"""'
    ),
    "CVE-2016-5641 swagger-codegen, a base path": Trial(
        "swagger", "base path", f"'+{_RUN}+'"
    ),
    "CVE-2020-15142 openapi-python-client, a default": Trial(
        "models", "default", f'" + {_RUN} + "'
    ),
    "CVE-2020-15142 openapi-python-client, an enum": Trial(
        "models", "enum value", f'"\n    x = {_RUN}\n    y = "'
    ),
    "CVE-2020-15141 openapi-python-client, a title": Trial(
        "models", "title", "../../../x"
    ),
    "CVE-2020-15141 openapi-python-client, a tag": Trial(
        "named", "tag", "../../x/__init__"
    ),
    "CVE-2020-15141 openapi-python-client, a schema": Trial(
        "models", "schema name", "../../../x"
    ),
    "swagger-codegen 11309, a path": Trial(
        "calls", "segment", f"'+str(exec({_RUN!r}))+'"
    ),
    "openapi-generator 9809, a path": Trial(
        "calls", "last segment", f"', 'GET', x) and {_RUN}; y = ('"
    ),
    "postman-code-generators 624, a path": Trial(
        "calls", "segment", f"', methods=['get']);{_RUN};#"
    ),
    "postman-code-generators 624, a media type": Trial(
        "lists", "media type", '"\'; x | echo "'
    ),
    "openapi-typescript-codegen 2808, a parameter": Trial(
        "calls", "query name", f"a': {_RUN}, 'b"
    ),
    "openapi-typescript-codegen 2808, a header of an answer": Trial(
        "calls", "answer header", f"a', {_RUN}, 'b"
    ),
    "GHSA-rjwr-m7qx-3fjr oapi-codegen, a server": Trial(
        "servers", "of server", f"x\n{_RUN}\n"
    ),
    "kubernetes-client 7954, a description": Trial(
        "models", "schema description", f'*/ static {{ {_RUN} }} /* """'
    ),
    "CVE-2026-23947 orval, a description of a value": Trial(
        "models", "of enum value", f"*/ ; {_RUN}; /*"
    ),
    "CVE-2026-72716 orval, a default": Trial("models", "default", f"`${{{_RUN}}}`"),
    "linkml 1402, a description of an enum": Trial(
        "models", "of enum", f'"\n        setattr(cls, "x", {_RUN})\n"'
    ),
}


@pytest.mark.parametrize("trial", CASES.values(), ids=CASES)
def test_what_got_out_elsewhere_stays_in(trial: Trial) -> None:
    assert trial.run() == "pressed"
