"""The operations of `iam.two_factor.secrets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
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

_CREATE: Operation[models.IamSecret] = Operation(
    "iam.two_factor.secrets.create",
    "POST",
    "/iam/2fa/secrets/{type}",
    parameters=(Parameter("type", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamSecret)},
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
_DELETE: Operation[models.IamSecretRead] = Operation(
    "iam.two_factor.secrets.delete",
    "DELETE",
    "/iam/2fa/secrets/{type}",
    parameters=(Parameter("type", "path"),),
    results={"200": Json(lambda: models.IamSecretRead)},
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
_GET: Operation[models.IamSecretRead] = Operation(
    "iam.two_factor.secrets.get",
    "GET",
    "/iam/2fa/secrets/{type}",
    parameters=(Parameter("type", "path"),),
    results={"200": Json(lambda: models.IamSecretRead)},
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
_REQUEST_BACKUP: Operation[models.IamBackupResponse] = Operation(
    "iam.two_factor.secrets.request_backup",
    "POST",
    "/iam/2fa/secrets/{type}/backup/{channel}",
    parameters=(Parameter("type", "path"), Parameter("channel", "path")),
    results={"200": Json(lambda: models.IamBackupResponse)},
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
_UPDATE: Operation[models.IamSecretRead] = Operation(
    "iam.two_factor.secrets.update",
    "PUT",
    "/iam/2fa/secrets/{type}",
    parameters=(Parameter("type", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamSecretRead)},
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
_VERIFY: Operation[models.IamValidationResponse] = Operation(
    "iam.two_factor.secrets.verify",
    "POST",
    "/iam/2fa/secrets/{type}/verify",
    parameters=(Parameter("type", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamValidationResponse)},
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


class IamTwoFactorSecrets(SyncResource):
    """The two-factor secrets of the current user.

    The operations of `iam.two_factor.secrets`.
    """

    def create(
        self,
        type: str,
        *,
        backups: (
            Sequence[models.IamBackup | params.IamBackupParams] | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IamSecretRequest | params.IamSecretRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSecret:
        """Create a two-factor secret of one type, which enables 2FA.

        Args:
            type: Type of the secret.
            body: Name of the secret and its backup channels.

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

        Source: afosto (003), IAM / 2fa, lines 30812-30958.
        """
        return self._call(
            _CREATE,
            {"type": type},
            body=body,
            fields={"backups": backups, "name": name},
            options=options,
        )

    def delete(
        self,
        type: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Disable two-factor authentication of one type.

        Its secret is deleted.

        Args:
            type: Type of the secret.

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

        Source: afosto (003), IAM / 2fa, lines 31258-31398.
        """
        return self._call(_DELETE, {"type": type}, options=options)

    def get(
        self,
        type: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Read the current user's two-factor secret of a type, without the secret
        itself.

        Of the secret, only the last four characters are shown.

        Args:
            type: Type of the secret.

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

        Source: afosto (003), IAM / 2fa, lines 30961-31101.
        """
        return self._call(_GET, {"type": type}, options=options)

    def request_backup(
        self,
        type: str,
        channel: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamBackupResponse:
        """Have a one-time password sent over a backup channel.

        Args:
            type: Type of the secret.
            channel: Backup channel that the password is sent over.

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

        Source: afosto (003), IAM / 2fa, lines 31535-31665.
        """
        return self._call(
            _REQUEST_BACKUP,
            {"type": type, "channel": channel},
            options=options,
        )

    def update(
        self,
        type: str,
        *,
        backups: (
            Sequence[models.IamBackup | params.IamBackupParams] | UnsetType
        ) = UNSET,
        body: models.IamSecretUpdate | params.IamSecretUpdateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Change the backup channels of an existing two-factor secret.

        Args:
            type: Type of the secret.
            body: The backup channels.

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

        Source: afosto (003), IAM / 2fa, lines 31104-31255.
        """
        return self._call(
            _UPDATE,
            {"type": type},
            body=body,
            fields={"backups": backups},
            options=options,
        )

    def verify(
        self,
        type: str,
        *,
        otp: str | UnsetType = UNSET,
        body: (
            models.IamValidationRequest | params.IamValidationRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamValidationResponse:
        """Check that a one-time password comes from the known secret.

        Args:
            type: Type of the secret.
            body: The one-time password.

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

        Source: afosto (003), IAM / 2fa, lines 31401-31532.
        """
        return self._call(
            _VERIFY,
            {"type": type},
            body=body,
            fields={"otp": otp},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamTwoFactorSecretsRaw:
        """The same methods, returning the whole response."""
        return cast("IamTwoFactorSecretsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamTwoFactorSecretsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamTwoFactorSecretsStreamed", self._as_streamed())


class AsyncIamTwoFactorSecrets(AsyncResource):
    """The two-factor secrets of the current user.

    The operations of `iam.two_factor.secrets`.
    """

    async def create(
        self,
        type: str,
        *,
        backups: (
            Sequence[models.IamBackup | params.IamBackupParams] | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IamSecretRequest | params.IamSecretRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSecret:
        """Create a two-factor secret of one type, which enables 2FA.

        Args:
            type: Type of the secret.
            body: Name of the secret and its backup channels.

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

        Source: afosto (003), IAM / 2fa, lines 30812-30958.
        """
        return await self._call(
            _CREATE,
            {"type": type},
            body=body,
            fields={"backups": backups, "name": name},
            options=options,
        )

    async def delete(
        self,
        type: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Disable two-factor authentication of one type.

        Its secret is deleted.

        Args:
            type: Type of the secret.

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

        Source: afosto (003), IAM / 2fa, lines 31258-31398.
        """
        return await self._call(_DELETE, {"type": type}, options=options)

    async def get(
        self,
        type: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Read the current user's two-factor secret of a type, without the secret
        itself.

        Of the secret, only the last four characters are shown.

        Args:
            type: Type of the secret.

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

        Source: afosto (003), IAM / 2fa, lines 30961-31101.
        """
        return await self._call(_GET, {"type": type}, options=options)

    async def request_backup(
        self,
        type: str,
        channel: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamBackupResponse:
        """Have a one-time password sent over a backup channel.

        Args:
            type: Type of the secret.
            channel: Backup channel that the password is sent over.

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

        Source: afosto (003), IAM / 2fa, lines 31535-31665.
        """
        return await self._call(
            _REQUEST_BACKUP,
            {"type": type, "channel": channel},
            options=options,
        )

    async def update(
        self,
        type: str,
        *,
        backups: (
            Sequence[models.IamBackup | params.IamBackupParams] | UnsetType
        ) = UNSET,
        body: models.IamSecretUpdate | params.IamSecretUpdateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSecretRead:
        """Change the backup channels of an existing two-factor secret.

        Args:
            type: Type of the secret.
            body: The backup channels.

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

        Source: afosto (003), IAM / 2fa, lines 31104-31255.
        """
        return await self._call(
            _UPDATE,
            {"type": type},
            body=body,
            fields={"backups": backups},
            options=options,
        )

    async def verify(
        self,
        type: str,
        *,
        otp: str | UnsetType = UNSET,
        body: (
            models.IamValidationRequest | params.IamValidationRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamValidationResponse:
        """Check that a one-time password comes from the known secret.

        Args:
            type: Type of the secret.
            body: The one-time password.

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

        Source: afosto (003), IAM / 2fa, lines 31401-31532.
        """
        return await self._call(
            _VERIFY,
            {"type": type},
            body=body,
            fields={"otp": otp},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamTwoFactorSecretsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamTwoFactorSecretsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamTwoFactorSecretsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamTwoFactorSecretsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamTwoFactorSecretsRaw:
        """`IamTwoFactorSecrets`, returning whole responses."""

        def __init__(self, resource: IamTwoFactorSecrets) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.request_backup = raw(resource.request_backup)
            self.update = raw(resource.update)
            self.verify = raw(resource.verify)

    class IamTwoFactorSecretsStreamed:
        """`IamTwoFactorSecrets`, with responses that are yet to be read."""

        def __init__(self, resource: IamTwoFactorSecrets) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.request_backup = streamed(resource.request_backup)
            self.update = streamed(resource.update)
            self.verify = streamed(resource.verify)

    class AsyncIamTwoFactorSecretsRaw:
        """`AsyncIamTwoFactorSecrets`, returning whole responses."""

        def __init__(self, resource: AsyncIamTwoFactorSecrets) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.request_backup = async_raw(resource.request_backup)
            self.update = async_raw(resource.update)
            self.verify = async_raw(resource.verify)

    class AsyncIamTwoFactorSecretsStreamed:
        """`AsyncIamTwoFactorSecrets`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamTwoFactorSecrets) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.request_backup = async_streamed(resource.request_backup)
            self.update = async_streamed(resource.update)
            self.verify = async_streamed(resource.verify)
