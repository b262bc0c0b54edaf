"""What README shows: the document's guide first, then what needs the least."""

from __future__ import annotations

from typing import Any

from clientpress.code.printer import Printer
from clientpress.plan.guide import Guide
from clientpress.plan.webhooks import spoken_time
from tests.lower.building import TEXT, WHOLE, model
from tests.plan.test_description import DONE, planned

EXAMPLES = {"first": {"value": {"pin": "0000"}}, "second": {"value": {"pin": "1234"}}}
PIN = {"type": "object", "properties": {"pin": TEXT | {"x-sensitive": True}}}


def operation(name: str, **node: Any) -> dict[str, Any]:
    """Return an operation of a name."""
    return {"operationId": name, "responses": DONE, **node}


def guide(paths: dict[str, Any], **document: Any) -> Guide:
    """Return the guide of a document of some paths."""
    return planned(paths, **document).guide


def shown(paths: dict[str, Any], **task: Any) -> list[str]:
    """Return the calls that are shown first, for a guide of one task."""
    found = guide(paths, **{"x-guide": [{"title": "Do it", **task}]})
    calls = [found.first, found.written, found.tasks[0].example]
    return [Printer().flat(one.call) for one in calls if one is not None]


PATHS = {
    "/a": {"get": operation("a.list")},
    "/pin": {
        "put": operation(
            "pin.set",
            requestBody={
                "required": True,
                "content": {"application/json": {"schema": PIN, "examples": EXAMPLES}},
            },
        )
    },
}


def test_without_a_guide_the_call_comes_first_that_needs_the_least() -> None:
    first = guide(PATHS).first
    assert first is not None
    assert first.method == "client.a.list"


def test_a_task_comes_first_with_its_example_in_full() -> None:
    calls = shown(PATHS, operation="pin.set", example="second")
    assert set(calls) == {'client.pin.set(pin="1234")'}


def test_what_is_sensitive_is_hidden_unless_it_was_chosen() -> None:
    assert set(shown(PATHS, operation="pin.set")) == {'client.pin.set(pin="...")'}


def test_a_task_has_settings_of_its_client() -> None:
    task = {
        "title": "Do it",
        "operation": "pin.set",
        "paths": {"pin.set": "/code"},
        "headers": {"X-Mode": "test"},
    }
    (planned_task,) = guide(PATHS, **{"x-guide": [task]}).tasks
    settings = {name: Printer().flat(code) for name, code in planned_task.settings}
    assert settings == {
        "paths": '{"pin.set": "/code"}',
        "headers": '{"X-Mode": "test"}',
    }
    assert planned_task.asked.path == "/code"


def test_a_credential_for_each_namespace_is_shown_where_there_are_several() -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    several = guide(PATHS, components={"securitySchemes": {"key": key}}).tokens
    assert several is not None
    assert several[0] == "api_key"
    assert Printer().flat(several[1]) == '{"a": "...", "pin": "..."}'


def test_the_headers_of_a_429_are_shown() -> None:
    header = {"description": "Calls left.", "schema": WHOLE}
    too_many = {"description": "Too many.", "headers": {"X-Left": header}}
    node = operation("a", responses={**DONE, "429": too_many})
    assert guide({"/a": {"get": node}}).limit_headers == (("X-Left", "Calls left."),)


def test_methods_that_send_a_key_are_shown() -> None:
    node = operation("a.create", **{"x-idempotency-key": "X-Key"})
    assert guide({"/a": {"post": node}, "/b": {"get": operation("b.list")}}).keyed == (
        "a.create",
    )


def test_namespaces_say_what_they_are_for_where_the_document_does() -> None:
    tags = [{"name": "pin", "description": "The code of a card.\n\nKeep it."}]
    assert guide(PATHS, tags=tags).namespaces == (
        ("a", ""),
        ("pin", "The code of a card."),
    )


def test_namespaces_that_nobody_describes_are_not_shown() -> None:
    assert guide(PATHS).namespaces == ()


def test_what_stands_below_a_heading_is_no_beginning() -> None:
    info = {"title": "Shop", "version": "1", "description": "First.\n\n# More\n\nLast."}
    assert guide({"/a": {"get": operation("a")}}, info=info).about == "First."


def test_only_the_beginning_of_a_long_description_is_shown() -> None:
    long = "\n\n".join(["First.", "Second.", "x" * 3_000, "Last."])
    info = {"title": "Shop", "version": "1", "description": long}
    about = guide({"/a": {"get": operation("a")}}, info=info).about
    assert about == "First.\n\nSecond."


def test_times_are_said_in_their_largest_unit() -> None:
    times = [1, 60, 300, 5_400, 64_800, 86_400, 0.5]
    assert [spoken_time(one) for one in times] == [
        "1 second",
        "1 minute",
        "5 minutes",
        "90 minutes",
        "18 hours",
        "1 day",
        "0.5 seconds",
    ]


def test_a_webhook_says_what_is_known_of_its_delivery() -> None:
    event = {
        "post": {
            "description": "A thing was sold.",
            "parameters": [
                {
                    "name": "X-Shop",
                    "in": "header",
                    "description": "Which shop it is of.",
                    "schema": TEXT,
                }
            ],
            "requestBody": {
                "content": {"application/json": {"schema": model(id=TEXT)}}
            },
            "responses": DONE,
            "x-webhook": {
                "identity": "/id",
                "identity_note": "It may be missing.",
                "retries": [60, 3_600],
                "timeout": 30,
                "authentication": "none",
                "answer": {"id": "/id"},
                "success": "200",
            },
        }
    }
    told = planned({}, webhooks={"sold": event}).webhook_guide
    assert told is not None
    assert told.about == "A thing was sold."
    assert told.doubt == "It may be missing."
    assert told.headers == (("X-Shop", "Which shop it is of."),)
    assert told.retries == ("1 minute", "1 hour")
    assert told.timeout == "30 seconds"
    assert told.answer == ("id",)
