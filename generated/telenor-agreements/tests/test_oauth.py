"""Tests of `oauth`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from telenor_agreements_support import Reply, Runner, Sent

from telenor_agreements import ServerError, TelenorAgreements


def call_oauth_logout(client: TelenorAgreements) -> Any:
    return client.oauth.logout()


def test_oauth_logout_full(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.oauth.logout()

    reply = Reply(200, text="some text", content_type="text/plain")
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.telenor.no/oauth/v2/logout",
        headers={"accept": "text/plain", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = "some text"
    assert outcome.seen == seen


def test_oauth_logout_required(run: Runner) -> None:
    reply = Reply(200, text="some text", content_type="text/plain")
    outcome = run(call_oauth_logout, reply)
    sent = Sent(
        "GET",
        "https://api.telenor.no/oauth/v2/logout",
        headers={"accept": "text/plain", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = "some text"
    assert outcome.seen == seen


def test_oauth_logout_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_oauth_logout, Reply(503), max_retries=1)
    assert len(run.sent) == 1
