"""Names of servers, from descriptions and hosts."""

from __future__ import annotations

import pytest

from clientpress.lower.inference.servers import server_names


@pytest.mark.parametrize(
    ("description", "url", "name"),
    [
        ("Production", "https://a.test", "production"),
        ("Production server", "https://a.test", "production"),
        ("The live API", "https://a.test", "production"),
        ("Sandbox environment for testing", "https://a.test", "sandbox"),
        ("Staging server (uses test data)", "https://a.test", "staging"),
        ("Local development server", "http://localhost", "local"),
        ("", "http://localhost:8080", "local"),
        ("EU region", "https://a.test", "eu_region"),
        ("", "https://sandbox.a.test", "sandbox"),
        ("", "https://api-staging.a.test/v1", "staging"),
        ("", "https://a.test", ""),
        ("", "http://[", ""),
        ("Server for v2", "https://a.test", ""),
        ("https://a.test", "https://a.test", ""),
        ("A server that is used by all who have signed up", "https://a.test", ""),
    ],
)
def test_a_server_is_called_what_it_is(description: str, url: str, name: str) -> None:
    assert server_names([(description, url)]) == [name]


def test_two_of_one_environment_are_told_apart() -> None:
    servers = [("Production (EU)", ""), ("Production (US)", ""), ("Sandbox", "")]
    assert server_names(servers) == ["production_eu", "production_us", "sandbox"]


def test_two_of_one_description_have_no_name() -> None:
    assert server_names([("Production", ""), ("Production", "")]) == ["", ""]
