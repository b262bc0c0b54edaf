"""English words as they stand in paths: verbs, and nouns in the plural."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What these begin is something to do, alone or with what it is done to.
_VERBS = _set("""
    abort accept ack acknowledge activate add agree amend analyse analyze answer appeal
    append apply approve archive ask assign attach attempt authenticate authorize
    autofix ban block bridge build calculate cancel capture change check claim clear
    clone close commit compact complete compute confirm connect consume convert count
    create crosspost deactivate decline decrypt deduct delete deny deploy deprecate
    destroy detach disable disconnect discover dismiss dispatch download drop duplicate
    edit enable encrypt end enhance enqueue enroll evaluate exchange exec execute expire
    explain extend extract fetch finalize find finish follow force forget fork forward
    generate get grant hangup heartbeat hide identify ingest init initialise initialize
    initiate insert install instantiate introspect invalidate invite join keep kick kill
    launch leave link list load lock login logout lookup mark merge migrate modify move
    mute notify open parse patch pause pay peek ping play poll post preview prioritize
    process promote propose protect provision prune publish pull purge push put read
    reauthenticate rebuild recalculate reclassify recompile recover recycle redact
    redeem refresh refund regenerate register reject release reload remix remove rename
    render renew reopen reorder repeat replace replay reply reprocess republish rerank
    rerequest rerun resend reserve reset resize resolve restart restore restrict resume
    retrieve retry return reveal revert revoke rewind rollback rotate run save scale
    schedule scrape scroll search seek send set setup share shuffle shutdown sign signin
    signout signup simulate skip snooze speak split start stop store submit subscribe
    summarize suspend swap switch terminate toggle touch track train transcribe transfer
    translate trash trigger trim unarchive unassign unban unblock undelete undo unenroll
    unfollow unhide unhold uninstall unlink unlock unmerge unmute unpause unpin
    unpublish unregister unrevoke unschedule unset unshare unstack unstar unsubscribe
    unsuspend update upgrade upload upsert validate verify void vote wait watch withdraw
    write
    """)
# As likely the name of a thing where another word follows: `search` is done, and
# `search_results` are had.
_NOUNS_TOO = _set("""
    answer appeal attempt batch bind build bulk change check claim commit copy debug
    dial diff email exchange export filter follow heartbeat hold import invite
    launch link load lock login logout lookup mark match order pay pin ping play
    post process purchase query quote refer reply report request reserve run scan
    schedule search share sign star stream switch sync test track transfer transform
    trash verify vote
    """)
_MANY = _set("batch bulk mass")
_ALONE = _set("login logout ping query search")
_SINGULAR_ENDS = ("ss", "us", "is", "news", "series")
_PLURALS = {
    "children": "child",
    "criteria": "criterion",
    "people": "person",
    "media": "",
}
# What words end in for several things, and for one; the first that fits holds.
_SINGULARS = (
    ("cookies", "cookie"),
    ("movies", "movie"),
    ("ies", "y"),
    ("statuses", "status"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("s", ""),
)
_PREPOSITIONS = _set("at by for from in of on to with")


def is_action(
    words: Sequence[str], said: Sequence[str] = (), is_alone: bool = False
) -> bool:
    """Tell whether `words`, in lower case, say what is done.

    Of what may be done or may be had, `said`, the words of an operationId, decide. It
    is done less often where it `is_alone`, with nothing named that it is done to.
    """
    first, *rest = words
    if first in _MANY and rest:
        return is_action(rest, said)
    if is_alone and not rest and first in _NOUNS_TOO:
        return first in _ALONE or tuple(said) == (first,)
    if first in _NOUNS_TOO and rest and rest[0] not in _PREPOSITIONS:
        starts = tuple(said[: len(words)]) == tuple(words)
        ends = tuple(said[-len(words) :]) == tuple(words) and said[0] not in _VERBS
        return starts or ends
    return first in _VERBS or first in _NOUNS_TOO


def verbs_of(words: Iterable[str]) -> list[str]:
    """Return those of `words` that say what is done."""
    return [word for word in words if word in _VERBS and word not in _NOUNS_TOO]


def is_plural(words: Sequence[str]) -> bool:
    """Tell whether `words`, in lower case, name several things."""
    for number, word in enumerate(words[1:], 1):
        if word in _PREPOSITIONS:
            words = words[:number]
            break
    word = words[-1] if words else ""
    if word in _PLURALS:
        return True
    return len(word) > 1 and word.endswith("s") and not word.endswith(_SINGULAR_ENDS)


def singular(words: Sequence[str]) -> list[str]:
    """Return `words`, in lower case, for one thing where they are for several.

    Of what is not in the plural, or has no singular, nothing is returned.
    """
    if not words or not is_plural([words[-1]]):
        return []
    *before, last = words
    one = _PLURALS.get(last)
    if one is None:
        one = next(
            last.removesuffix(end) + other
            for end, other in _SINGULARS
            if last.endswith(end)
        )
    return [*before, one] if one else []
