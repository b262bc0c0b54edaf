"""Code as HTML, with colours where it is ours."""

from __future__ import annotations

from functools import cache

from markupsafe import escape
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import find_lexer_class

# By the words for them in Markdown, and as Pygments calls them.
_LANGUAGES = {
    "python": "Python",
    "sh": "Bash",
    "json": "JSON",
    "yaml": "YAML",
    "toml": "TOML",
    "diff": "Diff",
}
_FORMATTER = HtmlFormatter[str](nowrap=True, classprefix="c-")


def coloured(code: str, language: str) -> str:
    """Return the HTML of a block of code; in a language that is not known it is plain."""
    lexer = _lexer(language)
    if lexer is None:
        inner = str(escape(code.rstrip("\n")))
    else:
        inner = highlight(code, lexer, _FORMATTER).rstrip("\n")
    # What is wider than the page scrolls, by keys too.
    return f'<pre tabindex="0"><code>{inner}</code></pre>\n'


@cache
def _lexer(language: str) -> Lexer | None:
    found = find_lexer_class(_LANGUAGES.get(language, ""))
    return found() if found else None
