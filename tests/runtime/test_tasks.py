"""Operations that start a task: finding it, and waiting for its end."""

from __future__ import annotations

import asyncio
import importlib
from types import SimpleNamespace
from typing import Any

import httpx2
import msgspec
import pytest

from tests.runtime.conftest import PACKAGE


class Task(msgspec.Struct):
    ended_at: str | None = msgspec.field(name="endedAt", default=None)


@pytest.fixture
def tasks(rt: Any) -> Any:
    del rt  # it makes the package importable
    return importlib.import_module(f"{PACKAGE}._runtime.client.tasks")


def starter(rt: Any, done: str = "/endedAt") -> Any:
    return rt.Operation(
        "work.start",
        "POST",
        "/work",
        body=rt.Body("application/json"),
        results={"202": rt.Json(lambda: dict)},
        task=rt.Polling("X-Task", "jobs.tasks.get", done),
    )


def with_reader(rt: Any, client: Any, type_: Any = Task) -> Any:
    """Give a client what a generated one has: the method `jobs.tasks.get`."""
    reader = rt.Operation(
        "jobs.tasks.get",
        "GET",
        "/tasks/{id}",
        parameters=(rt.Parameter("id", "path"),),
        results={"200": rt.Json(lambda: type_)},
    )

    def get(id: str, *, options: Any = None) -> Any:
        return client._call(reader, {"id": id}, options=options)

    client.jobs = SimpleNamespace(tasks=SimpleNamespace(get=get))
    return client


def begun(task_id: str | None = "1") -> httpx2.Response:
    headers = {} if task_id is None else {"x-task": task_id}
    return httpx2.Response(202, headers=headers, json={"ok": True})


def read(**task: Any) -> httpx2.Response:
    return httpx2.Response(200, json=task)


def start(
    world: Any, tasks: Any, caller: Any, operation: Any, options: Any = None
) -> Any:
    if world.is_async:
        return asyncio.run(
            tasks.async_start_task(caller._calls, operation, options=options)
        )
    return tasks.start_task(caller._calls, operation, options=options)


def wait(world: Any, started: Any, **kwargs: Any) -> Any:
    if world.is_async:
        return asyncio.run(started.wait(**kwargs))
    return started.wait(**kwargs)


def test_waits_grow_to_the_longest(rt: Any, tasks: Any, world: Any, clock: Any) -> None:
    answers = [read()] * 12
    client = with_reader(rt, world.client(begun(), *answers, read(endedAt="now")))
    started = start(world, tasks, client, starter(rt))
    assert wait(world, started) == Task("now")
    assert clock.slept[:3] == [0.5, 0.75, 1.125]
    assert clock.slept[-3:] == [8.0, 8.0, 8.0]


def test_a_very_long_wait(rt: Any, tasks: Any, sync_world: Any, clock: Any) -> None:
    answers = [read()] * 3000
    client = with_reader(rt, sync_world.client(begun(), *answers, read(endedAt="now")))
    started = start(sync_world, tasks, client, starter(rt))
    assert wait(sync_world, started, timeout=float("inf")) == Task("now")
    assert len(clock.slept) == 3000


def test_the_last_wait_ends_with_the_time(
    rt: Any, tasks: Any, world: Any, clock: Any
) -> None:
    client = with_reader(rt, world.client(begun(), *[read()] * 4))
    started = start(world, tasks, client, starter(rt))
    with pytest.raises(rt.TaskTimeoutError) as raised:
        wait(world, started, timeout=2.0)
    assert clock.slept == [0.5, 0.75, 0.75]
    error = raised.value
    assert (error.operation, error.method, error.route) == (
        "work.start",
        "POST",
        "/work",
    )
    assert not world.answers


def test_without_time_the_task_is_read_once(
    rt: Any, tasks: Any, world: Any, clock: Any
) -> None:
    client = with_reader(rt, world.client(begun(), read()))
    with pytest.raises(rt.TaskTimeoutError):
        wait(world, start(world, tasks, client, starter(rt)), timeout=0)
    assert clock.slept == []


def test_after_a_timeout_one_may_wait_again(rt: Any, tasks: Any, world: Any) -> None:
    client = with_reader(rt, world.client(begun(), read(), read(endedAt="now")))
    started = start(world, tasks, client, starter(rt))
    with pytest.raises(rt.TaskTimeoutError):
        wait(world, started, timeout=0)
    assert wait(world, started) == Task("now")


@pytest.mark.parametrize("task_id", [None, ""])
def test_no_task_is_nothing_to_wait_for(
    rt: Any, tasks: Any, world: Any, task_id: str | None
) -> None:
    client = with_reader(rt, world.client(begun(task_id)))
    started = start(world, tasks, client, starter(rt))
    assert started.result == {"ok": True}
    assert wait(world, started) is None


@pytest.mark.parametrize(
    ("value", "is_done"),
    [
        (None, False),
        (False, False),
        ("", False),
        (True, True),
        ("now", True),
        (0, True),
        ([], True),
        ({}, True),
    ],
)
def test_what_counts_as_set(
    rt: Any, tasks: Any, sync_world: Any, value: Any, is_done: bool
) -> None:
    client = with_reader(rt, sync_world.client(begun(), read(end=value)), dict)
    started = start(sync_world, tasks, client, starter(rt, "/end"))
    if is_done:
        assert wait(sync_world, started, timeout=0) == {"end": value}
    else:
        with pytest.raises(rt.TaskTimeoutError):
            wait(sync_world, started, timeout=0)


def test_done_may_stand_deep_inside(rt: Any, tasks: Any, sync_world: Any) -> None:
    answers = [read(), read(state={}), read(state={"end/at": "now"})]
    client = with_reader(rt, sync_world.client(begun(), *answers), dict)
    started = start(sync_world, tasks, client, starter(rt, "/state/end~1at"))
    assert wait(sync_world, started) == {"state": {"end/at": "now"}}


def test_a_task_that_drifted_is_done_too(rt: Any, tasks: Any, sync_world: Any) -> None:
    answer = read(endedAt=1700000000)
    client = with_reader(rt, sync_world.client(begun(), answer, on_drift="ignore"))
    started = start(sync_world, tasks, client, starter(rt))
    task = wait(sync_world, started, timeout=0)
    assert task.ended_at == 1700000000


@pytest.mark.parametrize("task_id", ["a/../b", "?x=1", "a#b"])
def test_a_task_cannot_lead_to_another_path(
    rt: Any, tasks: Any, sync_world: Any, task_id: str
) -> None:
    client = with_reader(rt, sync_world.client(begun(task_id), read(endedAt="now")))
    wait(sync_world, start(sync_world, tasks, client, starter(rt)))
    url = sync_world.requests[1].url
    assert url.raw_path.count(b"/") == 3
    assert url.query == b""


def test_the_task_of_a_resource_is_read_with_its_client(
    rt: Any, tasks: Any, world: Any
) -> None:
    client = with_reader(rt, world.client(begun(), read(endedAt="now")))
    class_ = rt.AsyncResource if world.is_async else rt.SyncResource
    inner = class_(class_(client))
    assert wait(world, start(world, tasks, inner, starter(rt))) == Task("now")


def test_a_credential_for_the_call_reads_the_task_too(
    rt: Any, tasks: Any, world: Any
) -> None:
    seen: list[Any] = []
    client = with_reader(rt, world.client(begun(), read(endedAt="now")))
    inner = client.jobs.tasks.get

    def get(id: str, *, options: Any = None) -> Any:
        seen.append(options)
        return inner(id, options=options)

    client.jobs.tasks.get = get
    options = {"auth": "other", "extra_query": {"q": 1}, "idempotency_key": "k"}
    wait(world, start(world, tasks, client, starter(rt), options))
    assert seen == [{"auth": "other"}]
    assert world.requests[1].url.query == b""


def test_a_raw_twin_gives_the_response(rt: Any, tasks: Any, world: Any) -> None:
    client = with_reader(rt, world.client(begun()))
    response = start(world, tasks, client._as_raw(), starter(rt))
    assert response.status_code == 202
    assert response.parse() == {"ok": True}


def test_a_repr_holds_no_id(rt: Any, tasks: Any, world: Any) -> None:
    started = start(world, tasks, world.client(begun("s3cr3t")), starter(rt))
    assert "s3cr3t" not in repr(started)
    assert "work.start" in repr(started)
