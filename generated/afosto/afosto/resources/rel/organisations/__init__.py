"""The operations of `rel.organisations`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Operation,
    Paging,
    Parameter,
    Polling,
)
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType
from ...._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

if TYPE_CHECKING:
    from ....resources.rel.organisations.versions import (
        AsyncRelOrganisationsVersions,
        RelOrganisationsVersions,
    )

_CREATE: Operation[models.RelOrganisation] = Operation(
    "rel.organisations.create",
    "POST",
    "/rel/organisations",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelOrganisation)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_DELETE: Operation[models.RelOrganisation] = Operation(
    "rel.organisations.delete",
    "DELETE",
    "/rel/organisations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.RelOrganisation)},
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
_GET: Operation[models.RelOrganisation] = Operation(
    "rel.organisations.get",
    "GET",
    "/rel/organisations/{id}",
    parameters=(Parameter("id", "path"), Parameter("version", "query")),
    results={"200": Json(lambda: models.RelOrganisation)},
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
_LIST: Operation[builtins.list[models.RelOrganisation]] = Operation(
    "rel.organisations.list",
    "GET",
    "/rel/organisations",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.RelOrganisation])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_SEARCH: Operation[builtins.list[models.RelOrganisation]] = Operation(
    "rel.organisations.search",
    "POST",
    "/rel/search/organisations",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.RelOrganisation])},
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
_UPDATE: Operation[models.RelOrganisation] = Operation(
    "rel.organisations.update",
    "PUT",
    "/rel/organisations/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelOrganisation)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)


class RelOrganisations(SyncResource):
    """Organisations with their addresses, registrations and payment settings.

    The operations of `rel.organisations`.
    """

    @cached_property
    def versions(self) -> RelOrganisationsVersions:
        """The operations of `rel.organisations.versions`."""
        from ....resources.rel.organisations.versions import RelOrganisationsVersions

        return RelOrganisationsVersions(self._client)

    def create(
        self,
        *,
        account_manager: str | UnsetType = UNSET,
        administration: (
            models.RelOrganisationUpdateAdministration
            | params.RelOrganisationUpdateAdministrationParams
            | UnsetType
        ) = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        coc_number: str | UnsetType = UNSET,
        file_id: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        payment_settings: (
            models.RelOrganisationPaymentSettings
            | params.RelOrganisationPaymentSettingsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        registrations: (
            Sequence[
                models.RelVatRegistrationModel | params.RelVatRegistrationModelParams
            ]
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelOrganisationUpdateModel
            | params.RelOrganisationUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[models.RelOrganisation, models.MesTask]:
        """Add an organisation with its addresses and VAT registrations.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            billing: References to the billing addresses.
            file_id: Id of the file with the organisation's logo.
            metadata: Further data about the item, as texts under keys of your
                choice.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
            payment_settings: How an organisation pays and gets its invoices.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Contacts / Organisations, lines 8235-8518.
        """
        return start_task(
            self._calls,
            _CREATE,
            body=body,
            fields={
                "account_manager": account_manager,
                "administration": administration,
                "billing": billing,
                "coc_number": coc_number,
                "file_id": file_id,
                "metadata": metadata,
                "name": name,
                "payment_settings": payment_settings,
                "phone_numbers": phone_numbers,
                "registrations": registrations,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelOrganisation:
        """Remove an organisation and return its last state.

        Args:
            id: Id of the organisation.

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

        Source: afosto (003), Contacts / Organisations, lines 9045-9273.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelOrganisation:
        """Read an organisation, as it is now or in one of its versions.

        Args:
            id: Id of the organisation.
            version: Version to read. Without it the organisation is read as it is
                now.

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

        Source: afosto (003), Contacts / Organisations, lines 8520-8753.
        """
        return self._call(_GET, {"id": id, "version": version}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.RelOrganisation]:
        """List the organisations with their addresses and settings.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Contacts / Organisations, lines 7993-8233.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelOrganisationSearchConstraint
                | params.RelOrganisationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelOrganisationSearch
            | params.RelOrganisationSearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelOrganisation]:
        """Find organisations by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6759-6996.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        account_manager: str | UnsetType = UNSET,
        administration: (
            models.RelOrganisationUpdateAdministration
            | params.RelOrganisationUpdateAdministrationParams
            | UnsetType
        ) = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        coc_number: str | UnsetType = UNSET,
        file_id: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        payment_settings: (
            models.RelOrganisationPaymentSettings
            | params.RelOrganisationPaymentSettingsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        registrations: (
            Sequence[
                models.RelVatRegistrationModel | params.RelVatRegistrationModelParams
            ]
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelOrganisationUpdateModel
            | params.RelOrganisationUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[models.RelOrganisation, models.MesTask]:
        """Change the details, addresses or payment settings of an organisation.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the organisation.
            billing: References to the billing addresses.
            file_id: Id of the file with the organisation's logo.
            metadata: Further data about the item, as texts under keys of your
                choice.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
            payment_settings: How an organisation pays and gets its invoices.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Contacts / Organisations, lines 8755-9043.
        """
        return start_task(
            self._calls,
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "account_manager": account_manager,
                "administration": administration,
                "billing": billing,
                "coc_number": coc_number,
                "file_id": file_id,
                "metadata": metadata,
                "name": name,
                "payment_settings": payment_settings,
                "phone_numbers": phone_numbers,
                "registrations": registrations,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> RelOrganisationsRaw:
        """The same methods, returning the whole response."""
        return cast("RelOrganisationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelOrganisationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelOrganisationsStreamed", self._as_streamed())


class AsyncRelOrganisations(AsyncResource):
    """Organisations with their addresses, registrations and payment settings.

    The operations of `rel.organisations`.
    """

    @cached_property
    def versions(self) -> AsyncRelOrganisationsVersions:
        """The operations of `rel.organisations.versions`."""
        from ....resources.rel.organisations.versions import (
            AsyncRelOrganisationsVersions,
        )

        return AsyncRelOrganisationsVersions(self._client)

    async def create(
        self,
        *,
        account_manager: str | UnsetType = UNSET,
        administration: (
            models.RelOrganisationUpdateAdministration
            | params.RelOrganisationUpdateAdministrationParams
            | UnsetType
        ) = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        coc_number: str | UnsetType = UNSET,
        file_id: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        payment_settings: (
            models.RelOrganisationPaymentSettings
            | params.RelOrganisationPaymentSettingsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        registrations: (
            Sequence[
                models.RelVatRegistrationModel | params.RelVatRegistrationModelParams
            ]
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelOrganisationUpdateModel
            | params.RelOrganisationUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[models.RelOrganisation, models.MesTask]:
        """Add an organisation with its addresses and VAT registrations.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            billing: References to the billing addresses.
            file_id: Id of the file with the organisation's logo.
            metadata: Further data about the item, as texts under keys of your
                choice.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
            payment_settings: How an organisation pays and gets its invoices.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Contacts / Organisations, lines 8235-8518.
        """
        return await async_start_task(
            self._calls,
            _CREATE,
            body=body,
            fields={
                "account_manager": account_manager,
                "administration": administration,
                "billing": billing,
                "coc_number": coc_number,
                "file_id": file_id,
                "metadata": metadata,
                "name": name,
                "payment_settings": payment_settings,
                "phone_numbers": phone_numbers,
                "registrations": registrations,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelOrganisation:
        """Remove an organisation and return its last state.

        Args:
            id: Id of the organisation.

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

        Source: afosto (003), Contacts / Organisations, lines 9045-9273.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelOrganisation:
        """Read an organisation, as it is now or in one of its versions.

        Args:
            id: Id of the organisation.
            version: Version to read. Without it the organisation is read as it is
                now.

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

        Source: afosto (003), Contacts / Organisations, lines 8520-8753.
        """
        return await self._call(_GET, {"id": id, "version": version}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RelOrganisation]:
        """List the organisations with their addresses and settings.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Contacts / Organisations, lines 7993-8233.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelOrganisationSearchConstraint
                | params.RelOrganisationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelOrganisationSearch
            | params.RelOrganisationSearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelOrganisation]:
        """Find organisations by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6759-6996.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        account_manager: str | UnsetType = UNSET,
        administration: (
            models.RelOrganisationUpdateAdministration
            | params.RelOrganisationUpdateAdministrationParams
            | UnsetType
        ) = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        coc_number: str | UnsetType = UNSET,
        file_id: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        payment_settings: (
            models.RelOrganisationPaymentSettings
            | params.RelOrganisationPaymentSettingsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        registrations: (
            Sequence[
                models.RelVatRegistrationModel | params.RelVatRegistrationModelParams
            ]
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelOrganisationUpdateModel
            | params.RelOrganisationUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[models.RelOrganisation, models.MesTask]:
        """Change the details, addresses or payment settings of an organisation.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the organisation.
            billing: References to the billing addresses.
            file_id: Id of the file with the organisation's logo.
            metadata: Further data about the item, as texts under keys of your
                choice.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
            payment_settings: How an organisation pays and gets its invoices.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Contacts / Organisations, lines 8755-9043.
        """
        return await async_start_task(
            self._calls,
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "account_manager": account_manager,
                "administration": administration,
                "billing": billing,
                "coc_number": coc_number,
                "file_id": file_id,
                "metadata": metadata,
                "name": name,
                "payment_settings": payment_settings,
                "phone_numbers": phone_numbers,
                "registrations": registrations,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelOrganisationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelOrganisationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelOrganisationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelOrganisationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelOrganisationsRaw:
        """`RelOrganisations`, returning whole responses."""

        def __init__(self, resource: RelOrganisations) -> None:
            self.create = raw_start(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)
            self.update = raw_start(resource.update)

    class RelOrganisationsStreamed:
        """`RelOrganisations`, with responses that are yet to be read."""

        def __init__(self, resource: RelOrganisations) -> None:
            self.create = streamed_start(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)
            self.update = streamed_start(resource.update)

    class AsyncRelOrganisationsRaw:
        """`AsyncRelOrganisations`, returning whole responses."""

        def __init__(self, resource: AsyncRelOrganisations) -> None:
            self.create = async_raw_start(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)
            self.update = async_raw_start(resource.update)

    class AsyncRelOrganisationsStreamed:
        """`AsyncRelOrganisations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelOrganisations) -> None:
            self.create = async_streamed_start(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
            self.update = async_streamed_start(resource.update)
