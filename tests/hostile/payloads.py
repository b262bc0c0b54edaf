"""Strings that try to end what they stand in, or to be something else."""

from __future__ import annotations

import keyword

from hypothesis import strategies as st

FRAGMENTS = (
    *("'", '"', "'''", '"""', "\\", "\\\\", '\\"', "\\'", "`", "```", "~~~", "$", "%s"),
    *("{{ 7 * 7 }}", "{% raw %}", "{% endraw %}", "{# x #}", "{x}", "{x!r:>{y}}", "{{"),
    *(
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\x00",
        "\x0b",
        "\x0c",
        "\x1b[2J",
        "\x7f",
        "\x85",
        "\xa0",
    ),
    *("\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\udfff"),
    *(
        "\U0001f600",
        "\u0301",
        "\uff07",
        "\uff02",
        "\uff3f",
        "\u212a",
        "\u0131",
        "\u037a",
    ),
    *("\\N{DASH}", "\\x41", "\\u0041", "\\U00110000", "\\", "\\8", "\\\n"),
    *("import os", "__import__('os').system('x')", "\nimport os\n", "os", "__class__"),
    *("lambda: 0", "exec", "eval", "self", "None", "class", "__init__", "__del__", "_"),
    *("../../x", "..", "/", "C:\\x", "/etc/passwd", "con", "aux.txt", "a/../../b", "~"),
    *("<!--", "-->", "<script>", "![x](https://a.example)", "[x]: y", "](", "|", "#"),
    *(
        ": ",
        "- ",
        "? ",
        "&a",
        "*a",
        "!!python/object/apply:os.system",
        "%YAML",
        "---",
        "<<",
    ),
    *(
        "# type: ignore",
        "# noqa",
        "#",
        '"""#',
        ")",
        "]",
        "}",
        "(",
        "[",
        "{",
        ";",
        ",",
        "=",
    ),
    *(
        "->",
        ":=",
        "@",
        "**",
        "a=b",
        "0x",
        "1e999",
        "-1",
        "007",
        "true",
        "null",
        "nan",
        "=1+1",
    ),
    *(
        "(a+)+$",
        "(",
        "[^",
        "(?P<a>",
        "\\d{1000000}",
        "$ref",
        "#/components/schemas/A",
        "~1",
    ),
    *(
        "::error::x",
        "${{ x }}",
        "$(x)",
        "`x`",
        "&lt;",
        "\N{LATIN SMALL LETTER SHARP S}",
    ),
    *(
        "Args:",
        "Raises:",
        ">>> x",
        "    x",
        "\t\tx",
        "* x",
        "1. x",
        "| x |",
        "%2e%2e%2f",
    ),
)


def is_python_name(text: str) -> bool:
    """Tell whether a name may stand in Python as it is, so that it needs no second one."""
    return text.isidentifier() and not keyword.iskeyword(text) and text[:1] != "_"


_PIECES = st.one_of(
    st.sampled_from(FRAGMENTS), st.sampled_from(FRAGMENTS), st.text(max_size=6)
)
_LONG = st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from((40, 90, 3000))).map(
    lambda pair: pair[0] * pair[1]
)

PAYLOADS: st.SearchStrategy[str] = (
    st.lists(
        st.one_of(_PIECES, _PIECES, _PIECES, _PIECES, _LONG), min_size=1, max_size=5
    )
    .map("".join)
    .filter(lambda text: bool(text.strip()) and not is_python_name(text))
)
"""Any text that is no Python name: those are tried by `tests/names`."""
