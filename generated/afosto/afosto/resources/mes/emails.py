"""The operations of `mes.emails`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.MesMail] = Operation(
    "mes.emails.create",
    "POST",
    "/mes/emails",
    body=Body("application/json", lambda: models.MesMailModel, rename=True),
    results={"200": Json(lambda: models.MesMail)},
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
_DELETE: Operation[models.MesMail] = Operation(
    "mes.emails.delete",
    "DELETE",
    "/mes/emails/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesMail)},
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
_GET: Operation[models.MesMail] = Operation(
    "mes.emails.get",
    "GET",
    "/mes/emails/{id}",
    parameters=(Parameter("id", "path"), Parameter("mark_as", "query")),
    results={"200": Json(lambda: models.MesMail)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    idempotent=False,
)
_LIST: Operation[builtins.list[models.MesMail]] = Operation(
    "mes.emails.list",
    "GET",
    "/mes/emails",
    parameters=(
        Parameter("inbox", "query"),
        Parameter("folder", "query"),
        Parameter("addressee", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.MesMail])},
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
_SUBMIT_FORM: Operation[models.MesMail] = Operation(
    "mes.emails.submit_form",
    "POST",
    "/mes/emails/form",
    body=Body("application/json", lambda: models.MesFormMailModel, rename=True),
    results={"200": Json(lambda: models.MesMail)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({},),
)
_UPDATE: Operation[models.MesMail] = Operation(
    "mes.emails.update",
    "PUT",
    "/mes/emails/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json", lambda: models.MesMailModel, rename=True),
    results={"200": Json(lambda: models.MesMail)},
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


class MesEmails(SyncResource):
    """E-mails.

    The operations of `mes.emails`.
    """

    def create(
        self,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: models.MesMailModel | params.MesMailModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Add an e-mail with its sender, recipients, HTML body and attachments.

        Args:
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail to add.

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

        Example:
            client.mes.emails.create(
                from_={"email": "shop@example.com", "name": "Webshop"},
                html_body="<p>Thank you.</p>",
                subject="Your order",
                to=[{"email": "astrid.berg@example.com", "name": "Astrid Berg"}],
            )

        Source: afosto (003), Messaging / Emails, lines 48318-48492.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Remove an e-mail and return its last state.

        Args:
            id: Id of the e-mail.

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

        Source: afosto (003), Messaging / Emails, lines 48834-48986.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        mark_as: Literal["read", "unread"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Read an e-mail and mark it as read, or as unread.

        Without `mark_as` the e-mail counts as read from now on.

        Args:
            id: Id of the e-mail.
            mark_as: How to mark the e-mail.

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

        Source: afosto (003), Messaging / Emails, lines 48494-48651.
        """
        return self._call(_GET, {"id": id, "mark_as": mark_as}, options=options)

    def list(
        self,
        *,
        inbox: str | None = None,
        folder: Literal["inbox", "concept", "sent", "spam"] | str | None = None,
        addressee: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.MesMail]:
        """List e-mails, filtered by inbox, folder or addressee.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            inbox: Filter by inbox.
            folder: Filter by folder.
            addressee: Filter by addressee.
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

        Source: afosto (003), Messaging / Emails, lines 48135-48316.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "inbox": inbox,
                "folder": folder,
                "addressee": addressee,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def submit_form(
        self,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: Literal["sent"] | str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        recaptcha_response: str | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: (
            models.MesFormMailModel | params.MesFormMailModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Add an e-mail from a public form, without an access token.

        A reCAPTCHA keeps spam out: `recaptcha_response` holds its answer.

        Args:
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail to add, with the answer to the reCAPTCHA.

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

        Source: afosto (003), Messaging / Emails, lines 48988-49163.
        """
        return self._call(
            _SUBMIT_FORM,
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "recaptcha_response": recaptcha_response,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: models.MesMailModel | params.MesMailModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Change an email: its recipients, content, folder or unread mark.

        Args:
            id: Id of the e-mail.
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail with its new values.

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

        Source: afosto (003), Messaging / Emails, lines 48653-48832.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> MesEmailsRaw:
        """The same methods, returning the whole response."""
        return cast("MesEmailsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesEmailsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesEmailsStreamed", self._as_streamed())


class AsyncMesEmails(AsyncResource):
    """E-mails.

    The operations of `mes.emails`.
    """

    async def create(
        self,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: models.MesMailModel | params.MesMailModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Add an e-mail with its sender, recipients, HTML body and attachments.

        Args:
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail to add.

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

        Example:
            await client.mes.emails.create(
                from_={"email": "shop@example.com", "name": "Webshop"},
                html_body="<p>Thank you.</p>",
                subject="Your order",
                to=[{"email": "astrid.berg@example.com", "name": "Astrid Berg"}],
            )

        Source: afosto (003), Messaging / Emails, lines 48318-48492.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Remove an e-mail and return its last state.

        Args:
            id: Id of the e-mail.

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

        Source: afosto (003), Messaging / Emails, lines 48834-48986.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        mark_as: Literal["read", "unread"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Read an e-mail and mark it as read, or as unread.

        Without `mark_as` the e-mail counts as read from now on.

        Args:
            id: Id of the e-mail.
            mark_as: How to mark the e-mail.

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

        Source: afosto (003), Messaging / Emails, lines 48494-48651.
        """
        return await self._call(_GET, {"id": id, "mark_as": mark_as}, options=options)

    def list(
        self,
        *,
        inbox: str | None = None,
        folder: Literal["inbox", "concept", "sent", "spam"] | str | None = None,
        addressee: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MesMail]:
        """List e-mails, filtered by inbox, folder or addressee.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            inbox: Filter by inbox.
            folder: Filter by folder.
            addressee: Filter by addressee.
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

        Source: afosto (003), Messaging / Emails, lines 48135-48316.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "inbox": inbox,
                "folder": folder,
                "addressee": addressee,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def submit_form(
        self,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: Literal["sent"] | str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        recaptcha_response: str | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: (
            models.MesFormMailModel | params.MesFormMailModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Add an e-mail from a public form, without an access token.

        A reCAPTCHA keeps spam out: `recaptcha_response` holds its answer.

        Args:
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail to add, with the answer to the reCAPTCHA.

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

        Source: afosto (003), Messaging / Emails, lines 48988-49163.
        """
        return await self._call(
            _SUBMIT_FORM,
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "recaptcha_response": recaptcha_response,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        attachments: Sequence[str] | UnsetType = UNSET,
        bcc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        cc: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        folder: str | UnsetType = UNSET,
        from_: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        html_body: str | UnsetType = UNSET,
        is_unread: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        reply_to: (
            models.MesContactModel | params.MesContactModelParams | UnsetType
        ) = UNSET,
        subject: str | UnsetType = UNSET,
        to: (
            Sequence[models.MesContactModel | params.MesContactModelParams] | UnsetType
        ) = UNSET,
        body: models.MesMailModel | params.MesMailModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesMail:
        """Change an email: its recipients, content, folder or unread mark.

        Args:
            id: Id of the e-mail.
            from_: The name and the e-mail address of a sender or recipient.
            reply_to: The name and the e-mail address of a sender or recipient.
            body: The e-mail with its new values.

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

        Source: afosto (003), Messaging / Emails, lines 48653-48832.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "attachments": attachments,
                "bcc": bcc,
                "cc": cc,
                "folder": folder,
                "from_": from_,
                "html_body": html_body,
                "is_unread": is_unread,
                "metadata": metadata,
                "reply_to": reply_to,
                "subject": subject,
                "to": to,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesEmailsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesEmailsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesEmailsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesEmailsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesEmailsRaw:
        """`MesEmails`, returning whole responses."""

        def __init__(self, resource: MesEmails) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.submit_form = raw(resource.submit_form)
            self.update = raw(resource.update)

    class MesEmailsStreamed:
        """`MesEmails`, with responses that are yet to be read."""

        def __init__(self, resource: MesEmails) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.submit_form = streamed(resource.submit_form)
            self.update = streamed(resource.update)

    class AsyncMesEmailsRaw:
        """`AsyncMesEmails`, returning whole responses."""

        def __init__(self, resource: AsyncMesEmails) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.submit_form = async_raw(resource.submit_form)
            self.update = async_raw(resource.update)

    class AsyncMesEmailsStreamed:
        """`AsyncMesEmails`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesEmails) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.submit_form = async_streamed(resource.submit_form)
            self.update = async_streamed(resource.update)
