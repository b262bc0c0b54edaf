"""Work that goes on after the call: its answer, and waiting for the end."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from quirk_background_task import (
    AsyncQuirk,
    NotFoundError,
    Quirk,
    TaskTimeoutError,
    models,
)
from quirk_background_task._runtime.core import clock

from ..api import Api

RUNNING = {"progress": 10, "endedAt": None}
DONE = {"progress": 100, "endedAt": "12:00"}


class Time:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def monotonic(self) -> float:
        return sum(self.slept)


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    fake = Time()
    for name in ("sleep", "async_sleep", "monotonic"):
        monkeypatch.setattr(clock, name, getattr(fake, name))
    return fake


def started(task_id: str = "t/1") -> httpx2.Response:
    headers = {"X-Task-Id": task_id} if task_id else {}
    return httpx2.Response(202, headers=headers, json={"name": "n"})


def test_the_answer_is_there_at_once() -> None:
    api = Api(started())
    work = Quirk(http_client=api.http).imports.start(name="n")
    assert work.result == models.Import(name="n")
    assert work.task_id == "t/1"
    assert work.response.status_code == 202
    assert len(api.requests) == 1


def test_waiting_reads_the_task_until_it_is_done(time: Time) -> None:
    api = Api(started(), RUNNING, DONE)
    task = Quirk(http_client=api.http).imports.start().wait()
    assert task == models.Task(progress=100, ended_at="12:00")
    assert [r.url.raw_path for r in api.requests[1:]] == [b"/tasks/t%2F1"] * 2
    assert len(time.slept) == 1


def test_the_asynchronous_client_waits_too(time: Time) -> None:
    api = Api(started(), RUNNING, DONE)

    async def work() -> models.Task | None:
        begun = await AsyncQuirk(http_client=api.async_http).imports.start(name="n")
        assert begun.result == models.Import(name="n")
        return await begun.wait()

    assert asyncio.run(work()) == models.Task(progress=100, ended_at="12:00")
    assert len(time.slept) == 1


def test_what_is_not_done_in_time_is_an_error(time: Time) -> None:
    api = Api(started(), *[RUNNING] * 20)
    work = Quirk(http_client=api.http).imports.start()
    with pytest.raises(TaskTimeoutError, match=r"imports\.start") as raised:
        work.wait(timeout=60)
    assert raised.value.operation == "imports.start"
    assert time.slept == sorted(time.slept[:-1]) + time.slept[-1:]
    assert max(time.slept) == 8.0
    assert sum(time.slept) == 60.0


def test_the_asynchronous_client_gives_up_too(time: Time) -> None:
    api = Api(started(), *[RUNNING] * 20)

    async def work() -> None:
        begun = await AsyncQuirk(http_client=api.async_http).imports.start()
        await begun.wait(timeout=1)

    with pytest.raises(TaskTimeoutError):
        asyncio.run(work())
    assert sum(time.slept) == 1.0


def test_without_a_task_there_is_nothing_to_wait_for() -> None:
    api = Api(started(""))
    work = Quirk(http_client=api.http).imports.start()
    assert work.task_id is None
    assert work.wait() is None
    assert len(api.requests) == 1


def test_without_a_task_there_is_nothing_to_await() -> None:
    api = Api(started(""))

    async def work() -> models.Task | None:
        return await (
            await AsyncQuirk(http_client=api.async_http).imports.start()
        ).wait()

    assert asyncio.run(work()) is None


def test_a_flag_is_set_when_it_is_true() -> None:
    begun = httpx2.Response(204, headers={"X-Task-Id": "1"})
    api = Api(begun, {"state": {"isDone": False}}, {}, {"state": {"isDone": True}})
    work = Quirk(http_client=api.http).exports.start()
    result: object = work.result
    assert result is None
    state = work.wait()
    assert state is not None
    assert state.state is not None
    assert state.state.is_done is True
    assert api.requests[-1].url.path == "/states/1"


def test_what_reading_the_task_raises_is_raised() -> None:
    api = Api(started(), httpx2.Response(404))
    with pytest.raises(NotFoundError) as raised:
        Quirk(http_client=api.http).imports.start().wait()
    assert raised.value.operation == "jobs.tasks.get"


def test_options_go_with_every_request_but_for_those_of_one() -> None:
    api = Api(started(), DONE)
    Quirk(http_client=api.http).imports.start(
        options={
            "extra_headers": {"X-Trace": "t"},
            "extra_query": {"q": 1},
            "extra_body": {"more": True},
            "idempotency_key": "k",
        }
    ).wait()
    first, second = api.requests
    assert first.content == b'{"more":true}'
    assert (first.url.query, second.url.query) == (b"q=1", b"")
    assert [r.headers["x-trace"] for r in api.requests] == ["t", "t"]
    assert "idempotency-key" not in second.headers


def test_the_raw_twin_returns_the_response() -> None:
    api = Api(started())
    response = Quirk(http_client=api.http).imports.with_raw_response.start()
    assert response.headers["x-task-id"] == "t/1"
    assert response.parse() == models.Import(name="n")


def test_the_asynchronous_raw_twin() -> None:
    api = Api(started())

    async def call() -> models.Import:
        raw = AsyncQuirk(http_client=api.async_http).imports.with_raw_response
        return (await raw.start()).parse()

    assert asyncio.run(call()) == models.Import(name="n")
