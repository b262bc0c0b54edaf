"""What is done with each client. The clients know nothing of the mocks but their addresses."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import afosto
import fenix_collect
import fenix_partners
import httpx2
import netfinity
import telenor_agreements
from afosto import webhooks as afosto_webhooks
from fenix_collect import webhooks as collect_webhooks
from netfinity import webhooks as netfinity_webhooks

from clientpress.mock.webhooks import Events, Secret, deliver

if TYPE_CHECKING:
    from .stage import Stage

_SECRET = "s3cret"  # noqa: S105  # of nothing
_SPEED = 600.0
"""A minute of the vendors' schedules is a tenth of a second."""


def partners(stage: Stage) -> None:
    """Read contacts, and meet an error of the vendor's."""
    mock, url = stage.mock("fenix-partners")
    with fenix_partners.FenixPartners(token="t0ken", base_url=url) as client:
        stage.say("A contact, and its invoices")
        contact = client.contacts.get("1")
        stage.show(contact)
        stage.show(f"{len(client.contacts.invoices.list('1'))} invoices")

        stage.say(
            "The token lacks an ability: the mock answers 403 as the vendor would"
        )
        mock.once("code=403")
        try:
            client.contacts.get("1")
        except fenix_partners.PermissionDeniedError as error:
            stage.show(f"{type(error).__name__}: {error}")


def agreements(stage: Stage) -> None:
    """Order something, with tokens that are fetched and that end."""
    mock, url = stage.mock("telenor-agreements")
    with telenor_agreements.TelenorAgreements(
        client_id="client",
        client_secret="c",
        username="system user",
        password="p",
        base_url=url,
        token_url=f"{url}/oauth/v2/token",
    ) as client:
        stage.say("The client fetches a token, then lists the agreements")
        stage.show(client.agreements.list())

        stage.say("The token ends early: the client fetches another one and goes on")
        mock.once("fault=expired-token")
        stage.show(
            client.orders.create(
                body={
                    "type": "UPDATE_PRODUCT",
                    "agreement_id": 5538579,
                    "product_id": 2799029,
                    "configurations": [{"id": 6140, "value": "11175198"}],
                }
            )
        )


def messages(stage: Stage) -> None:
    """Send a text message through trouble, and hear what became of it."""
    mock, url = stage.mock("netfinity")
    with netfinity.Netfinity(token="t0ken", base_url=url) as client:
        stage.say(
            "The connection breaks, then there are too many requests: all is retried"
        )
        mock.once("fault=reset")
        mock.once("fault=rate-limit")
        stage.show(
            client.sms.send(
                msisdn="359881234567", text="Your parcel has arrived", id="123"
            )
        )

    def handle(event: netfinity_webhooks.Event[netfinity.models.Pingback]) -> None:
        stage.show(f"the receiver handles {event.name}: {event.data}")

    stage.say("A pingback comes to our receiver, whose answer repeats both ids")
    app = netfinity_webhooks.pingback.receiver(
        handle, secret=None, store=netfinity_webhooks.MemoryEventStore()
    )
    asyncio.run(_delivered(stage, "netfinity", "pingback", stage.serve(app)))


def collections(stage: Stage) -> None:
    """Create a contact; its conversion comes until it is taken."""
    _, url = stage.mock("fenix-collect")
    with fenix_collect.FenixCollect(api_key="k3y", base_url=url) as client:
        stage.say("A contact for a campaign")
        stage.show(
            client.campaigns.contacts.create(
                "8", name="My", last_name="Möller", email="my@example.com"
            )
        )
    tries: list[str | None] = []

    def handle(event: collect_webhooks.Event[fenix_collect.models.Conversion]) -> None:
        tries.append(event.identity)
        if len(tries) < 3:
            raise RuntimeError("our database is down")
        stage.show(f"the receiver handles {event.name} at last: {event.data.contact}")

    stage.say("Our receiver fails twice: the vendor's schedule, a minute in 0.1 s")
    app = collect_webhooks.conversion.receiver(
        handle,
        secret=collect_webhooks.SharedSecret("X-Secret", _SECRET),
        store=collect_webhooks.MemoryEventStore(),
    )
    receiver = stage.serve(app)
    asyncio.run(_delivered(stage, "fenix-collect", "conversion", receiver, again=True))
    stage.show(f"handled once: {len(tries)} attempts, of which two failed")


def shop(stage: Stage) -> None:
    """Walk over pages, create, wait for a task; all of it asynchronously."""
    mock, url = stage.mock("afosto")

    async def main() -> None:
        async with afosto.AsyncAfosto(
            client_id="client",
            client_secret="c",
            base_url=url,
            token_url=f"{url}/iam/oauth/authorize",
        ) as client:
            stage.say("A channel is created; the list then has it, on its last page")
            created = await client.cat.channels.create(
                description="Our shop on the web", name="Webshop", type="storefront"
            )
            stage.show(created)
            names = [one.name async for one in client.cat.channels.list(page_size=4)]
            stage.show(f"{len(names)} channels: {', '.join(map(str, names))}")

            stage.say("Stock is allocated by a task, which is waited for")
            order = "26cfb69d-94cd-4213-b428-b5851419ccf8"
            started = await client.odr.orders.allocate(order)
            stage.show(await started.wait(timeout=30))

            stage.say("An answer is cut in the middle: reading is tried again")
            mock.once("fault=truncate")
            stage.show(await client.odr.orders.get(order))

    asyncio.run(main())

    def handle(event: afosto_webhooks.Event[Any]) -> None:
        stage.show(f"the receiver handles {event.name}: {event.data}")

    stage.say("An event with a signature comes to our receiver")
    app = afosto_webhooks.event.receiver(
        handle,
        secret=afosto_webhooks.signed(_SECRET),
        store=afosto_webhooks.MemoryEventStore(),
    )
    asyncio.run(_delivered(stage, "afosto", "event", stage.serve(app)))


async def _delivered(
    stage: Stage, name: str, webhook: str, url: str, *, again: bool = False
) -> None:
    """Send an event until it is taken; with `again` once more after that."""
    secret = Secret(_SECRET)
    event = Events(stage.readings[name]).event(webhook, secret)
    async with httpx2.AsyncClient() as client:
        for _ in range(2 if again else 1):
            await deliver(
                event,
                url,
                client,
                secret=secret,
                speed=_SPEED,
                listener=stage.log.attempt,
            )


SESSIONS = (partners, agreements, messages, collections, shop)
