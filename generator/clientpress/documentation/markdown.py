"""Markdown as HTML, in which nothing is live but links that are allowed.

What a document says may be anybody's: tags show as they are written, images become links
and links lead to web pages only. Our own pages have headings to link to and coloured code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup

from ..escape import clean
from .colours import coloured

Link: TypeAlias = Callable[[str], "str | None"]
"""Returns where a link leads on the page that is made, None if it is to be no link."""
_OF_THE_WEB = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)
_NO_LETTERS = re.compile(r"[^\w\- ]")
_COMMENT = re.compile(r"<!--.*-->", re.DOTALL)
_WORD = re.compile(r"[^\W_]{3,}")


class Heading(NamedTuple):
    """A heading: its level, what it says, and the anchor that leads to it.

    `words` are those below it, each once.
    """

    level: int
    text: str
    anchor: str
    words: str


class Article(NamedTuple):
    """A page of ours: its title, which its HTML does not repeat, and its headings.

    `words` are those before the first heading, each once.
    """

    title: str
    words: str
    html: Markup
    headings: tuple[Heading, ...]


def prose(text: str, named: Link = lambda _: None) -> Markup:
    """Return what a document says as HTML; its headings become bold text.

    `named` returns where the name of something in code leads.
    """
    return _with_names(text, named, is_line=False)


def line(text: str, named: Link = lambda _: None) -> Markup:
    """Return one line of what a document says as HTML, without blocks; see `prose`."""
    return _with_names(text, named, is_line=True)


def _with_names(text: str, named: Link, *, is_line: bool) -> Markup:
    html, names = _said(text, is_line=is_line)
    if not any(map(named, names)):
        return html  # nearly all of them
    return _rendered(_tokens(text, is_line=is_line), named)


@lru_cache(maxsize=20_000)
def _said(text: str, *, is_line: bool) -> tuple[Markup, tuple[str, ...]]:
    """Return the HTML of a text, and what stands in code in its sentences."""
    if not text:
        return Markup(""), ()
    tokens = _tokens(text, is_line=is_line)
    inner = (one for token in tokens for one in token.children or ())
    names = tuple(one.content for one in inner if one.type == "code_inline")
    return _rendered(tokens, lambda _: None), names


def _tokens(text: str, *, is_line: bool) -> list[Token]:
    if is_line:
        return _parser().parseInline(" ".join(clean(text).split()))
    return [*_bold(_parser().parse(clean(text)))]


def _rendered(tokens: Sequence[Token], named: Link) -> Markup:
    shown = [*_linked(tokens, _of_the_web, named=named)]
    return Markup(_parser().renderer.render(shown, _parser().options, {}))  # noqa: S704


def article(
    text: str,
    link: Link,
    picture: Link = lambda _: None,
    named: Link = lambda _: None,
) -> Article:
    """Return a page of ours as HTML; its first heading is its title.

    `picture` returns where a picture is, None if it is only to be named, and `named`
    where the name of something in code leads.
    """
    parser = _parser(colours=True)
    written = _without_comments(parser.parse(text))
    tokens = [*_linked(written, link, picture, named)]
    title = ""
    if tokens and tokens[0].type == "heading_open":
        title, tokens = _text(tokens[1]), tokens[3:]
    opening, *sections = _sections(tokens)
    headings = tuple(_with_anchors(sections))
    html = parser.renderer.render(tokens, parser.options, {})
    return Article(title, _words(opening), Markup(html), headings)  # noqa: S704


@cache
def _parser(*, colours: bool = False) -> MarkdownIt:
    options = {"html": False, "linkify": False, "typographer": False}
    parser = MarkdownIt("commonmark", options).enable("table")
    parser.add_render_rule("fence", _fence if colours else _plain)
    parser.add_render_rule("code_block", _plain)
    parser.add_render_rule("table_open", _table)
    parser.add_render_rule("table_close", _table_end)
    parser.add_render_rule("image", _picture)
    return parser


def _fence(_: object, tokens: Sequence[Token], index: int, *_more: object) -> str:
    token = tokens[index]
    return coloured(token.content, token.info.partition(" ")[0])


def _plain(_: object, tokens: Sequence[Token], index: int, *_more: object) -> str:
    return coloured(tokens[index].content, "")


def _table(*_: object) -> str:
    # A wide table scrolls by itself, by keys too.
    return '<div class="wide" tabindex="0"><table>\n'


def _table_end(*_: object) -> str:
    return "</table></div>\n"


def _picture(
    renderer: RendererHTML,
    tokens: Sequence[Token],
    index: int,
    options: OptionsDict,
    env: EnvType,
) -> str:
    # On a phone a picture scrolls, by keys too, before what is in it gets too small.
    image = renderer.image(tokens, index, options, env)
    return f'<span class="picture" tabindex="0">{image}</span>'


def _of_the_web(href: str) -> str | None:
    return href if _OF_THE_WEB.fullmatch(href) else None


def _bold(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield tokens with paragraphs in place of headings, which a page has of its own."""
    for token in tokens:
        if token.type == "heading_open":
            yield Token(
                "paragraph_open", "p", 1, attrs={"class": "heading"}, block=True
            )
        elif token.type == "heading_close":
            yield Token("paragraph_close", "p", -1, block=True)
        else:
            yield token


def _without_comments(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield tokens without the paragraphs that are comments, as GitHub shows none."""
    comments = {
        index
        for index, token in enumerate(tokens)
        if token.type == "inline" and _COMMENT.fullmatch(token.content)
    }
    for index, token in enumerate(tokens):
        if not comments & {index - 1, index, index + 1}:
            yield token


def _linked(
    tokens: Iterable[Token],
    link: Link,
    picture: Link = lambda _: None,
    named: Link = lambda _: None,
) -> Iterator[Token]:
    """Yield tokens whose links lead where they should, or are none."""
    for token in _with_heads(tokens):
        # How a table is aligned would be a style in place, which no page may have.
        token.attrs.pop("style", None)
        if token.children is not None:
            token.children = [*_links(token.children, link, picture, named)]
        yield token


def _with_heads(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield tokens of which each cell of a table says what it is of.

    On a phone cells stand below each other, without the row of heads. Of two columns the
    first says what the second is of.
    """
    heads: list[str] = []
    column, is_head = 0, False
    for token in tokens:
        if token.type == "thead_open":
            heads = []
        elif token.type == "tr_open":
            column = 0
        elif token.type in ("th_open", "td_open"):
            is_head = token.type == "th_open"
            column += 1
            if not is_head and column > 1 and len(heads) > 2 and heads[column - 1]:
                token.attrSet("data-head", heads[column - 1])
        elif token.type == "inline" and is_head:
            heads.append(_text(token))
        elif token.type == "thead_close":
            is_head = False
        yield token


def _links(
    tokens: Sequence[Token], link: Link, picture: Link, named: Link
) -> Iterator[Token]:
    is_open = False
    for token in tokens:
        if token.type == "link_open":
            href = link(str(token.attrGet("href") or ""))
            is_open = href is not None
            if href is None:
                continue
            token.attrs = {"href": href}
            if _OF_THE_WEB.fullmatch(href):
                token.attrs["rel"] = "noopener noreferrer nofollow"
        elif token.type == "link_close":
            if not is_open:
                continue
            is_open = False
        elif token.type == "code_inline" and not is_open:
            yield from _named_code(token, named(token.content))
            continue
        elif token.type == "image":
            source = picture(str(token.attrGet("src") or ""))
            if source is None:
                # Nothing is fetched from elsewhere, so the picture is only named.
                yield from _named_picture(token, link, within=is_open)
                continue
            token.attrs = {"src": source, "alt": ""}
        yield token


def _named_code(token: Token, href: str | None) -> Iterator[Token]:
    if href is None:
        yield token
        return
    yield Token("link_open", "a", 1, attrs={"href": href})
    yield token
    yield Token("link_close", "a", -1)


def _named_picture(token: Token, link: Link, *, within: bool) -> Iterator[Token]:
    source = str(token.attrGet("src") or "")
    text = Token("text", "", 0, content=token.content or source)
    href = None if within else link(source)
    if href is None:
        yield text
        return
    rel = "noopener noreferrer nofollow"
    yield Token("link_open", "a", 1, attrs={"href": href, "rel": rel})
    yield text
    yield Token("link_close", "a", -1)


def _sections(tokens: Iterable[Token]) -> list[list[Token]]:
    """Return the tokens before the first heading, and those from each heading on."""
    sections: list[list[Token]] = [[]]
    for token in tokens:
        if token.type == "heading_open":
            sections.append([])
        sections[-1].append(token)
    return sections


def _with_anchors(sections: Iterable[Sequence[Token]]) -> Iterator[Heading]:
    """Give each heading an anchor, as GitHub makes them, and yield it."""
    used: dict[str, int] = {}
    for opening, content, *below in sections:
        text = _text(content)
        anchor = _NO_LETTERS.sub("", text.lower()).replace(" ", "-")
        count = used.get(anchor, 0)
        used[anchor] = count + 1
        anchor = f"{anchor}-{count}" if count else anchor
        opening.attrSet("id", anchor)
        yield Heading(int(opening.tag[1]), text, anchor, _words(below))


def _words(tokens: Iterable[Token]) -> str:
    """Return the words of tokens, each once, for a search that knows no others."""
    text = " ".join(t.content for t in tokens if t.type in ("inline", "fence"))
    return " ".join(dict.fromkeys(_WORD.findall(text.lower())))


def _text(token: Token) -> str:
    """Return what an inline token says."""
    return "".join(child.content for child in token.children or ())
