"""The operations of `iam`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.iam.audit_logs import AsyncIamAuditLogs, IamAuditLogs
    from ...resources.iam.customer import AsyncIamCustomer, IamCustomer
    from ...resources.iam.jwt import AsyncIamJwt, IamJwt
    from ...resources.iam.logging import AsyncIamLogging, IamLogging
    from ...resources.iam.oauth import AsyncIamOauth, IamOauth
    from ...resources.iam.payment_sources import (
        AsyncIamPaymentSources,
        IamPaymentSources,
    )
    from ...resources.iam.products import AsyncIamProducts, IamProducts
    from ...resources.iam.profiles import AsyncIamProfiles, IamProfiles
    from ...resources.iam.purges import AsyncIamPurges, IamPurges
    from ...resources.iam.roles import AsyncIamRoles, IamRoles
    from ...resources.iam.services import AsyncIamServices, IamServices
    from ...resources.iam.subscriptions import AsyncIamSubscriptions, IamSubscriptions
    from ...resources.iam.subtenants import AsyncIamSubtenants, IamSubtenants
    from ...resources.iam.tenants import AsyncIamTenants, IamTenants
    from ...resources.iam.two_factor import AsyncIamTwoFactor, IamTwoFactor
    from ...resources.iam.usage_records import AsyncIamUsageRecords, IamUsageRecords
    from ...resources.iam.usage_reports import AsyncIamUsageReports, IamUsageReports
    from ...resources.iam.usage_types import AsyncIamUsageTypes, IamUsageTypes
    from ...resources.iam.users import AsyncIamUsers, IamUsers


class Iam(SyncResource):
    """The identity service: users, tenants, roles, OAuth clients, subscriptions and
    logs.

    The operations of `iam`.
    """

    @cached_property
    def audit_logs(self) -> IamAuditLogs:
        """The operations of `iam.audit_logs`."""
        from ...resources.iam.audit_logs import IamAuditLogs

        return IamAuditLogs(self._client)

    @cached_property
    def customer(self) -> IamCustomer:
        """The operations of `iam.customer`."""
        from ...resources.iam.customer import IamCustomer

        return IamCustomer(self._client)

    @cached_property
    def jwt(self) -> IamJwt:
        """The operations of `iam.jwt`."""
        from ...resources.iam.jwt import IamJwt

        return IamJwt(self._client)

    @cached_property
    def logging(self) -> IamLogging:
        """The operations of `iam.logging`."""
        from ...resources.iam.logging import IamLogging

        return IamLogging(self._client)

    @cached_property
    def oauth(self) -> IamOauth:
        """The operations of `iam.oauth`."""
        from ...resources.iam.oauth import IamOauth

        return IamOauth(self._client)

    @cached_property
    def payment_sources(self) -> IamPaymentSources:
        """The operations of `iam.payment_sources`."""
        from ...resources.iam.payment_sources import IamPaymentSources

        return IamPaymentSources(self._client)

    @cached_property
    def products(self) -> IamProducts:
        """The operations of `iam.products`."""
        from ...resources.iam.products import IamProducts

        return IamProducts(self._client)

    @cached_property
    def profiles(self) -> IamProfiles:
        """The operations of `iam.profiles`."""
        from ...resources.iam.profiles import IamProfiles

        return IamProfiles(self._client)

    @cached_property
    def purges(self) -> IamPurges:
        """The operations of `iam.purges`."""
        from ...resources.iam.purges import IamPurges

        return IamPurges(self._client)

    @cached_property
    def roles(self) -> IamRoles:
        """The operations of `iam.roles`."""
        from ...resources.iam.roles import IamRoles

        return IamRoles(self._client)

    @cached_property
    def services(self) -> IamServices:
        """The operations of `iam.services`."""
        from ...resources.iam.services import IamServices

        return IamServices(self._client)

    @cached_property
    def subscriptions(self) -> IamSubscriptions:
        """The operations of `iam.subscriptions`."""
        from ...resources.iam.subscriptions import IamSubscriptions

        return IamSubscriptions(self._client)

    @cached_property
    def subtenants(self) -> IamSubtenants:
        """The operations of `iam.subtenants`."""
        from ...resources.iam.subtenants import IamSubtenants

        return IamSubtenants(self._client)

    @cached_property
    def tenants(self) -> IamTenants:
        """The operations of `iam.tenants`."""
        from ...resources.iam.tenants import IamTenants

        return IamTenants(self._client)

    @cached_property
    def two_factor(self) -> IamTwoFactor:
        """The operations of `iam.two_factor`."""
        from ...resources.iam.two_factor import IamTwoFactor

        return IamTwoFactor(self._client)

    @cached_property
    def usage_records(self) -> IamUsageRecords:
        """The operations of `iam.usage_records`."""
        from ...resources.iam.usage_records import IamUsageRecords

        return IamUsageRecords(self._client)

    @cached_property
    def usage_reports(self) -> IamUsageReports:
        """The operations of `iam.usage_reports`."""
        from ...resources.iam.usage_reports import IamUsageReports

        return IamUsageReports(self._client)

    @cached_property
    def usage_types(self) -> IamUsageTypes:
        """The operations of `iam.usage_types`."""
        from ...resources.iam.usage_types import IamUsageTypes

        return IamUsageTypes(self._client)

    @cached_property
    def users(self) -> IamUsers:
        """The operations of `iam.users`."""
        from ...resources.iam.users import IamUsers

        return IamUsers(self._client)


class AsyncIam(AsyncResource):
    """The identity service: users, tenants, roles, OAuth clients, subscriptions and
    logs.

    The operations of `iam`.
    """

    @cached_property
    def audit_logs(self) -> AsyncIamAuditLogs:
        """The operations of `iam.audit_logs`."""
        from ...resources.iam.audit_logs import AsyncIamAuditLogs

        return AsyncIamAuditLogs(self._client)

    @cached_property
    def customer(self) -> AsyncIamCustomer:
        """The operations of `iam.customer`."""
        from ...resources.iam.customer import AsyncIamCustomer

        return AsyncIamCustomer(self._client)

    @cached_property
    def jwt(self) -> AsyncIamJwt:
        """The operations of `iam.jwt`."""
        from ...resources.iam.jwt import AsyncIamJwt

        return AsyncIamJwt(self._client)

    @cached_property
    def logging(self) -> AsyncIamLogging:
        """The operations of `iam.logging`."""
        from ...resources.iam.logging import AsyncIamLogging

        return AsyncIamLogging(self._client)

    @cached_property
    def oauth(self) -> AsyncIamOauth:
        """The operations of `iam.oauth`."""
        from ...resources.iam.oauth import AsyncIamOauth

        return AsyncIamOauth(self._client)

    @cached_property
    def payment_sources(self) -> AsyncIamPaymentSources:
        """The operations of `iam.payment_sources`."""
        from ...resources.iam.payment_sources import AsyncIamPaymentSources

        return AsyncIamPaymentSources(self._client)

    @cached_property
    def products(self) -> AsyncIamProducts:
        """The operations of `iam.products`."""
        from ...resources.iam.products import AsyncIamProducts

        return AsyncIamProducts(self._client)

    @cached_property
    def profiles(self) -> AsyncIamProfiles:
        """The operations of `iam.profiles`."""
        from ...resources.iam.profiles import AsyncIamProfiles

        return AsyncIamProfiles(self._client)

    @cached_property
    def purges(self) -> AsyncIamPurges:
        """The operations of `iam.purges`."""
        from ...resources.iam.purges import AsyncIamPurges

        return AsyncIamPurges(self._client)

    @cached_property
    def roles(self) -> AsyncIamRoles:
        """The operations of `iam.roles`."""
        from ...resources.iam.roles import AsyncIamRoles

        return AsyncIamRoles(self._client)

    @cached_property
    def services(self) -> AsyncIamServices:
        """The operations of `iam.services`."""
        from ...resources.iam.services import AsyncIamServices

        return AsyncIamServices(self._client)

    @cached_property
    def subscriptions(self) -> AsyncIamSubscriptions:
        """The operations of `iam.subscriptions`."""
        from ...resources.iam.subscriptions import AsyncIamSubscriptions

        return AsyncIamSubscriptions(self._client)

    @cached_property
    def subtenants(self) -> AsyncIamSubtenants:
        """The operations of `iam.subtenants`."""
        from ...resources.iam.subtenants import AsyncIamSubtenants

        return AsyncIamSubtenants(self._client)

    @cached_property
    def tenants(self) -> AsyncIamTenants:
        """The operations of `iam.tenants`."""
        from ...resources.iam.tenants import AsyncIamTenants

        return AsyncIamTenants(self._client)

    @cached_property
    def two_factor(self) -> AsyncIamTwoFactor:
        """The operations of `iam.two_factor`."""
        from ...resources.iam.two_factor import AsyncIamTwoFactor

        return AsyncIamTwoFactor(self._client)

    @cached_property
    def usage_records(self) -> AsyncIamUsageRecords:
        """The operations of `iam.usage_records`."""
        from ...resources.iam.usage_records import AsyncIamUsageRecords

        return AsyncIamUsageRecords(self._client)

    @cached_property
    def usage_reports(self) -> AsyncIamUsageReports:
        """The operations of `iam.usage_reports`."""
        from ...resources.iam.usage_reports import AsyncIamUsageReports

        return AsyncIamUsageReports(self._client)

    @cached_property
    def usage_types(self) -> AsyncIamUsageTypes:
        """The operations of `iam.usage_types`."""
        from ...resources.iam.usage_types import AsyncIamUsageTypes

        return AsyncIamUsageTypes(self._client)

    @cached_property
    def users(self) -> AsyncIamUsers:
        """The operations of `iam.users`."""
        from ...resources.iam.users import AsyncIamUsers

        return AsyncIamUsers(self._client)
