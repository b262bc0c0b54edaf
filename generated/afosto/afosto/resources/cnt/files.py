"""The operations of `cnt.files`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TYPE_CHECKING, cast, overload

from ... import models, params
from ..._runtime.request.files import FileInput
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
from ..._runtime.client.preparation import Preparation
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE_SIGNATURE: Operation[models.CntUploadResponse] = Operation(
    "cnt.files.create_signature",
    "POST",
    "/cnt/files/signature",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntUploadResponse)},
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
_DELETE: Operation[models.CntFile] = Operation(
    "cnt.files.delete",
    "DELETE",
    "/cnt/files/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntFile)},
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
_GET: Operation[builtins.list[models.CntFile]] = Operation(
    "cnt.files.get",
    "GET",
    "/cnt/files/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.CntFile])},
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
_LIST: Operation[builtins.list[models.CntFile]] = Operation(
    "cnt.files.list",
    "GET",
    "/cnt/files",
    parameters=(
        Parameter("dir", "query"),
        Parameter("is_public", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntFile])},
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
_UPLOAD: Operation[builtins.list[models.CntFile]] = Operation(
    "cnt.files.upload",
    "POST",
    "/cnt/files/upload/{signature}",
    parameters=(Parameter("signature", "path", sensitive=True),),
    body=Body("multipart/form-data", required=True),
    results={"200": Json(lambda: builtins.list[models.CntFile])},
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
_UPLOAD_FILE = Preparation(_CREATE_SIGNATURE, {"signature": "/signature"})


class CntFiles(SyncResource):
    """Stored files, and uploads of new ones.

    The operations of `cnt.files`.
    """

    def create_signature(
        self,
        *,
        is_listed: bool | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method: Literal["resolve", "strict", "upsert"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntUploadRequest | params.CntUploadRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntUploadResponse:
        """Get a signature that permits uploading to a path until it expires.

        `cnt.files.upload` takes the signature.

        Args:
            is_listed: Whether the file is to be listed.
            is_public: Whether the file is to be public.
            metadata: Further data to keep with the file.
            method: How the file is stored. What each method does is not documented.
            path: Where the file is to be stored.
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

        Example:
            client.cnt.files.create_signature(
                is_listed=True,
                is_public=False,
                path="documents/report.pdf",
            )

        Source: afosto (003), Content / Files, lines 19895-20028.
        """
        return self._call(
            _CREATE_SIGNATURE,
            body=body,
            fields={
                "is_listed": is_listed,
                "is_public": is_public,
                "metadata": metadata,
                "method": method,
                "path": path,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntFile:
        """Delete one file and get back what was known about it.

        Args:
            id: Id of the file.

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

        Source: afosto (003), Content / Files, lines 19756-19893.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Read the name, type, URL and metadata of one file.

        Args:
            id: Id of the file.

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

        Source: afosto (003), Content / Files, lines 19614-19754.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        dir: str | None = None,
        is_public: Literal["1", "0"] | str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntFile]:
        """List stored files, by directory or by whether they are public.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            dir: Filter by directory.
            is_public: Filter by whether the file is public (`1`) or not (`0`).
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

        Source: afosto (003), Content / Files, lines 19451-19612.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"dir": dir, "is_public": is_public, "page": page, "page_size": page_size},
            options=options,
        )

    @overload
    def upload(
        self,
        signature: str,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]: ...
    @overload
    def upload(
        self,
        signature: str,
        *,
        body: params.CntFilesUploadBodyParams,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]: ...
    def upload(
        self,
        signature: str,
        *,
        file: FileInput | UnsetType = UNSET,
        body: params.CntFilesUploadBodyParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Upload a new file to the path that a signature is for.

        `cnt.files.create_signature` returns the signature. The content goes into the
        form field `file`.

        Args:
            signature: Signature that `cnt.files.create_signature` returned.
            file: Content of the file.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.cnt.files.upload("...", file=b"...")

        Source: afosto (003), Content / Files, lines 20030-20181.
        """
        return self._call(
            _UPLOAD,
            {"signature": signature},
            body=body,
            fields={"file": file},
            options=options,
        )

    def upload_file(
        self,
        *,
        file: FileInput,
        is_listed: bool | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method: Literal["resolve", "strict", "upsert"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Call `cnt.files.create_signature`, then `cnt.files.upload`.

        Upload a new file to the path that a signature is for.

        Args:
            file: Content of the file.
            is_listed: Whether the file is to be listed.
            is_public: Whether the file is to be public.
            metadata: Further data to keep with the file.
            method: How the file is stored. What each method does is not documented.
            path: Where the file is to be stored.

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

        Source: afosto (003), Content / Files, lines 19895-20028.

        Source: afosto (003), Content / Files, lines 20030-20181.
        """
        prepared = _UPLOAD_FILE.run(
            self._calls,
            fields={
                "is_listed": is_listed,
                "is_public": is_public,
                "metadata": metadata,
                "method": method,
                "path": path,
            },
            options=options,
        )
        return self._call(
            _UPLOAD,
            {"signature": prepared["signature"]},
            fields={"file": file},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFilesRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesStreamed", self._as_streamed())


class AsyncCntFiles(AsyncResource):
    """Stored files, and uploads of new ones.

    The operations of `cnt.files`.
    """

    async def create_signature(
        self,
        *,
        is_listed: bool | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method: Literal["resolve", "strict", "upsert"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntUploadRequest | params.CntUploadRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntUploadResponse:
        """Get a signature that permits uploading to a path until it expires.

        `cnt.files.upload` takes the signature.

        Args:
            is_listed: Whether the file is to be listed.
            is_public: Whether the file is to be public.
            metadata: Further data to keep with the file.
            method: How the file is stored. What each method does is not documented.
            path: Where the file is to be stored.
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

        Example:
            await client.cnt.files.create_signature(
                is_listed=True,
                is_public=False,
                path="documents/report.pdf",
            )

        Source: afosto (003), Content / Files, lines 19895-20028.
        """
        return await self._call(
            _CREATE_SIGNATURE,
            body=body,
            fields={
                "is_listed": is_listed,
                "is_public": is_public,
                "metadata": metadata,
                "method": method,
                "path": path,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntFile:
        """Delete one file and get back what was known about it.

        Args:
            id: Id of the file.

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

        Source: afosto (003), Content / Files, lines 19756-19893.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Read the name, type, URL and metadata of one file.

        Args:
            id: Id of the file.

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

        Source: afosto (003), Content / Files, lines 19614-19754.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        dir: str | None = None,
        is_public: Literal["1", "0"] | str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntFile]:
        """List stored files, by directory or by whether they are public.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            dir: Filter by directory.
            is_public: Filter by whether the file is public (`1`) or not (`0`).
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

        Source: afosto (003), Content / Files, lines 19451-19612.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"dir": dir, "is_public": is_public, "page": page, "page_size": page_size},
            options=options,
        )

    @overload
    async def upload(
        self,
        signature: str,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]: ...
    @overload
    async def upload(
        self,
        signature: str,
        *,
        body: params.CntFilesUploadBodyParams,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]: ...
    async def upload(
        self,
        signature: str,
        *,
        file: FileInput | UnsetType = UNSET,
        body: params.CntFilesUploadBodyParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Upload a new file to the path that a signature is for.

        `cnt.files.create_signature` returns the signature. The content goes into the
        form field `file`.

        Args:
            signature: Signature that `cnt.files.create_signature` returned.
            file: Content of the file.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            await client.cnt.files.upload("...", file=b"...")

        Source: afosto (003), Content / Files, lines 20030-20181.
        """
        return await self._call(
            _UPLOAD,
            {"signature": signature},
            body=body,
            fields={"file": file},
            options=options,
        )

    async def upload_file(
        self,
        *,
        file: FileInput,
        is_listed: bool | UnsetType = UNSET,
        is_public: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method: Literal["resolve", "strict", "upsert"] | str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFile]:
        """Call `cnt.files.create_signature`, then `cnt.files.upload`.

        Upload a new file to the path that a signature is for.

        Args:
            file: Content of the file.
            is_listed: Whether the file is to be listed.
            is_public: Whether the file is to be public.
            metadata: Further data to keep with the file.
            method: How the file is stored. What each method does is not documented.
            path: Where the file is to be stored.

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

        Source: afosto (003), Content / Files, lines 19895-20028.

        Source: afosto (003), Content / Files, lines 20030-20181.
        """
        prepared = await _UPLOAD_FILE.run_async(
            self._calls,
            fields={
                "is_listed": is_listed,
                "is_public": is_public,
                "metadata": metadata,
                "method": method,
                "path": path,
            },
            options=options,
        )
        return await self._call(
            _UPLOAD,
            {"signature": prepared["signature"]},
            fields={"file": file},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFilesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesRaw:
        """`CntFiles`, returning whole responses."""

        def __init__(self, resource: CntFiles) -> None:
            self.create_signature = raw(resource.create_signature)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.upload = raw(resource.upload)
            self.upload_file = raw(resource.upload_file)

    class CntFilesStreamed:
        """`CntFiles`, with responses that are yet to be read."""

        def __init__(self, resource: CntFiles) -> None:
            self.create_signature = streamed(resource.create_signature)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.upload = streamed(resource.upload)
            self.upload_file = streamed(resource.upload_file)

    class AsyncCntFilesRaw:
        """`AsyncCntFiles`, returning whole responses."""

        def __init__(self, resource: AsyncCntFiles) -> None:
            self.create_signature = async_raw(resource.create_signature)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.upload = async_raw(resource.upload)
            self.upload_file = async_raw(resource.upload_file)

    class AsyncCntFilesStreamed:
        """`AsyncCntFiles`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFiles) -> None:
            self.create_signature = async_streamed(resource.create_signature)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.upload = async_streamed(resource.upload)
            self.upload_file = async_streamed(resource.upload_file)
