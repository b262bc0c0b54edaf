"""What a server is called, by what is said of it or by its host."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from .pages import lower_words

# What an environment is called -> what it is called by other people.
_ENVIRONMENTS = {
    "production": ("production", "prod", "live"),
    "sandbox": ("sandbox",),
    "staging": ("staging", "stage", "preproduction", "preprod"),
    "test": ("test", "testing", "qa", "uat"),
    "development": ("development", "dev"),
    "demo": ("demo",),
    "preview": ("preview", "beta"),
    "mock": ("mock",),
    "local": ("local", "localhost"),
}
_MEANT = {word: name for name, words in _ENVIRONMENTS.items() for word in words}
# Words that every server could be described with.
_FILLERS = frozenset(
    [
        "a",
        "an",
        "api",
        "apis",
        "base",
        "client",
        "clients",
        "cluster",
        "endpoint",
        "endpoints",
        "environment",
        "for",
        "host",
        "http",
        "https",
        "main",
        "our",
        "server",
        "servers",
        "service",
        "the",
        "this",
        "url",
        "v1",
        "v2",
        "v3",
        "version",
        "with",
    ]
)
_MOST_WORDS = 3


def server_names(servers: Iterable[tuple[str, str]]) -> list[str]:
    """Return a name for each server by description and URL, "" where none is sure.

    Two servers of one environment are called by all that is said of them.
    """
    listed = list(servers)
    short = [_environment(said) or _of_host(url) for said, url in listed]
    long = [_whole(said) for said, _ in listed]
    known = Counter(short)
    chosen = [a if a and known[a] == 1 else b for a, b in zip(short, long, strict=True)]
    counted = Counter(chosen)
    return [name if counted[name] == 1 else "" for name in chosen]


def _words(text: str) -> list[str]:
    first = text.strip().partition("\n")[0]
    return [] if "://" in first else list(lower_words(first))


def _environment(text: str) -> str:
    """Return the environment that a description begins with, or is all about."""
    words = [word for word in _words(text) if word not in _FILLERS]
    named = [_MEANT[word] for word in words if word in _MEANT]
    is_first = bool(words) and words[0] in _MEANT
    is_all = len(set(named)) == 1 and len(words) <= _MOST_WORDS
    return named[0] if is_first or is_all else ""


def _whole(text: str) -> str:
    """Return a short description as a name."""
    words = [word for word in _words(text) if word not in _FILLERS]
    return "_".join(words) if len(words) <= _MOST_WORDS else ""


def _of_host(url: str) -> str:
    """Return the environment that a host's name says."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    # The last two are whose host it is.
    labels = host.split(".")[:-2] or [host]
    words = [word for label in labels for word in label.split("-")]
    named = {_MEANT[word] for word in words if word in _MEANT}
    return named.pop() if len(named) == 1 else ""
