"""Random trees of the kinds that clients are made of."""

from __future__ import annotations

from hypothesis import strategies as st

from clientpress.code.tree import (
    NONE,
    Attribute,
    Await,
    Call,
    Code,
    Dict,
    Lambda,
    List,
    Name,
    Subscript,
    Tuple,
    Value,
    path,
    union,
)

# Short names and such as fill a line alone; keywords have no `q`.
NAMES = st.sampled_from(["q", "id_q", "order_number_q", "q" * 30, "q" * 47, "q" * 60])
TEXTS = st.one_of(
    NAMES,
    st.sampled_from(
        [
            "it's",
            'say "so"',
            "名前" * 9,
            "名前" * 24,
            "हिन्दी" * 12,
            "ที่อยู่" * 11,
            "q" * 90,
            "a\nb",
        ]
    ),
)
VALUES: st.SearchStrategy[Code] = st.one_of(
    st.builds(Value, TEXTS),
    st.sampled_from([NONE, Value(True), Value(-3), Value(1.5), Value(b"q" * 70)]),
)
NAMED: st.SearchStrategy[Code] = st.one_of(
    st.builds(Name, NAMES),
    NAMES.map(lambda name: Attribute(Name("models"), name)),
)


def _larger_annotations(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Code]:
    literal = st.lists(st.builds(Value, TEXTS), min_size=1, max_size=9)
    return st.one_of(
        inner.map(lambda one: Subscript(Name("list"), (one,))),
        inner.map(lambda one: Subscript(path(Name("builtins"), "list"), (one,))),
        st.tuples(inner, inner).map(lambda two: Subscript(Name("dict"), two)),
        literal.map(lambda all_: Subscript(Name("Literal"), tuple(all_))),
        st.lists(inner, min_size=2, max_size=5).map(lambda variants: union(*variants)),
    )


ANNOTATIONS = st.recursive(NAMED, _larger_annotations, max_leaves=8)


def _larger(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Code]:
    several = st.lists(inner, max_size=4).map(tuple)
    keyword = st.lists(st.tuples(NAMES, inner), max_size=3).map(tuple)
    return st.one_of(
        st.builds(Call, NAMED, several, keyword),
        st.tuples(NAMED, inner).map(
            lambda two: Call(Attribute(two[0], "sent_as"), two[1:])
        ),
        ANNOTATIONS.map(lambda one: Call(Name("Json"), (Lambda(one),))),
        st.builds(Tuple, several),
        st.builds(List, several),
        st.lists(st.tuples(VALUES, inner), max_size=4).map(lambda p: Dict(tuple(p))),
        st.tuples(NAMED, VALUES).map(lambda two: Subscript(two[0], two[1:])),
    )


EXPRESSIONS = st.recursive(st.one_of(VALUES, NAMED), _larger, max_leaves=12)
AWAITED = NAMED.map(lambda one: Await(Call(path(Name("self"), "_call"), (one,))))
