"""Code as HTML, with colours where it is ours."""

from __future__ import annotations

from functools import cache

from markupsafe import escape
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name

_LANGUAGES = {
    "python": "python",
    "sh": "bash",
    "bash": "bash",
    "json": "json",
    "yaml": "yaml",
    "toml": "toml",
    "diff": "diff",
}


def coloured(code: str, language: str) -> str:
    """Return the HTML of a block of code; in a language that is not known it is plain."""
    known = _LANGUAGES.get(language)
    code = code.rstrip("\n")
    if known is None:
        inner = str(escape(code))
    else:
        inner = highlight(code, _lexer(known), _FORMATTER).rstrip("\n")
    # What is wider than the page scrolls, by keys too.
    return f'<pre tabindex="0"><code>{inner}</code></pre>\n'


_FORMATTER = HtmlFormatter[str](nowrap=True, classprefix="c-")


@cache
def _lexer(name: str) -> Lexer:
    return get_lexer_by_name(name, stripnl=False)
