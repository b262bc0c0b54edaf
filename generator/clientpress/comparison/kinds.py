"""Each kind of change, with what it means for callers. Nothing else decides that.

Breaking is what makes a program that called the old client fail with the new one, when
its types are checked or when it runs, though the server has not changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "addition", "documentation"]

LEVELS: tuple[Level, ...] = ("breaking", "addition", "documentation")
"""The levels, the gravest first."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of change is for callers, and what it is about."""

    level: Level
    meaning: str


KINDS: dict[str, Kind] = {
    "api-removed": Kind("breaking", "an API of the project is gone"),
    "api-added": Kind("addition", "the project has another API"),
    # Operations and their methods.
    "method-removed": Kind("breaking", "an operation is gone, and its method with it"),
    "method-renamed": Kind(
        "breaking", "the method of an operation is called otherwise"
    ),
    "method-added": Kind("addition", "there is a new operation"),
    "method-deprecated": Kind("documentation", "an operation is deprecated"),
    "method-no-longer-deprecated": Kind(
        "documentation", "an operation is no longer deprecated"
    ),
    "request-moved": Kind(
        "addition", "the request goes to another path, or by another method of HTTP"
    ),
    # Arguments: of methods and of the client.
    "argument-removed": Kind("breaking", "an argument is not taken any more"),
    "argument-renamed": Kind("breaking", "an argument has another name"),
    "argument-moved": Kind("breaking", "an argument has another position"),
    "argument-required": Kind("breaking", "an argument can no longer be left out"),
    "argument-added-required": Kind(
        "breaking", "there is a new argument that cannot be left out"
    ),
    "argument-narrowed": Kind(
        "breaking", "an argument no longer takes all that it took"
    ),
    "argument-added": Kind("addition", "there is a new argument that may be left out"),
    "argument-optional": Kind("addition", "an argument may be left out now"),
    "argument-widened": Kind("addition", "an argument takes more than it took"),
    "argument-sent-otherwise": Kind(
        "addition",
        "an argument stands elsewhere in the request, or is written in another way",
    ),
    "argument-default": Kind(
        "documentation", "what counts where an argument is left out is another value"
    ),
    "argument-deprecated": Kind("documentation", "an argument is deprecated"),
    "call-added": Kind("addition", "a method can be called in one more way"),
    "body-sent-otherwise": Kind("addition", "a body is sent as another media type"),
    # What methods return.
    "result-changed": Kind(
        "breaking", "a method returns something that it did not return"
    ),
    "result-narrowed": Kind("addition", "a method returns less than it could return"),
    "error-removed": Kind("documentation", "an error is no longer documented"),
    "error-added": Kind("documentation", "one more error is documented"),
    "error-body-changed": Kind("breaking", "what an error holds is of another type"),
    "status-removed": Kind("documentation", "a success is no longer documented"),
    "status-added": Kind("documentation", "one more success is documented"),
    # Classes and types.
    "class-removed": Kind("breaking", "a class or another type is gone"),
    "class-renamed": Kind("breaking", "a class has another name"),
    "class-added": Kind("addition", "there is a new class or another type"),
    "class-replaced": Kind("breaking", "a name stands for something of another kind"),
    "field-removed": Kind("breaking", "a field of answers is gone"),
    "field-changed": Kind("breaking", "a field of answers may hold what it did not"),
    "field-narrowed": Kind("addition", "a field of answers holds less than it could"),
    "field-added": Kind("addition", "answers have a new field"),
    "field-renamed": Kind(
        "breaking", "a field has another name, and another field has its own"
    ),
    "field-renamed-on-wire": Kind("addition", "a field has another name in JSON"),
    "key-removed": Kind("breaking", "a field of what is sent is not taken any more"),
    "key-required": Kind(
        "breaking", "a field of what is sent can no longer be left out"
    ),
    "key-added-required": Kind(
        "breaking", "what is sent has a new field that cannot be left out"
    ),
    "key-narrowed": Kind(
        "breaking", "a field of what is sent no longer takes all that it took"
    ),
    "key-added": Kind("addition", "what is sent has a new field that may be left out"),
    "key-optional": Kind("addition", "a field of what is sent may be left out now"),
    "key-widened": Kind("addition", "a field of what is sent takes more than it took"),
    "undeclared-changed": Kind(
        "breaking", "properties that have no field are of another type"
    ),
    "alias-changed": Kind(
        "breaking", "a union, an enum or an alias of answers may be what it was not"
    ),
    "alias-narrowed": Kind(
        "addition", "a union, an enum or an alias of answers is less than it could be"
    ),
    "choice-narrowed": Kind(
        "breaking",
        "a union, an enum or an alias of what is sent no longer takes all that it took",
    ),
    "choice-widened": Kind(
        "addition",
        "a union, an enum or an alias of what is sent takes more than it took",
    ),
    "variants-told-otherwise": Kind(
        "breaking", "a value that told which class an object is of tells another one"
    ),
    "variants-told": Kind(
        "addition", "one more value tells which class of a union an object is of"
    ),
    "values-added": Kind("addition", "an enum of answers has another known value"),
    "values-removed": Kind(
        "documentation", "an enum of answers has a known value less"
    ),
    "field-deprecated": Kind("documentation", "a field is deprecated"),
    # The client and what it asks for.
    "credentials-needed": Kind(
        "breaking", "credentials that were enough are so no more"
    ),
    "credentials-changed": Kind("addition", "other credentials will do too"),
    "server-changed": Kind(
        "addition", "requests, for tokens perhaps, go to another address"
    ),
    "address-needed": Kind(
        "breaking", "there is no address any more, so that `base_url` has to be given"
    ),
    "scopes-changed": Kind("documentation", "an operation asks for other scopes"),
    "package-renamed": Kind("breaking", "the package is imported by another name"),
    "environment-renamed": Kind(
        "breaking", "variables of the environment begin with another name"
    ),
    "paging-changed": Kind("addition", "pages are asked for in another way"),
    "retries-changed": Kind("addition", "a call is repeated under other conditions"),
    "limit-changed": Kind("addition", "there is another rate limit"),
    "error-code-removed": Kind("breaking", "an error code is listed nowhere any more"),
    "error-codes-changed": Kind("documentation", "other error codes are documented"),
    # Webhooks.
    "event-removed": Kind("breaking", "a webhook is gone"),
    "event-changed": Kind("breaking", "an event may hold what it did not"),
    "event-narrowed": Kind("addition", "an event holds less than it could"),
    "event-added": Kind("addition", "there is a new webhook"),
    "event-sent-otherwise": Kind(
        "addition", "an event is sent, signed or answered in another way"
    ),
    # Words.
    "described-otherwise": Kind(
        "documentation", "something is described in other words"
    ),
}
