"""Code as HTML, with colours where it is ours."""

from __future__ import annotations

from markupsafe import escape
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers.configs import TOMLLexer
from pygments.lexers.data import JsonLexer, YamlLexer
from pygments.lexers.diff import DiffLexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.shell import BashLexer

_LEXERS: dict[str, Lexer] = {
    "python": PythonLexer(),
    "sh": BashLexer(),
    "json": JsonLexer(),
    "yaml": YamlLexer(),
    "toml": TOMLLexer(),
    "diff": DiffLexer(),
}
_FORMATTER = HtmlFormatter[str](nowrap=True, classprefix="c-")


def coloured(code: str, language: str) -> str:
    """Return the HTML of a block of code; in a language that is not known it is plain."""
    lexer = _LEXERS.get(language)
    if lexer is None:
        inner = str(escape(code.rstrip("\n")))
    else:
        inner = highlight(code, lexer, _FORMATTER).rstrip("\n")
    # What is wider than the page scrolls, by keys too.
    return f'<pre tabindex="0"><code>{inner}</code></pre>\n'
