"""The operations of `campaigns.contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.Contact] = Operation(
    "campaigns.contacts.create",
    "POST",
    "/campaigns/{campaign}/new-contect",
    parameters=(Parameter("campaign", "path"),),
    body=Body("application/json", required=True),
    results={"200": Json(lambda: models.Contact), "201": Json(lambda: models.Contact)},
    errors={"422": Json(lambda: models.ValidationProblem)},
    security=({"apiKey": ()},),
)


class CampaignsContacts(SyncResource):
    """The prospects of a campaign.

    The operations of `campaigns.contacts`.
    """

    @overload
    def create(
        self,
        campaign: str,
        *,
        name: str,
        callback_url: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        ssn: str | None | UnsetType = UNSET,
        suggested_amount: int | None | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Contact: ...
    @overload
    def create(
        self,
        campaign: str,
        *,
        body: models.NewContact | params.NewContactParams,
        options: RequestOptions | None = None,
    ) -> models.Contact: ...
    def create(
        self,
        campaign: str,
        *,
        name: str | UnsetType = UNSET,
        callback_url: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        ssn: str | None | UnsetType = UNSET,
        suggested_amount: int | None | UnsetType = UNSET,
        body: models.NewContact | params.NewContactParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Add a prospect to a campaign and get the links to its landing pages.

        The settings of the campaign decide which fields are required, and the customer
        has to know them. Every revision of the vendor's route table spells the path
        `new-contect`; a newer example calls `new-contact`. Override the path if the
        server wants that.

        Args:
            campaign: The `uuid` of the campaign, as the campaign list gives it.
            name: First name if `last_name` is given too, otherwise the whole name.
            callback_url: Where to send the conversion of this contact, instead of
                the customer's general address.
            external_id: Id of the person in the customer's CRM.
            ssn: Personal identity number. The tables write `YYYYMMDDXXXX`; a
                validation message of the vendor asks for `YYYYMMDD-XXXX`.
            suggested_amount: Amount to suggest to the prospect, without fractions.
            body: The whole body at once.

        Raises:
            PermissionDeniedError: 403. The API key is missing or not valid. The
                form of the body is not documented.
            UnprocessableEntityError: 422. Some fields do not satisfy the rules or
                the campaign's settings.

        Example:
            client.campaigns.contacts.create(
                "8",
                name="...",
                callback_url="https://crm.example.com/fenix/conversions",
                email="...",
                external_id="1234567",
                last_name="...",
                phone="...",
                ssn="...",
                suggested_amount=100,
            )

        Source: fenix-collect (001), REST API, lines 136-148.
        """
        return self._call(
            _CREATE,
            {"campaign": campaign},
            body=body,
            fields={
                "name": name,
                "callback_url": callback_url,
                "email": email,
                "external_id": external_id,
                "last_name": last_name,
                "phone": phone,
                "ssn": ssn,
                "suggested_amount": suggested_amount,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CampaignsContactsRaw:
        """The same methods, returning the whole response."""
        return cast("CampaignsContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CampaignsContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CampaignsContactsStreamed", self._as_streamed())


class AsyncCampaignsContacts(AsyncResource):
    """The prospects of a campaign.

    The operations of `campaigns.contacts`.
    """

    @overload
    async def create(
        self,
        campaign: str,
        *,
        name: str,
        callback_url: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        ssn: str | None | UnsetType = UNSET,
        suggested_amount: int | None | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Contact: ...
    @overload
    async def create(
        self,
        campaign: str,
        *,
        body: models.NewContact | params.NewContactParams,
        options: RequestOptions | None = None,
    ) -> models.Contact: ...
    async def create(
        self,
        campaign: str,
        *,
        name: str | UnsetType = UNSET,
        callback_url: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        phone: str | None | UnsetType = UNSET,
        ssn: str | None | UnsetType = UNSET,
        suggested_amount: int | None | UnsetType = UNSET,
        body: models.NewContact | params.NewContactParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Add a prospect to a campaign and get the links to its landing pages.

        The settings of the campaign decide which fields are required, and the customer
        has to know them. Every revision of the vendor's route table spells the path
        `new-contect`; a newer example calls `new-contact`. Override the path if the
        server wants that.

        Args:
            campaign: The `uuid` of the campaign, as the campaign list gives it.
            name: First name if `last_name` is given too, otherwise the whole name.
            callback_url: Where to send the conversion of this contact, instead of
                the customer's general address.
            external_id: Id of the person in the customer's CRM.
            ssn: Personal identity number. The tables write `YYYYMMDDXXXX`; a
                validation message of the vendor asks for `YYYYMMDD-XXXX`.
            suggested_amount: Amount to suggest to the prospect, without fractions.
            body: The whole body at once.

        Raises:
            PermissionDeniedError: 403. The API key is missing or not valid. The
                form of the body is not documented.
            UnprocessableEntityError: 422. Some fields do not satisfy the rules or
                the campaign's settings.

        Example:
            await client.campaigns.contacts.create(
                "8",
                name="...",
                callback_url="https://crm.example.com/fenix/conversions",
                email="...",
                external_id="1234567",
                last_name="...",
                phone="...",
                ssn="...",
                suggested_amount=100,
            )

        Source: fenix-collect (001), REST API, lines 136-148.
        """
        return await self._call(
            _CREATE,
            {"campaign": campaign},
            body=body,
            fields={
                "name": name,
                "callback_url": callback_url,
                "email": email,
                "external_id": external_id,
                "last_name": last_name,
                "phone": phone,
                "ssn": ssn,
                "suggested_amount": suggested_amount,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCampaignsContactsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCampaignsContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCampaignsContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCampaignsContactsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CampaignsContactsRaw:
        """`CampaignsContacts`, returning whole responses."""

        def __init__(self, resource: CampaignsContacts) -> None:
            self.create = raw(resource.create)

    class CampaignsContactsStreamed:
        """`CampaignsContacts`, with responses that are yet to be read."""

        def __init__(self, resource: CampaignsContacts) -> None:
            self.create = streamed(resource.create)

    class AsyncCampaignsContactsRaw:
        """`AsyncCampaignsContacts`, returning whole responses."""

        def __init__(self, resource: AsyncCampaignsContacts) -> None:
            self.create = async_raw(resource.create)

    class AsyncCampaignsContactsStreamed:
        """`AsyncCampaignsContacts`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCampaignsContacts) -> None:
            self.create = async_streamed(resource.create)
