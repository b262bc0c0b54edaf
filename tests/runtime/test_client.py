"""Clients: what they are given, where they read it, and how they are closed."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import Any

import httpx2
import pytest


def ok() -> httpx2.Response:
    return httpx2.Response(200, json={"id": 1})


def service(rt: Any, *servers: Any, **more: Any) -> Any:
    return rt.Service("Acme", environment="ACME", servers=servers, **more)


def url_of(world: Any, get: Any, **arguments: Any) -> str:
    world.call(world.client(ok(), **arguments), get)
    return str(world.request.url)


def test_base_url_replaces_the_servers(world: Any, get: Any) -> None:
    url = url_of(world, get, base_url="http://localhost:8080/x/")
    assert url == "http://localhost:8080/x/things"


def test_base_url_comes_from_the_environment(
    sync_world: Any, get: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "http://localhost")
    assert url_of(sync_world, get) == "http://localhost/things"


@pytest.mark.parametrize(
    "base_url",
    [
        "api.test",
        "ftp://api.test",
        "https://",
        "https://u:s3cr3t@h:x",
        "https://h/?a=1",
    ],
)
def test_a_base_url_must_be_one(rt: Any, sync_world: Any, base_url: str) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="base URL") as raised:
        sync_world.client(base_url=base_url)
    assert "s3cr3t" not in str(raised.value)


@pytest.fixture
def templated(rt: Any) -> Any:
    base = rt.ServerVariable("BASE_NAME", argument="base_name", required=True)
    region = rt.ServerVariable("region", default="eu")
    url = "https://{BASE_NAME}/{region}"
    return service(rt, rt.Server(url, variables=(base, region)))


def test_server_variables_are_filled_in(
    sync_world: Any, get: Any, templated: Any
) -> None:
    url = url_of(sync_world, get, service=templated, variables={"base_name": "a.test"})
    assert url == "https://a.test/eu/things"


def test_server_variables_come_from_the_environment(
    sync_world: Any, get: Any, templated: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_BASE_NAME", "b.test")
    variables = {"base_name": None, "region": "us"}
    url = url_of(sync_world, get, service=templated, variables=variables)
    assert url == "https://b.test/us/things"


def test_a_missing_server_variable_is_named(
    rt: Any, sync_world: Any, templated: Any
) -> None:
    with pytest.raises(
        rt.ClientConfigurationError, match="base_name= or ACME_BASE_NAME"
    ):
        sync_world.client(service=templated, variables={"base_name": None})


@pytest.mark.parametrize(
    "value",
    ["https://a.test", "a.test?x", "u@a.test", "a b", "a.test/", "a:1", "a#", "a\\"],
)
def test_a_server_variable_cannot_change_the_url_around_it(
    rt: Any, sync_world: Any, templated: Any, value: str
) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="base_name"):
        sync_world.client(service=templated, variables={"base_name": value})


@pytest.mark.parametrize(
    ("url", "value", "expected"),
    [
        ("https://{at}.test/v1", "a", "https://a.test/v1"),
        ("https://{at}.test/v1", "evil.test/", None),
        ("https://a.{at}/v1", "test:evil@b", None),
        ("https://a.test:{at}/v1", "8443", "https://a.test:8443/v1"),
        ("https://a.test:{at}/v1", "1@evil.test", None),
        ("https://a.test/{at}/b", "v1/x", "https://a.test/v1/x/b"),
        ("https://a.test/{at}", "v1?x", None),
        ("{at}/v1", "http://a.test", "http://a.test/v1"),
        ("{at}/v1", "http://a.test?x", None),
        ("{at}.test/v1", "http://a", "http://a.test/v1"),
        ("{at}.test/v1", "http://a b", None),
        ("{at}/v1", "http://a.test/", "http://a.test/v1"),
        ("https://a.test/{at}/b", "/v1/", "https://a.test/v1/b"),
        ("{at}://a.test", "http", "http://a.test"),
        ("{at}://a.test", "http://evil.test/?", None),
        ("http{at}://a.test", "s", "https://a.test"),
        ("http{at}://a.test", "s://evil.test/?", None),
    ],
)
def test_a_server_variable_stays_in_its_place(
    *, rt: Any, sync_world: Any, get: Any, url: str, value: str, expected: str | None
) -> None:
    server = rt.Server(url, variables=(rt.ServerVariable("at"),))
    made: Any = {"service": service(rt, server), "variables": {"at": value}}
    if expected is None:
        with pytest.raises(rt.ClientConfigurationError, match="at cannot stand in"):
            sync_world.client(**made)
    else:
        assert url_of(sync_world, get, **made) == f"{expected}/things"


def test_what_the_document_gives_a_server_variable_is_taken(
    rt: Any, sync_world: Any, get: Any
) -> None:
    variable = rt.ServerVariable("at", default="a.test:81", values=("a.test:81", "b"))
    made: Any = {
        "service": service(rt, rt.Server("http://{at}", variables=(variable,)))
    }
    assert url_of(sync_world, get, **made) == "http://a.test:81/things"
    sync_world.client(**made, variables={"at": "b"})
    made["variables"] = {"at": "c"}
    with pytest.raises(rt.ClientConfigurationError, match=r"one of a\.test:81, b"):
        sync_world.client(**made)


@pytest.mark.parametrize(
    ("url", "values", "expected"),
    [
        ("https://a.test/{at}", (), "https://a.test/things"),
        ("https://a.test/{at}/b", (), None),
        ("https://{at}a.test", ("", "qa."), "https://a.test/things"),
        ("https://{at}.test", (), None),
    ],
)
def test_there_may_be_nothing_where_the_document_says_so(
    *,
    rt: Any,
    sync_world: Any,
    get: Any,
    url: str,
    values: tuple[str, ...],
    expected: str | None,
) -> None:
    variable = rt.ServerVariable("at", default="", values=values)
    made: Any = {"service": service(rt, rt.Server(url, variables=(variable,)))}
    if expected is None:
        with pytest.raises(rt.ClientConfigurationError, match="at is missing"):
            sync_world.client(**made)
    else:
        assert url_of(sync_world, get, **made) == expected


def test_a_variable_that_is_the_beginning_of_a_url_takes_an_address(
    rt: Any, sync_world: Any
) -> None:
    server = rt.Server("{at}/v1", variables=(rt.ServerVariable("at"),))
    with pytest.raises(rt.ClientConfigurationError, match="at must be an address"):
        sync_world.client(service=service(rt, server), variables={"at": "a.test"})


def test_a_base_url_makes_variables_needless(
    sync_world: Any, get: Any, templated: Any
) -> None:
    url = url_of(sync_world, get, service=templated, base_url="https://c.test")
    assert url == "https://c.test/things"


def test_a_server_is_chosen_by_position_or_name(
    rt: Any, sync_world: Any, get: Any
) -> None:
    live = rt.Server("https://live.test")
    test = rt.Server("https://sandbox.test", name="sandbox")
    both = service(rt, live, test)
    sync_world.call(sync_world.client(ok(), service=both, server=1), get)
    sync_world.call(sync_world.client(ok(), service=both, server="sandbox"), get)
    hosts = [request.url.host for request in sync_world.requests]
    assert hosts == ["sandbox.test", "sandbox.test"]
    with pytest.raises(rt.ClientConfigurationError, match="sandbox"):
        sync_world.client(service=both, server="other")


def test_without_a_server_a_base_url_is_asked_for(rt: Any, sync_world: Any) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="ACME_BASE_URL"):
        sync_world.client(service=service(rt))
    with pytest.raises(rt.ClientConfigurationError, match="ACME_BASE_URL"):
        sync_world.client(service=service(rt, rt.Server("/v1")))


def test_an_operation_may_have_a_server_of_its_own(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "files.get",
        "GET",
        "/f",
        results={"200": rt.Json(lambda: dict)},
        server=rt.Server("https://files.test"),
    )
    sync_world.call(sync_world.client(ok()), operation)
    sync_world.call(sync_world.client(ok(), base_url="http://mock.test"), operation)
    hosts = [request.url.host for request in sync_world.requests]
    assert hosts == ["files.test", "mock.test"]


@pytest.mark.parametrize("arguments", [{"max_retries": -1}, {"on_drift": "explode"}])
def test_unusable_settings_are_refused(
    rt: Any, sync_world: Any, arguments: dict[str, Any]
) -> None:
    with pytest.raises(rt.ClientConfigurationError, match=next(iter(arguments))):
        sync_world.client(**arguments)


@pytest.fixture
def create(rt: Any) -> Any:
    return rt.Operation(
        "campaigns.contacts.create",
        "POST",
        "/campaigns/{campaign}/contacts",
        parameters=(rt.Parameter("campaign", "path"),),
        results={"200": rt.Json(lambda: dict)},
    )


def test_a_path_can_be_replaced(sync_world: Any, create: Any) -> None:
    paths = {create.name: "/campaigns/{campaign}/new-contact"}
    response = sync_world.raw_call(
        sync_world.client(ok(), paths=paths), create, {"campaign": "c 1"}
    )
    assert str(sync_world.request.url) == (
        "https://api.test/v1/campaigns/c%201/new-contact"
    )
    assert response.route == "/campaigns/{campaign}/new-contact"


def known(rt: Any, create: Any) -> Any:
    return service(
        rt, rt.Server("https://api.test"), operations=lambda: {create.name: create.path}
    )


@pytest.mark.parametrize("path", ["/campaigns/new", "/{campaign}/{id}", "{campaign}"])
def test_a_replaced_path_has_the_same_placeholders(
    rt: Any, sync_world: Any, create: Any, path: str
) -> None:
    with pytest.raises(rt.ClientConfigurationError, match=r"\{campaign\}"):
        sync_world.client(service=known(rt, create), paths={create.name: path})


def test_a_path_for_an_unknown_operation_is_refused(
    rt: Any, sync_world: Any, create: Any
) -> None:
    with pytest.raises(
        rt.ClientConfigurationError, match=r"'campaigns\.contacts\.create'"
    ):
        sync_world.client(
            service=known(rt, create), paths={"campaigns.contact.create": "/x"}
        )


@pytest.mark.parametrize("prefix", ["campaigns", "campaigns.contacts.create", ""])
def test_prefixes_of_operations_are_known(
    rt: Any, sync_world: Any, create: Any, prefix: str
) -> None:
    limiter = rt.RateLimiter({prefix: (1, 60)})
    credentials = {"token": {prefix: "s3cr3t"}}
    sync_world.client(
        service=known(rt, create), rate_limiter=limiter, credentials=credentials
    )


@pytest.mark.parametrize("prefix", ["campaign", "campaigns.", "contacts"])
def test_a_prefix_of_no_operation_is_refused(
    rt: Any, sync_world: Any, create: Any, prefix: str
) -> None:
    said = rf"there is no operation '{prefix}'"
    with pytest.raises(rt.ClientConfigurationError, match=f"^rate_limiter: {said}"):
        sync_world.client(
            service=known(rt, create), rate_limiter=rt.RateLimiter({prefix: (1, 60)})
        )
    with pytest.raises(rt.ClientConfigurationError, match=f"credential token: {said}"):
        sync_world.client(
            service=known(rt, create), credentials={"token": {prefix: "s3cr3t"}}
        )


def test_placeholders_are_checked_at_the_latest_by_the_call(
    rt: Any, sync_world: Any, create: Any
) -> None:
    client = sync_world.client(paths={create.name: "/x"})
    with pytest.raises(rt.ClientConfigurationError, match=r"\{campaign\}"):
        sync_world.call(client, create, {"campaign": "c"})


def test_the_transport_is_made_by_the_first_call(sync_world: Any) -> None:
    client = sync_world.client(http_client=None)
    assert client._calls.session._http is None
    with client:
        assert client._calls.session.http() is client._calls.session.http()


def test_what_the_client_made_is_sent_whole_urls(
    sync_world: Any, get: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As seen by those who put something in place of `httpx2.HTTPTransport`."""
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"id": "1"})

    def transport(**_: object) -> httpx2.MockTransport:
        return httpx2.MockTransport(answer)

    monkeypatch.setattr(httpx2, "HTTPTransport", transport)
    with sync_world.client(http_client=None, base_url="https://ü.test:81/v1") as client:
        options = {"extra_query": {"q": "%/ä"}}
        sync_world.call(client, get, options=options)
    (request,) = seen
    url = httpx2.URL("https://xn--tda.test:81/v1/things?q=%25%2F%C3%A4")
    assert request.url == url
    assert (request.url.raw_path, request.url.port) == (url.raw_path, 81)
    assert (request.url.raw_host, request.url.host) == (url.raw_host, url.host)
    assert request.url.params == url.params
    assert request.url.copy_with(path="/x") == url.copy_with(path="/x")


def test_closing_closes_what_the_client_made(sync_world: Any) -> None:
    with sync_world.client(http_client=None) as client:
        http = client._calls.session.http()
    assert http.client.is_closed


def test_closing_leaves_the_users_own_transport_open(sync_world: Any, get: Any) -> None:
    http = sync_world.http_client()
    with sync_world.client(ok(), http_client=http) as client:
        sync_world.call(client, get)
    assert not http.is_closed


def test_a_closed_client_refuses_calls(world: Any, get: Any) -> None:
    client = world.client(ok())
    client._calls.session.take_http()
    with pytest.raises(RuntimeError, match="closed"):
        world.call(client, get)


def test_threads_share_one_transport(sync_world: Any) -> None:
    client = sync_world.client(http_client=None)
    start = threading.Barrier(8)
    seen: list[Any] = []

    def look() -> None:
        start.wait()
        seen.append(client._calls.session.http())

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert len(set(map(id, seen))) == 1


def test_requests_name_the_package_and_its_version(rt: Any, world: Any) -> None:
    acme = rt.Service(
        "Acme",
        environment="ACME",
        user_agent="acme/1.2.3",
        servers=(rt.Server("https://api.test"),),
        security_schemes={
            "main": rt.OAuth2ClientCredentials("https://auth.test/token")
        },
    )
    get = rt.Operation(
        "a.get",
        "GET",
        "/a",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
    )
    token = httpx2.Response(200, json={"access_token": "t"})
    credentials = {"client_id": "id", "client_secret": "s"}
    client = world.client(token, ok(), service=acme, credentials=credentials)
    world.call(client, get)
    expected = f"acme/1.2.3 python-httpx2/{httpx2.__version__}"
    assert [one.headers["user-agent"] for one in world.requests] == [expected] * 2


def test_a_user_agent_of_the_users_own_is_sent(world: Any, get: Any) -> None:
    world.call(world.client(ok(), headers={"user-agent": "app"}), get)
    assert world.request.headers["user-agent"] == "app"


def own_transport(world: Any) -> Any:
    return world.http_client(
        headers={"X-Own": "1", "User-Agent": "app"},
        cookies={"theme": "dark"},
        params={"tenant": "t 1"},
        auth=("ann", "pass"),
    )


def test_the_users_own_transport_keeps_its_settings(world: Any, get: Any) -> None:
    client = world.client(ok(), ok(), http_client=own_transport(world))
    world.call(client, get)
    world.call(client, get, options={"extra_query": {"a": 1}})
    first, second = world.requests
    assert first.headers["x-own"] == "1"
    assert first.headers["user-agent"] == "app"
    assert first.headers["cookie"] == "theme=dark"
    assert first.headers["authorization"] == "Basic YW5uOnBhc3M="
    assert first.url.query == b"tenant=t+1"
    assert second.url.query == b"tenant=t+1&a=1"


def test_cookies_of_the_users_own_transport_are_live(sync_world: Any, get: Any) -> None:
    http = sync_world.http_client()
    client = sync_world.client(ok(), ok(), http_client=http)
    sync_world.call(client, get)
    http.cookies.set("theme", "dark")
    sync_world.call(client, get)
    cookies = [request.headers.get("cookie") for request in sync_world.requests]
    assert cookies == [None, "theme=dark"]


def test_resources_share_the_client_and_have_raw_twins(
    rt: Any, sync_world: Any, get: Any
) -> None:
    class Things(rt.SyncResource):  # type: ignore[misc]
        def get(self) -> Any:
            return self._call(get)

    class Acme(rt.SyncClient):  # type: ignore[misc]
        @cached_property
        def things(self) -> Things:
            return Things(self)

    sync_world.answers = [ok(), ok(), ok()]
    client = Acme(
        service(rt, rt.Server("https://api.test")),
        http_client=sync_world.http_client(),
    )
    assert client.things.get() == {"id": 1}
    assert client.things._as_raw().get().status_code == 200
    assert client.with_options(timeout=2).things.get() == {"id": 1}
    timeouts = [r.extensions["timeout"]["read"] for r in sync_world.requests]
    assert timeouts == [60.0, 60.0, 2]
