"""What readers are told of each code: why it is told, how it is mended, and an example.

`CODE.md` holds two paragraphs and the files of an example, as a difference between what
is wrong and what is mended. `make diagnostics` puts these and what clientpress says of each example
into docs/diagnostics.md; the tests here see that an example has this finding and no
other, and that it has none when it is mended.
"""
