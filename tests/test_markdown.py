"""Strings of a document in Markdown: they show as they are written and do nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientpress.escape import code_span, in_cell, markdown, markdown_blocks


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("![x](https://a.example/x.png)", "x (`https://a.example/x.png`)"),
        ("[see *this*](//a.example 'T')", r"see \*this\* (`//a.example`)"),
        ("[![x](/y)](/z)", r"\[x (`/y`)\](/z)"),
        ("[x](a b)", "x (`a`)"),
        ("[x]: /y", r"\[x\]: /y"),
        ("<img src=x>", "&lt;img src=x>"),
        ("<https://a.example>", "&lt;`https://a.example`>"),
        ("see www.a.example.", "see `www.a.example`."),
        ("ask me@a.example", "ask `me@a.example`"),
        ("*bold* _thin_ ~gone~", r"\*bold\* \_thin\_ \~gone\~"),
        ("a_name __name__ 2 * 3", r"a_name \_\_name\_\_ 2 \* 3"),
        ("&copy; & R&D", r"\&copy; & R\&D"),
        ("# no title #", r"\# no title \#"),
        ("- no item", r"\- no item"),
        ("12. no item", r"12\. no item"),
        ("> no quote", r"\> no quote"),
        ("C:\\[dir]", r"C:\\\[dir\]"),
        ("$x$", r"\$x\$"),
        ("two\nlines", "two lines"),
    ],
)
def test_nothing_in_prose_is_live(text: str, written: str) -> None:
    assert markdown(text) == written


@given(st.text("w.W-+=>@:/&_{}<~*\\$a1 ").map(str.strip))
def test_prose_reads_the_same_beside_code(text: str) -> None:
    # With code in it a text is looked through, which without any mark it is not.
    assert markdown(f"{text} `x`") == f"{markdown(text)} `x`".lstrip()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("give `a|b`", "give `a|b`"),
        ("give ``a`b``", "give ``a`b``"),
        ("a ` alone", r"a \` alone"),
        ("`a`www.b.example", "`a` `www.b.example`"),
        ("`[x](y)`", "`[x](y)`"),
    ],
)
def test_code_in_prose_stays_code(text: str, written: str) -> None:
    assert markdown(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("/pets/{id}", "`/pets/{id}`"),
        ("/a`b`c", "``/a`b`c``"),
        ("`", "`` ` ``"),
        ("/![x](y)", "`/![x](y)`"),
    ],
)
def test_no_text_ends_its_code_span(text: str, written: str) -> None:
    assert code_span(text) == written


def test_no_text_ends_its_cell() -> None:
    assert in_cell(markdown("a | b")) == r"a \| b"
    assert in_cell(code_span("str | None")) == r"`str \| None`"


def test_several_paragraphs_keep_their_lists_and_code() -> None:
    text = """\
# How it works #

First *this*,
then that:

- one
  of two
1. [two](/x)
> quoted

```json
{"a": "![x](y)"}
```

| a | b |
|---|---|
"""
    assert markdown_blocks(text) == """\
**How it works**

First \\*this\\*, then that:

- one of two
- two (`/x`) quoted

```
{"a": "![x](y)"}
```

```
| a | b |
|---|---|
```"""


def test_no_text_ends_its_code_block() -> None:
    assert markdown_blocks("~~~\n```\n<b>\n~~~").startswith("````\n```\n<b>\n````")
