"""The operations of `cnt.html`."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Binary, Body, Json, Operation
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

_CREATE_PDF: Operation[models.CntPdf] = Operation(
    "cnt.html.create_pdf",
    "POST",
    "/cnt/html",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntPdf)},
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
_RENDER_PDF: Operation[bytes] = Operation(
    "cnt.html.render_pdf",
    "POST",
    "/cnt/html/inline",
    body=Body("application/json"),
    results={"200": Binary("application/pdf")},
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


class CntHtml(SyncResource):
    """PDF documents made from HTML.

    The operations of `cnt.html`.
    """

    def create_pdf(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        filename: str | UnsetType = UNSET,
        margin: (
            models.CntHtmlToPdfRequestMargin
            | params.CntHtmlToPdfRequestMarginParams
            | UnsetType
        ) = UNSET,
        method: Literal["upsert", "resolve", "strict"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        size: (
            models.CntHtmlToPdfRequestSize
            | params.CntHtmlToPdfRequestSizeParams
            | UnsetType
        ) = UNSET,
        wait_delay: int | UnsetType = UNSET,
        wait_timeout: int | UnsetType = UNSET,
        body: (
            models.CntHtmlToPdfRequest | params.CntHtmlToPdfRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntPdf:
        """Turn HTML into a PDF that is kept as a file.

        `cnt.html.render_pdf` returns the PDF itself instead.

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

        Source: afosto (003), Content / Pdf, lines 21993-22145.
        """
        return self._call(
            _CREATE_PDF,
            body=body,
            fields={
                "content": content,
                "filename": filename,
                "margin": margin,
                "method": method,
                "path": path,
                "size": size,
                "wait_delay": wait_delay,
                "wait_timeout": wait_timeout,
            },
            options=options,
        )

    def render_pdf(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        margin: (
            models.CntHtmlToInlinePdfRequestMargin
            | params.CntHtmlToInlinePdfRequestMarginParams
            | UnsetType
        ) = UNSET,
        size: (
            models.CntHtmlToInlinePdfRequestSize
            | params.CntHtmlToInlinePdfRequestSizeParams
            | UnsetType
        ) = UNSET,
        wait_delay: int | UnsetType = UNSET,
        wait_timeout: int | UnsetType = UNSET,
        body: (
            models.CntHtmlToInlinePdfRequest
            | params.CntHtmlToInlinePdfRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Turn HTML into a PDF and get the PDF itself back as a string.

        `cnt.html.create_pdf` keeps the PDF as a file instead.

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

        Source: afosto (003), Content / Pdf, lines 22148-22282.
        """
        return self._call(
            _RENDER_PDF,
            body=body,
            fields={
                "content": content,
                "margin": margin,
                "size": size,
                "wait_delay": wait_delay,
                "wait_timeout": wait_timeout,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntHtmlRaw:
        """The same methods, returning the whole response."""
        return cast("CntHtmlRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntHtmlStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntHtmlStreamed", self._as_streamed())


class AsyncCntHtml(AsyncResource):
    """PDF documents made from HTML.

    The operations of `cnt.html`.
    """

    async def create_pdf(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        filename: str | UnsetType = UNSET,
        margin: (
            models.CntHtmlToPdfRequestMargin
            | params.CntHtmlToPdfRequestMarginParams
            | UnsetType
        ) = UNSET,
        method: Literal["upsert", "resolve", "strict"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        size: (
            models.CntHtmlToPdfRequestSize
            | params.CntHtmlToPdfRequestSizeParams
            | UnsetType
        ) = UNSET,
        wait_delay: int | UnsetType = UNSET,
        wait_timeout: int | UnsetType = UNSET,
        body: (
            models.CntHtmlToPdfRequest | params.CntHtmlToPdfRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntPdf:
        """Turn HTML into a PDF that is kept as a file.

        `cnt.html.render_pdf` returns the PDF itself instead.

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

        Source: afosto (003), Content / Pdf, lines 21993-22145.
        """
        return await self._call(
            _CREATE_PDF,
            body=body,
            fields={
                "content": content,
                "filename": filename,
                "margin": margin,
                "method": method,
                "path": path,
                "size": size,
                "wait_delay": wait_delay,
                "wait_timeout": wait_timeout,
            },
            options=options,
        )

    async def render_pdf(
        self,
        *,
        content: bytes | UnsetType = UNSET,
        margin: (
            models.CntHtmlToInlinePdfRequestMargin
            | params.CntHtmlToInlinePdfRequestMarginParams
            | UnsetType
        ) = UNSET,
        size: (
            models.CntHtmlToInlinePdfRequestSize
            | params.CntHtmlToInlinePdfRequestSizeParams
            | UnsetType
        ) = UNSET,
        wait_delay: int | UnsetType = UNSET,
        wait_timeout: int | UnsetType = UNSET,
        body: (
            models.CntHtmlToInlinePdfRequest
            | params.CntHtmlToInlinePdfRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Turn HTML into a PDF and get the PDF itself back as a string.

        `cnt.html.create_pdf` keeps the PDF as a file instead.

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

        Source: afosto (003), Content / Pdf, lines 22148-22282.
        """
        return await self._call(
            _RENDER_PDF,
            body=body,
            fields={
                "content": content,
                "margin": margin,
                "size": size,
                "wait_delay": wait_delay,
                "wait_timeout": wait_timeout,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntHtmlRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntHtmlRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntHtmlStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntHtmlStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntHtmlRaw:
        """`CntHtml`, returning whole responses."""

        def __init__(self, resource: CntHtml) -> None:
            self.create_pdf = raw(resource.create_pdf)
            self.render_pdf = raw(resource.render_pdf)

    class CntHtmlStreamed:
        """`CntHtml`, with responses that are yet to be read."""

        def __init__(self, resource: CntHtml) -> None:
            self.create_pdf = streamed(resource.create_pdf)
            self.render_pdf = streamed(resource.render_pdf)

    class AsyncCntHtmlRaw:
        """`AsyncCntHtml`, returning whole responses."""

        def __init__(self, resource: AsyncCntHtml) -> None:
            self.create_pdf = async_raw(resource.create_pdf)
            self.render_pdf = async_raw(resource.render_pdf)

    class AsyncCntHtmlStreamed:
        """`AsyncCntHtml`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntHtml) -> None:
            self.create_pdf = async_streamed(resource.create_pdf)
            self.render_pdf = async_streamed(resource.render_pdf)
