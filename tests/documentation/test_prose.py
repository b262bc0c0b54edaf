"""Markdown of documents is HTML without headings, pictures and links into the site."""

from __future__ import annotations

import pytest

from clientpress.documentation.markdown import article, line, prose

REL = 'rel="noopener noreferrer nofollow"'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One *two* `<b>`.", "<p>One <em>two</em> <code>&lt;b&gt;</code>.</p>"),
        ("# Title\n\nText", '<p class="heading">Title</p>\n<p>Text</p>'),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        (
            "[x](https://a.example)",
            f'<p><a href="https://a.example" {REL}>x</a></p>',
        ),
        (
            "![x](https://a.example/x.png)",
            f'<p><a href="https://a.example/x.png" {REL}>x</a></p>',
        ),
        (
            "[![x](https://a.example/x.png)](https://b.example)",
            f'<p><a href="https://b.example" {REL}>x</a></p>',
        ),
        ("[x](/docs/a)", "<p>x</p>"),
        ("[x](#a) and ![y](y.png)", "<p>x and y</p>"),
        (
            "```json\n<b>\n```",
            '<pre tabindex="0"><code>&lt;b&gt;</code></pre>',
        ),
        ("", ""),
    ],
)
def test_what_a_document_says(text: str, html: str) -> None:
    assert prose(text).strip() == html


def test_a_table_scrolls_by_itself_and_has_no_style() -> None:
    html = prose("| a |\n|--:|\n| b |")
    assert "<td>b</td>" in html
    assert html.startswith('<div class="wide" tabindex="0"><table>')
    assert html.rstrip().endswith("</table></div>")


def test_each_cell_of_a_broad_table_says_what_it_is_of() -> None:
    html = prose('| a | `b` | | d"> |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 |')
    for cell in (
        "<td>1</td>",
        '<td data-head="b">2</td>',
        "<td>3</td>",
        '<td data-head="d&quot;&gt;">4</td>',
        "<td>5</td>",
    ):
        assert cell in html
    assert "<td>2</td>" in prose("| a | b |\n|---|---|\n| 1 | 2 |")


def test_a_line_has_no_blocks() -> None:
    assert line("- a\n# `b`") == "- a # <code>b</code>"


def test_names_in_code_lead_to_what_they_name() -> None:
    named = {"orders.get": "../orders/get.html?a&b"}.get
    to = '<a href="../orders/get.html?a&amp;b"><code>orders.get</code></a>'

    assert line("`orders.get`, `orders.git`", named) == f"{to}, <code>orders.git</code>"
    assert f"<li>{to}</li>" in prose("- `orders.get`", named)
    # A link of the document's own stays one.
    web = "https://a.example"
    assert prose(f"[`orders.get`]({web}) `orders.get`", named).strip() == (
        f'<p><a href="{web}" {REL}><code>orders.get</code></a> {to}</p>'
    )
    # What was said once without a page is not believed for another.
    assert line("`orders.get`") == "<code>orders.get</code>"


def test_a_page_of_ours_has_a_title_anchors_and_colours() -> None:
    made = article(
        "# A `page`\n\n## Of *this*\n\n## Of this\n\n[x](y.md) [z](no.md)\n\n"
        "```python\nimport a\n```\n",
        {"y.md": "y.html"}.get,
    )
    assert made.title == "A page"
    assert [h.anchor for h in made.headings] == ["of-this", "of-this-1"]
    assert '<h2 id="of-this">Of <em>this</em></h2>' in made.html
    assert '<a href="y.html">x</a> z' in made.html
    assert '<span class="c-kn">import</span>' in made.html


def test_a_comment_on_a_page_of_ours_is_not_shown() -> None:
    made = article(
        "# A\n\n<!-- not run: why -->\n\nOne.\n\n<!-- of\ntwo\n\nTwo <!-- b -->.\n\n"
        "```text\n<!-- c -->\n```\n",
        lambda _: None,
    )
    assert "not run" not in made.html
    assert "<p>One.</p>" in made.html
    # What is no comment by itself is text, as everywhere.
    for shown in ("&lt;!-- of", "Two &lt;!-- b --&gt;.", "&lt;!-- c --&gt;"):
        assert shown in made.html
