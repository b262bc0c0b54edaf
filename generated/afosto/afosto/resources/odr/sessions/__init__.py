"""The operations of `odr.sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ....resources.odr.sessions.addresses import (
        AsyncOdrSessionsAddresses,
        OdrSessionsAddresses,
    )
    from ....resources.odr.sessions.billing import (
        AsyncOdrSessionsBilling,
        OdrSessionsBilling,
    )
    from ....resources.odr.sessions.contact import (
        AsyncOdrSessionsContact,
        OdrSessionsContact,
    )
    from ....resources.odr.sessions.organisation import (
        AsyncOdrSessionsOrganisation,
        OdrSessionsOrganisation,
    )
    from ....resources.odr.sessions.phone_number import (
        AsyncOdrSessionsPhoneNumber,
        OdrSessionsPhoneNumber,
    )
    from ....resources.odr.sessions.shipping import (
        AsyncOdrSessionsShipping,
        OdrSessionsShipping,
    )

_ATTACH_ORDER: Operation[models.OdrAttachSessionRequest] = Operation(
    "odr.sessions.attach_order",
    "PUT",
    "/odr/sessions/{id}/order",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAttachSessionRequest)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_AUTHENTICATE: Operation[models.OdrAuthenticationResponse] = Operation(
    "odr.sessions.authenticate",
    "POST",
    "/odr/sessions/{id}/authenticate",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAuthenticationResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_AUTHORIZE: Operation[models.OdrAuthorizationResponse] = Operation(
    "odr.sessions.authorize",
    "POST",
    "/odr/sessions/{id}/authorize",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAuthorizationResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_CHECK_IDENTITY: Operation[None] = Operation(
    "odr.sessions.check_identity",
    "POST",
    "/odr/sessions/{id}/identity",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"204": Nothing()},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_CREATE: Operation[models.OdrStartSessionResponse] = Operation(
    "odr.sessions.create",
    "POST",
    "/odr/sessions",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrStartSessionResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET: Operation[models.OdrGetSessionResponse] = Operation(
    "odr.sessions.get",
    "GET",
    "/odr/sessions/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrGetSessionResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET_CALCULATION: Operation[models.OdrSessionCalculation] = Operation(
    "odr.sessions.get_calculation",
    "GET",
    "/odr/sessions/{id}/calculation",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionCalculation)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET_PROJECTION: Operation[models.OdrSessionProjection] = Operation(
    "odr.sessions.get_projection",
    "GET",
    "/odr/sessions/{id}/projection",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionProjection)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET_REFERENCE: Operation[models.OdrSetSessionReferenceRequest] = Operation(
    "odr.sessions.get_reference",
    "GET",
    "/odr/sessions/{id}/reference",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSetSessionReferenceRequest)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_SET_AUTHENTICATED: Operation[models.OdrAuthenticationResponse] = Operation(
    "odr.sessions.set_authenticated",
    "POST",
    "/odr/sessions/{id}/authenticated",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAuthenticationResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_SET_REFERENCE: Operation[models.OdrSetSessionReferenceRequest] = Operation(
    "odr.sessions.set_reference",
    "PUT",
    "/odr/sessions/{id}/reference",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrSetSessionReferenceRequest)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class OdrSessions(SyncResource):
    """Checkout sessions.

    The operations of `odr.sessions`.
    """

    @cached_property
    def addresses(self) -> OdrSessionsAddresses:
        """The operations of `odr.sessions.addresses`."""
        from ....resources.odr.sessions.addresses import OdrSessionsAddresses

        return OdrSessionsAddresses(self._client)

    @cached_property
    def billing(self) -> OdrSessionsBilling:
        """The operations of `odr.sessions.billing`."""
        from ....resources.odr.sessions.billing import OdrSessionsBilling

        return OdrSessionsBilling(self._client)

    @cached_property
    def contact(self) -> OdrSessionsContact:
        """The operations of `odr.sessions.contact`."""
        from ....resources.odr.sessions.contact import OdrSessionsContact

        return OdrSessionsContact(self._client)

    @cached_property
    def organisation(self) -> OdrSessionsOrganisation:
        """The operations of `odr.sessions.organisation`."""
        from ....resources.odr.sessions.organisation import OdrSessionsOrganisation

        return OdrSessionsOrganisation(self._client)

    @cached_property
    def phone_number(self) -> OdrSessionsPhoneNumber:
        """The operations of `odr.sessions.phone_number`."""
        from ....resources.odr.sessions.phone_number import OdrSessionsPhoneNumber

        return OdrSessionsPhoneNumber(self._client)

    @cached_property
    def shipping(self) -> OdrSessionsShipping:
        """The operations of `odr.sessions.shipping`."""
        from ....resources.odr.sessions.shipping import OdrSessionsShipping

        return OdrSessionsShipping(self._client)

    def attach_order(
        self,
        id: str,
        *,
        order_id: str | UnsetType = UNSET,
        body: (
            models.OdrAttachSessionRequest
            | params.OdrAttachSessionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAttachSessionRequest:
        """Attach an order to a checkout session by its id.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66650-66779.
        """
        return self._call(
            _ATTACH_ORDER,
            {"id": id},
            body=body,
            fields={"order_id": order_id},
            options=options,
        )

    def authenticate(
        self,
        id: str,
        *,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.OdrAuthenticationRequest
            | params.OdrAuthenticationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthenticationResponse:
        """Let users authenticate as a contact by username and password.

        `odr.sessions.set_authenticated` is for a contact who is authenticated already.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66378-66512.
        """
        return self._call(
            _AUTHENTICATE,
            {"id": id},
            body=body,
            fields={"email": email, "password": password},
            options=options,
        )

    def authorize(
        self,
        id: str,
        *,
        calculation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrAuthorizationRequest
            | params.OdrAuthorizationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthorizationResponse:
        """Authorize the calculation of a checkout session and go on to payment.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 68291-68421.
        """
        return self._call(
            _AUTHORIZE,
            {"id": id},
            body=body,
            fields={"calculation_id": calculation_id},
            options=options,
        )

    def check_identity(
        self,
        id: str,
        *,
        email: str | UnsetType = UNSET,
        body: (
            models.OdrIdentityExistsRequest
            | params.OdrIdentityExistsRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether there is an identity with an e-mail address.

        Nothing is returned where there is one. Which error says that there is none is
        not documented; a `404` is likely.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 67038-67164.
        """
        return self._call(
            _CHECK_IDENTITY,
            {"id": id},
            body=body,
            fields={"email": email},
            options=options,
        )

    def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        expires_at: str | UnsetType = UNSET,
        body: (
            models.OdrStartSessionRequest
            | params.OdrStartSessionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrStartSessionResponse:
        """Start a checkout session and get its id.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66124-66250.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"audience": audience, "expires_at": expires_at},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrGetSessionResponse:
        """Read when a checkout session expires.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66252-66376.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_calculation(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionCalculation:
        """Read what the order of a checkout session costs, as a calculation.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 68060-68289.
        """
        return self._call(_GET_CALCULATION, {"id": id}, options=options)

    def get_projection(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionProjection:
        """Read what the order of a checkout session is projected to cost.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 67857-68058.
        """
        return self._call(_GET_PROJECTION, {"id": id}, options=options)

    def get_reference(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSetSessionReferenceRequest:
        """Read the reference on the order of a checkout session.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66781-66905.
        """
        return self._call(_GET_REFERENCE, {"id": id}, options=options)

    def set_authenticated(
        self,
        id: str,
        *,
        contact_id: str | UnsetType = UNSET,
        body: (
            models.OdrSessionsSetAuthenticatedBody
            | params.OdrSessionsSetAuthenticatedBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthenticationResponse:
        """Put a contact who is already authenticated on a checkout session.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66514-66648.
        """
        return self._call(
            _SET_AUTHENTICATED,
            {"id": id},
            body=body,
            fields={"contact_id": contact_id},
            options=options,
        )

    def set_reference(
        self,
        id: str,
        *,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrSetSessionReferenceRequest
            | params.OdrSetSessionReferenceRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSetSessionReferenceRequest:
        """Write a reference on the order of a checkout session.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66907-67036.
        """
        return self._call(
            _SET_REFERENCE,
            {"id": id},
            body=body,
            fields={"reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsStreamed", self._as_streamed())


class AsyncOdrSessions(AsyncResource):
    """Checkout sessions.

    The operations of `odr.sessions`.
    """

    @cached_property
    def addresses(self) -> AsyncOdrSessionsAddresses:
        """The operations of `odr.sessions.addresses`."""
        from ....resources.odr.sessions.addresses import AsyncOdrSessionsAddresses

        return AsyncOdrSessionsAddresses(self._client)

    @cached_property
    def billing(self) -> AsyncOdrSessionsBilling:
        """The operations of `odr.sessions.billing`."""
        from ....resources.odr.sessions.billing import AsyncOdrSessionsBilling

        return AsyncOdrSessionsBilling(self._client)

    @cached_property
    def contact(self) -> AsyncOdrSessionsContact:
        """The operations of `odr.sessions.contact`."""
        from ....resources.odr.sessions.contact import AsyncOdrSessionsContact

        return AsyncOdrSessionsContact(self._client)

    @cached_property
    def organisation(self) -> AsyncOdrSessionsOrganisation:
        """The operations of `odr.sessions.organisation`."""
        from ....resources.odr.sessions.organisation import AsyncOdrSessionsOrganisation

        return AsyncOdrSessionsOrganisation(self._client)

    @cached_property
    def phone_number(self) -> AsyncOdrSessionsPhoneNumber:
        """The operations of `odr.sessions.phone_number`."""
        from ....resources.odr.sessions.phone_number import AsyncOdrSessionsPhoneNumber

        return AsyncOdrSessionsPhoneNumber(self._client)

    @cached_property
    def shipping(self) -> AsyncOdrSessionsShipping:
        """The operations of `odr.sessions.shipping`."""
        from ....resources.odr.sessions.shipping import AsyncOdrSessionsShipping

        return AsyncOdrSessionsShipping(self._client)

    async def attach_order(
        self,
        id: str,
        *,
        order_id: str | UnsetType = UNSET,
        body: (
            models.OdrAttachSessionRequest
            | params.OdrAttachSessionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAttachSessionRequest:
        """Attach an order to a checkout session by its id.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66650-66779.
        """
        return await self._call(
            _ATTACH_ORDER,
            {"id": id},
            body=body,
            fields={"order_id": order_id},
            options=options,
        )

    async def authenticate(
        self,
        id: str,
        *,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.OdrAuthenticationRequest
            | params.OdrAuthenticationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthenticationResponse:
        """Let users authenticate as a contact by username and password.

        `odr.sessions.set_authenticated` is for a contact who is authenticated already.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66378-66512.
        """
        return await self._call(
            _AUTHENTICATE,
            {"id": id},
            body=body,
            fields={"email": email, "password": password},
            options=options,
        )

    async def authorize(
        self,
        id: str,
        *,
        calculation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrAuthorizationRequest
            | params.OdrAuthorizationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthorizationResponse:
        """Authorize the calculation of a checkout session and go on to payment.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 68291-68421.
        """
        return await self._call(
            _AUTHORIZE,
            {"id": id},
            body=body,
            fields={"calculation_id": calculation_id},
            options=options,
        )

    async def check_identity(
        self,
        id: str,
        *,
        email: str | UnsetType = UNSET,
        body: (
            models.OdrIdentityExistsRequest
            | params.OdrIdentityExistsRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether there is an identity with an e-mail address.

        Nothing is returned where there is one. Which error says that there is none is
        not documented; a `404` is likely.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 67038-67164.
        """
        return await self._call(
            _CHECK_IDENTITY,
            {"id": id},
            body=body,
            fields={"email": email},
            options=options,
        )

    async def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        expires_at: str | UnsetType = UNSET,
        body: (
            models.OdrStartSessionRequest
            | params.OdrStartSessionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrStartSessionResponse:
        """Start a checkout session and get its id.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66124-66250.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"audience": audience, "expires_at": expires_at},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrGetSessionResponse:
        """Read when a checkout session expires.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66252-66376.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_calculation(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionCalculation:
        """Read what the order of a checkout session costs, as a calculation.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 68060-68289.
        """
        return await self._call(_GET_CALCULATION, {"id": id}, options=options)

    async def get_projection(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionProjection:
        """Read what the order of a checkout session is projected to cost.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 67857-68058.
        """
        return await self._call(_GET_PROJECTION, {"id": id}, options=options)

    async def get_reference(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSetSessionReferenceRequest:
        """Read the reference on the order of a checkout session.

        Args:
            id: Id of the checkout session.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66781-66905.
        """
        return await self._call(_GET_REFERENCE, {"id": id}, options=options)

    async def set_authenticated(
        self,
        id: str,
        *,
        contact_id: str | UnsetType = UNSET,
        body: (
            models.OdrSessionsSetAuthenticatedBody
            | params.OdrSessionsSetAuthenticatedBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAuthenticationResponse:
        """Put a contact who is already authenticated on a checkout session.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66514-66648.
        """
        return await self._call(
            _SET_AUTHENTICATED,
            {"id": id},
            body=body,
            fields={"contact_id": contact_id},
            options=options,
        )

    async def set_reference(
        self,
        id: str,
        *,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrSetSessionReferenceRequest
            | params.OdrSetSessionReferenceRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSetSessionReferenceRequest:
        """Write a reference on the order of a checkout session.

        Args:
            id: Id of the checkout session.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Order / Session, lines 66907-67036.
        """
        return await self._call(
            _SET_REFERENCE,
            {"id": id},
            body=body,
            fields={"reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsRaw:
        """`OdrSessions`, returning whole responses."""

        def __init__(self, resource: OdrSessions) -> None:
            self.attach_order = raw(resource.attach_order)
            self.authenticate = raw(resource.authenticate)
            self.authorize = raw(resource.authorize)
            self.check_identity = raw(resource.check_identity)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.get_calculation = raw(resource.get_calculation)
            self.get_projection = raw(resource.get_projection)
            self.get_reference = raw(resource.get_reference)
            self.set_authenticated = raw(resource.set_authenticated)
            self.set_reference = raw(resource.set_reference)

    class OdrSessionsStreamed:
        """`OdrSessions`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessions) -> None:
            self.attach_order = streamed(resource.attach_order)
            self.authenticate = streamed(resource.authenticate)
            self.authorize = streamed(resource.authorize)
            self.check_identity = streamed(resource.check_identity)
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.get_calculation = streamed(resource.get_calculation)
            self.get_projection = streamed(resource.get_projection)
            self.get_reference = streamed(resource.get_reference)
            self.set_authenticated = streamed(resource.set_authenticated)
            self.set_reference = streamed(resource.set_reference)

    class AsyncOdrSessionsRaw:
        """`AsyncOdrSessions`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessions) -> None:
            self.attach_order = async_raw(resource.attach_order)
            self.authenticate = async_raw(resource.authenticate)
            self.authorize = async_raw(resource.authorize)
            self.check_identity = async_raw(resource.check_identity)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.get_calculation = async_raw(resource.get_calculation)
            self.get_projection = async_raw(resource.get_projection)
            self.get_reference = async_raw(resource.get_reference)
            self.set_authenticated = async_raw(resource.set_authenticated)
            self.set_reference = async_raw(resource.set_reference)

    class AsyncOdrSessionsStreamed:
        """`AsyncOdrSessions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessions) -> None:
            self.attach_order = async_streamed(resource.attach_order)
            self.authenticate = async_streamed(resource.authenticate)
            self.authorize = async_streamed(resource.authorize)
            self.check_identity = async_streamed(resource.check_identity)
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.get_calculation = async_streamed(resource.get_calculation)
            self.get_projection = async_streamed(resource.get_projection)
            self.get_reference = async_streamed(resource.get_reference)
            self.set_authenticated = async_streamed(resource.set_authenticated)
            self.set_reference = async_streamed(resource.set_reference)
