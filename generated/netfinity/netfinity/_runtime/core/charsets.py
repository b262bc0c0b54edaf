# Copied by clientpress. Do not edit.
"""The charset of a text, as the header Content-Type names it."""

from __future__ import annotations

import codecs

__all__ = ["charset_of", "known_charset"]

_DEFAULT = "utf-8-sig"

_OF_THE_WEB = frozenset(
    f"ascii big5 big5hkscs euc_jp euc_kr gb18030 gb2312 gbk iso2022_jp koi8-r koi8-u"
    f" mac-roman mac-cyrillic shift_jis tis-620 utf-16 utf-16-be utf-16-le utf-32"
    f" utf-32-be utf-32-le utf-8 utf-8-sig cp866 cp874 cp932 cp949"
    f" {' '.join(f'cp{page}' for page in range(1250, 1259))}"
    f" {' '.join(f'iso8859-{part}' for part in range(1, 17))}".split()
)
"""Codecs of the charsets that browsers know, by Python's names. Python has others which
are no charsets, or which take time that is quadratic in the length of a text."""


def charset_of(content_type: str) -> str:
    """The codec for a text of this type: UTF-8 where no charset of the web is named."""
    charset = _DEFAULT
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip('"')
    return known_charset(charset)


def known_charset(charset: str) -> str:
    """The codec of a charset, by Python's name; UTF-8 in place of any unknown one."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return _DEFAULT
    return name if name in _OF_THE_WEB and name != "utf-8" else _DEFAULT
