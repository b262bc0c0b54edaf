"""Models: what the API sends and takes. They load on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cat import CatChannel as CatChannel
    from .cat import CatChannelType as CatChannelType
    from .cat import CatCreateChannel as CatCreateChannel
    from .cat import CatCreateChannelType as CatCreateChannelType
    from .cat import CatGroup as CatGroup
    from .cat import CatGroupCreate as CatGroupCreate
    from .cat import CatGroupUpdate as CatGroupUpdate
    from .cat import CatGroupsPricesUpsertResponse as CatGroupsPricesUpsertResponse
    from .cat import CatMap as CatMap
    from .cat import CatMapCollection as CatMapCollection
    from .cat import CatMapCollectionMiss as CatMapCollectionMiss
    from .cat import (
        CatMapsCollectionsKeysSearchResponse as CatMapsCollectionsKeysSearchResponse,
    )
    from .cat import (
        CatMapsCollectionsKeysUpsertBodyItem as CatMapsCollectionsKeysUpsertBodyItem,
    )
    from .cat import CatNewPrice as CatNewPrice
    from .cat import CatPrice as CatPrice
    from .cat import CatPriceConstraint as CatPriceConstraint
    from .cat import CatPriceSearch as CatPriceSearch
    from .cat import CatProductVatModel as CatProductVatModel
    from .cat import CatUpdateChannel as CatUpdateChannel
    from .cat import CatVat as CatVat
    from .cat import CatVatModel as CatVatModel
    from .cat import CatVatProductsUpsertResponse as CatVatProductsUpsertResponse
    from .cat import CatVatRate as CatVatRate
    from .cnt import CntAction as CntAction
    from .cnt import CntBarcodesRenderType as CntBarcodesRenderType
    from .cnt import CntBatch as CntBatch
    from .cnt import CntBatchExport as CntBatchExport
    from .cnt import CntBatchFile as CntBatchFile
    from .cnt import CntBatchImport as CntBatchImport
    from .cnt import CntBatchRequest as CntBatchRequest
    from .cnt import CntBatchRequestExport as CntBatchRequestExport
    from .cnt import CntBatchRequestImport as CntBatchRequestImport
    from .cnt import CntBucket as CntBucket
    from .cnt import CntColumnConfig as CntColumnConfig
    from .cnt import CntColumnError as CntColumnError
    from .cnt import CntConfig as CntConfig
    from .cnt import CntCreateIndexRequest as CntCreateIndexRequest
    from .cnt import CntCreateProxyRequest as CntCreateProxyRequest
    from .cnt import CntDataflow as CntDataflow
    from .cnt import CntDataflowFilter as CntDataflowFilter
    from .cnt import CntDataflowFlowsTriggerBody as CntDataflowFlowsTriggerBody
    from .cnt import (
        CntDataflowLoaderLoadManyBodyItem as CntDataflowLoaderLoadManyBodyItem,
    )
    from .cnt import (
        CntDataflowLoaderLoadManyResponseItem as CntDataflowLoaderLoadManyResponseItem,
    )
    from .cnt import CntDataflowMatcherTestResponse as CntDataflowMatcherTestResponse
    from .cnt import (
        CntDataflowMatcherTestResponseResult as CntDataflowMatcherTestResponseResult,
    )
    from .cnt import (
        CntDataflowMatcherTestResponseResultMisses as CntDataflowMatcherTestResponseResultMisses,
    )
    from .cnt import CntDataflowModel as CntDataflowModel
    from .cnt import CntDataflowModelTrigger as CntDataflowModelTrigger
    from .cnt import CntDataflowModelTriggerCrontab as CntDataflowModelTriggerCrontab
    from .cnt import CntDataflowTrigger as CntDataflowTrigger
    from .cnt import CntDataflowType as CntDataflowType
    from .cnt import CntDataset as CntDataset
    from .cnt import CntDatasetRequest as CntDatasetRequest
    from .cnt import CntDefinition as CntDefinition
    from .cnt import CntDefinitionModel as CntDefinitionModel
    from .cnt import CntDefinitionModelType as CntDefinitionModelType
    from .cnt import CntDirectoriesListResponse as CntDirectoriesListResponse
    from .cnt import CntDirectoryRequest as CntDirectoryRequest
    from .cnt import CntDocumentResponse as CntDocumentResponse
    from .cnt import CntFacet as CntFacet
    from .cnt import CntField as CntField
    from .cnt import CntFieldType as CntFieldType
    from .cnt import CntFile as CntFile
    from .cnt import CntFilesUploadBody as CntFilesUploadBody
    from .cnt import CntFilesystemLog as CntFilesystemLog
    from .cnt import (
        CntFilesystemsConfigurationsListResponseItem as CntFilesystemsConfigurationsListResponseItem,
    )
    from .cnt import (
        CntFilesystemsStoragesListObjectsBody as CntFilesystemsStoragesListObjectsBody,
    )
    from .cnt import (
        CntFilesystemsStoragesReadObjectBody as CntFilesystemsStoragesReadObjectBody,
    )
    from .cnt import CntFilter as CntFilter
    from .cnt import CntFilterOperator as CntFilterOperator
    from .cnt import CntFiltersDateDecodeResponse as CntFiltersDateDecodeResponse
    from .cnt import CntFiltersDateEncodeResponse as CntFiltersDateEncodeResponse
    from .cnt import CntGifInfo as CntGifInfo
    from .cnt import CntHtmlToInlinePdfRequest as CntHtmlToInlinePdfRequest
    from .cnt import CntHtmlToInlinePdfRequestMargin as CntHtmlToInlinePdfRequestMargin
    from .cnt import CntHtmlToInlinePdfRequestSize as CntHtmlToInlinePdfRequestSize
    from .cnt import (
        CntHtmlToInlinePdfRequestSizePredefined as CntHtmlToInlinePdfRequestSizePredefined,
    )
    from .cnt import CntHtmlToPdfRequest as CntHtmlToPdfRequest
    from .cnt import CntHtmlToPdfRequestMargin as CntHtmlToPdfRequestMargin
    from .cnt import CntHtmlToPdfRequestSize as CntHtmlToPdfRequestSize
    from .cnt import (
        CntHtmlToPdfRequestSizePredefined as CntHtmlToPdfRequestSizePredefined,
    )
    from .cnt import CntIndex as CntIndex
    from .cnt import CntIndexResponse as CntIndexResponse
    from .cnt import CntIndexSettings as CntIndexSettings
    from .cnt import CntIndexSettingsSynonyms as CntIndexSettingsSynonyms
    from .cnt import CntIndexSettingsUpdate as CntIndexSettingsUpdate
    from .cnt import CntIndexUpdate as CntIndexUpdate
    from .cnt import CntIndexUpdateType as CntIndexUpdateType
    from .cnt import CntIndexUpdateTypeName as CntIndexUpdateTypeName
    from .cnt import CntInputDocument as CntInputDocument
    from .cnt import CntInstantFilter as CntInstantFilter
    from .cnt import CntInstantFilterOperator as CntInstantFilterOperator
    from .cnt import CntInstantProxy as CntInstantProxy
    from .cnt import CntInstantProxyIndex as CntInstantProxyIndex
    from .cnt import CntLine as CntLine
    from .cnt import CntLineError as CntLineError
    from .cnt import CntListIndex as CntListIndex
    from .cnt import CntListIndexFilter as CntListIndexFilter
    from .cnt import CntObjectCloneRequest as CntObjectCloneRequest
    from .cnt import CntPagination as CntPagination
    from .cnt import CntPdf as CntPdf
    from .cnt import CntProxy as CntProxy
    from .cnt import CntProxyModel as CntProxyModel
    from .cnt import CntProxyUpdateModel as CntProxyUpdateModel
    from .cnt import CntRelativeDate as CntRelativeDate
    from .cnt import CntRelativeDateAt as CntRelativeDateAt
    from .cnt import CntRelativeDateAtDayOfMonth as CntRelativeDateAtDayOfMonth
    from .cnt import CntRelativeDateAtDayOfWeek as CntRelativeDateAtDayOfWeek
    from .cnt import CntRelativeDateAtHour as CntRelativeDateAtHour
    from .cnt import CntRelativeDateAtMinute as CntRelativeDateAtMinute
    from .cnt import CntRelativeDateKey as CntRelativeDateKey
    from .cnt import CntSeachResponse as CntSeachResponse
    from .cnt import CntSearchIndexRequest as CntSearchIndexRequest
    from .cnt import CntSearchQuery as CntSearchQuery
    from .cnt import CntSearchRequest as CntSearchRequest
    from .cnt import CntSearchResponse as CntSearchResponse
    from .cnt import CntSimpleDocumentResponse as CntSimpleDocumentResponse
    from .cnt import CntSimpleQuery as CntSimpleQuery
    from .cnt import CntSimpleSeachResponse as CntSimpleSeachResponse
    from .cnt import CntSort as CntSort
    from .cnt import CntStorage as CntStorage
    from .cnt import CntStorageModel as CntStorageModel
    from .cnt import CntStorageObject as CntStorageObject
    from .cnt import CntStorageSyncCommand as CntStorageSyncCommand
    from .cnt import CntStorageTest as CntStorageTest
    from .cnt import CntSuggestResponse as CntSuggestResponse
    from .cnt import CntUpdateIndexRequest as CntUpdateIndexRequest
    from .cnt import CntUpdateProxyRequest as CntUpdateProxyRequest
    from .cnt import CntUploadRequest as CntUploadRequest
    from .cnt import CntUploadResponse as CntUploadResponse
    from .cnt import CntWatcher as CntWatcher
    from .cnt import CntWatcherModel as CntWatcherModel
    from .cnt import CntWatcherSource as CntWatcherSource
    from .common import Error as Error
    from .common import GraphQLQuery as GraphQLQuery
    from .iam import IamAccessToken as IamAccessToken
    from .iam import IamAddOn as IamAddOn
    from .iam import IamAddress as IamAddress
    from .iam import IamAuditLog as IamAuditLog
    from .iam import IamAuditLogsGetFiltersResponse as IamAuditLogsGetFiltersResponse
    from .iam import IamAuthorization as IamAuthorization
    from .iam import IamAuthorizationResponse as IamAuthorizationResponse
    from .iam import IamBackup as IamBackup
    from .iam import IamBackupResponse as IamBackupResponse
    from .iam import IamBillingCompany as IamBillingCompany
    from .iam import IamBucket as IamBucket
    from .iam import IamClient as IamClient
    from .iam import IamClientModel as IamClientModel
    from .iam import IamClientUpdateModel as IamClientUpdateModel
    from .iam import IamCompany as IamCompany
    from .iam import IamInvoice as IamInvoice
    from .iam import IamInvoiceProduct as IamInvoiceProduct
    from .iam import IamLog as IamLog
    from .iam import IamLogActor as IamLogActor
    from .iam import IamLogCode as IamLogCode
    from .iam import IamLogResource as IamLogResource
    from .iam import IamLogResourceStream as IamLogResourceStream
    from .iam import IamOauthForwardResponse as IamOauthForwardResponse
    from .iam import IamPasswordReset as IamPasswordReset
    from .iam import IamPaymentSource as IamPaymentSource
    from .iam import IamPaymentSourcesAddBody as IamPaymentSourcesAddBody
    from .iam import IamPendingAuthorization as IamPendingAuthorization
    from .iam import IamPendingAuthorizationState as IamPendingAuthorizationState
    from .iam import IamPendingRequest as IamPendingRequest
    from .iam import IamPendingRequestState as IamPendingRequestState
    from .iam import IamPhoneNumber as IamPhoneNumber
    from .iam import IamPhoneNumberModel as IamPhoneNumberModel
    from .iam import (
        IamPhoneNumberModelPreferredAgent as IamPhoneNumberModelPreferredAgent,
    )
    from .iam import IamPhoneNumberPreferredAgent as IamPhoneNumberPreferredAgent
    from .iam import IamPlan as IamPlan
    from .iam import IamProduct as IamProduct
    from .iam import IamPurgeToken as IamPurgeToken
    from .iam import IamPurgesCreateBody as IamPurgesCreateBody
    from .iam import IamPurgesCreateBodyDomainsItem as IamPurgesCreateBodyDomainsItem
    from .iam import IamPurgesCreateResponse as IamPurgesCreateResponse
    from .iam import IamQuery as IamQuery
    from .iam import IamQueryConstraint as IamQueryConstraint
    from .iam import IamReport as IamReport
    from .iam import IamReportRequest as IamReportRequest
    from .iam import IamRole as IamRole
    from .iam import IamRoleModel as IamRoleModel
    from .iam import IamScope as IamScope
    from .iam import IamSecret as IamSecret
    from .iam import IamSecretRead as IamSecretRead
    from .iam import IamSecretRequest as IamSecretRequest
    from .iam import IamSecretUpdate as IamSecretUpdate
    from .iam import IamSignup as IamSignup
    from .iam import IamSubscribe as IamSubscribe
    from .iam import IamSubscription as IamSubscription
    from .iam import IamSubscriptionItem as IamSubscriptionItem
    from .iam import IamSubtenant as IamSubtenant
    from .iam import IamSubtenantState as IamSubtenantState
    from .iam import IamSubtenantUser as IamSubtenantUser
    from .iam import (
        IamSubtenantsAuthorizationsInvitesCreateBody as IamSubtenantsAuthorizationsInvitesCreateBody,
    )
    from .iam import (
        IamSubtenantsAuthorizationsRequestsListState as IamSubtenantsAuthorizationsRequestsListState,
    )
    from .iam import (
        IamSubtenantsAuthorizationsRequestsUpdateBody as IamSubtenantsAuthorizationsRequestsUpdateBody,
    )
    from .iam import IamSubtenantsInvitesUpdateBody as IamSubtenantsInvitesUpdateBody
    from .iam import IamSubtenantsRequestsCreateBody as IamSubtenantsRequestsCreateBody
    from .iam import IamSystemRole as IamSystemRole
    from .iam import IamTenant as IamTenant
    from .iam import IamTenantsCreateResponse as IamTenantsCreateResponse
    from .iam import IamTenantsUpdateBody as IamTenantsUpdateBody
    from .iam import IamTier as IamTier
    from .iam import IamTokenRequest as IamTokenRequest
    from .iam import IamTrackedRecord as IamTrackedRecord
    from .iam import IamTrial as IamTrial
    from .iam import IamType as IamType
    from .iam import IamUpcomingInvoice as IamUpcomingInvoice
    from .iam import IamUsageRecord as IamUsageRecord
    from .iam import IamUsageRequest as IamUsageRequest
    from .iam import IamUser as IamUser
    from .iam import IamUserModel as IamUserModel
    from .iam import IamUserTokenRequest as IamUserTokenRequest
    from .iam import IamUserTokenResponse as IamUserTokenResponse
    from .iam import IamUserUpdateModel as IamUserUpdateModel
    from .iam import IamValidationRequest as IamValidationRequest
    from .iam import IamValidationResponse as IamValidationResponse
    from .iam import IamVerifyRequest as IamVerifyRequest
    from .integrations import IntApp as IntApp
    from .integrations import IntAppAuthentication as IntAppAuthentication
    from .integrations import IntAuthor as IntAuthor
    from .integrations import IntInstallResult as IntInstallResult
    from .integrations import IntInstallResultState as IntInstallResultState
    from .integrations import IntIntegration as IntIntegration
    from .integrations import IntIntegrationModel as IntIntegrationModel
    from .lcs import LcsAddress as LcsAddress
    from .lcs import LcsCountry as LcsCountry
    from .lcs import LcsDPDServicePoint as LcsDPDServicePoint
    from .lcs import (
        LcsDPDServicePointOpeningHoursItem as LcsDPDServicePointOpeningHoursItem,
    )
    from .lcs import LcsDPDServicePointResponse as LcsDPDServicePointResponse
    from .lcs import LcsFulfilmentLocation as LcsFulfilmentLocation
    from .lcs import LcsFulfilmentLocationModel as LcsFulfilmentLocationModel
    from .lcs import LcsGroupedShipmentItem as LcsGroupedShipmentItem
    from .lcs import LcsGroupedShipmentItemLists as LcsGroupedShipmentItemLists
    from .lcs import LcsGroupedShipmentItemPositions as LcsGroupedShipmentItemPositions
    from .lcs import LcsGroupedShipmentItemTotals as LcsGroupedShipmentItemTotals
    from .lcs import LcsHandlingList as LcsHandlingList
    from .lcs import LcsHandlingListItem as LcsHandlingListItem
    from .lcs import LcsHandlingListItemUpdate as LcsHandlingListItemUpdate
    from .lcs import LcsHandlingListResponse as LcsHandlingListResponse
    from .lcs import LcsHandlingListSortingLabels as LcsHandlingListSortingLabels
    from .lcs import LcsHandlingListUpdate as LcsHandlingListUpdate
    from .lcs import LcsHandlingModel as LcsHandlingModel
    from .lcs import LcsHandlingModelShipments as LcsHandlingModelShipments
    from .lcs import LcsItemSearch as LcsItemSearch
    from .lcs import LcsItemSearchConstraint as LcsItemSearchConstraint
    from .lcs import LcsItemSearchConstraintKey as LcsItemSearchConstraintKey
    from .lcs import LcsItemsBulkUpdateBody as LcsItemsBulkUpdateBody
    from .lcs import LcsListSearch as LcsListSearch
    from .lcs import LcsListSearchConstraint as LcsListSearchConstraint
    from .lcs import LcsListSearchConstraintKey as LcsListSearchConstraintKey
    from .lcs import LcsListedHandlingList as LcsListedHandlingList
    from .lcs import LcsListedShipment as LcsListedShipment
    from .lcs import LcsListedShipmentAddressing as LcsListedShipmentAddressing
    from .lcs import LcsLocationPosition as LcsLocationPosition
    from .lcs import LcsLocationSearch as LcsLocationSearch
    from .lcs import LcsLocationSearchConstraint as LcsLocationSearchConstraint
    from .lcs import LcsLocationSku as LcsLocationSku
    from .lcs import (
        LcsLocationsPositionsRemoveResponse as LcsLocationsPositionsRemoveResponse,
    )
    from .lcs import (
        LcsLocationsPositionsReorderResponse as LcsLocationsPositionsReorderResponse,
    )
    from .lcs import (
        LcsLocationsSkusSetPositionsResponse as LcsLocationsSkusSetPositionsResponse,
    )
    from .lcs import LcsMethod as LcsMethod
    from .lcs import LcsMethodDeliveryDuring as LcsMethodDeliveryDuring
    from .lcs import LcsParcel as LcsParcel
    from .lcs import LcsParcelCreateModel as LcsParcelCreateModel
    from .lcs import LcsParcelItem as LcsParcelItem
    from .lcs import LcsParcelLabel as LcsParcelLabel
    from .lcs import LcsParcelModel as LcsParcelModel
    from .lcs import LcsParcelSearch as LcsParcelSearch
    from .lcs import LcsParcelSearchConstraint as LcsParcelSearchConstraint
    from .lcs import LcsParcelsItemsAddResponse as LcsParcelsItemsAddResponse
    from .lcs import LcsParcelsItemsRemoveResponse as LcsParcelsItemsRemoveResponse
    from .lcs import LcsPlace as LcsPlace
    from .lcs import LcsPoint as LcsPoint
    from .lcs import LcsPointOpenings as LcsPointOpenings
    from .lcs import LcsPointOpeningsWindows as LcsPointOpeningsWindows
    from .lcs import LcsPoints as LcsPoints
    from .lcs import LcsPointsItem as LcsPointsItem
    from .lcs import LcsServiceOption as LcsServiceOption
    from .lcs import LcsServiceOptionConfiguration as LcsServiceOptionConfiguration
    from .lcs import LcsShipment as LcsShipment
    from .lcs import LcsShipmentAddressing as LcsShipmentAddressing
    from .lcs import LcsShipmentAddressingCarrier as LcsShipmentAddressingCarrier
    from .lcs import LcsShipmentItem as LcsShipmentItem
    from .lcs import LcsShipmentItemCorrection as LcsShipmentItemCorrection
    from .lcs import LcsShipmentItemMissing as LcsShipmentItemMissing
    from .lcs import LcsShipmentItemModel as LcsShipmentItemModel
    from .lcs import LcsShipmentItemModelReferences as LcsShipmentItemModelReferences
    from .lcs import LcsShipmentMethodSearch as LcsShipmentMethodSearch
    from .lcs import (
        LcsShipmentMethodSearchConstraint as LcsShipmentMethodSearchConstraint,
    )
    from .lcs import LcsShipmentModel as LcsShipmentModel
    from .lcs import LcsShipmentSearch as LcsShipmentSearch
    from .lcs import LcsShipmentSearchConstraint as LcsShipmentSearchConstraint
    from .lcs import LcsShipmentSearchConstraintKey as LcsShipmentSearchConstraintKey
    from .lcs import LcsShipmentUpdateModel as LcsShipmentUpdateModel
    from .lcs import (
        LcsShipmentUpdateModelAddressing as LcsShipmentUpdateModelAddressing,
    )
    from .mes import MesCancel as MesCancel
    from .mes import MesContactModel as MesContactModel
    from .mes import MesConversation as MesConversation
    from .mes import MesConversationCreate as MesConversationCreate
    from .mes import MesDnsRecord as MesDnsRecord
    from .mes import MesDomain as MesDomain
    from .mes import MesDomainModel as MesDomainModel
    from .mes import MesFormMailModel as MesFormMailModel
    from .mes import MesInbox as MesInbox
    from .mes import MesInboxModel as MesInboxModel
    from .mes import MesInboxSettings as MesInboxSettings
    from .mes import MesInboxUpdateModel as MesInboxUpdateModel
    from .mes import MesMail as MesMail
    from .mes import MesMailModel as MesMailModel
    from .mes import MesMessage as MesMessage
    from .mes import MesMessageAdd as MesMessageAdd
    from .mes import MesMetadata as MesMetadata
    from .mes import MesNotify as MesNotify
    from .mes import MesParticipant as MesParticipant
    from .mes import MesParticipantCreate as MesParticipantCreate
    from .mes import MesRelay as MesRelay
    from .mes import MesRelayMessage as MesRelayMessage
    from .mes import MesRelayMessageSource as MesRelayMessageSource
    from .mes import MesRelayModel as MesRelayModel
    from .mes import MesRelayModelType as MesRelayModelType
    from .mes import MesRelayType as MesRelayType
    from .mes import MesSearch as MesSearch
    from .mes import MesSearchConstraint as MesSearchConstraint
    from .mes import MesSearchConstraintKey as MesSearchConstraintKey
    from .mes import MesSubscription as MesSubscription
    from .mes import MesSubscriptionModel as MesSubscriptionModel
    from .mes import MesTask as MesTask
    from .mes import MesTrigger as MesTrigger
    from .mes import MesWebhookAttempt as MesWebhookAttempt
    from .mes import MesWebhookDelay as MesWebhookDelay
    from .mes import MesWebhookEvent as MesWebhookEvent
    from .mes import MesWebhookMessage as MesWebhookMessage
    from .mes import MesWebhookSubscription as MesWebhookSubscription
    from .mes import MesWebhookTestMessage as MesWebhookTestMessage
    from .odr import OdrAddress as OdrAddress
    from .odr import OdrAddressSet as OdrAddressSet
    from .odr import OdrAdjustment as OdrAdjustment
    from .odr import OdrAttachFiltersResponse as OdrAttachFiltersResponse
    from .odr import OdrAttachSessionRequest as OdrAttachSessionRequest
    from .odr import OdrAttachWarehouseItemsRequest as OdrAttachWarehouseItemsRequest
    from .odr import OdrAttempt as OdrAttempt
    from .odr import OdrAuthenticationRequest as OdrAuthenticationRequest
    from .odr import OdrAuthenticationResponse as OdrAuthenticationResponse
    from .odr import OdrAuthorizationRequest as OdrAuthorizationRequest
    from .odr import OdrAuthorizationResponse as OdrAuthorizationResponse
    from .odr import OdrBalance as OdrBalance
    from .odr import OdrBalanceRequest as OdrBalanceRequest
    from .odr import OdrCalculatedInvoiceRequest as OdrCalculatedInvoiceRequest
    from .odr import OdrCalculation as OdrCalculation
    from .odr import OdrCalculationAdjustment as OdrCalculationAdjustment
    from .odr import OdrCalculationAdjustmentResult as OdrCalculationAdjustmentResult
    from .odr import OdrCalculationItem as OdrCalculationItem
    from .odr import OdrCalculationItemModel as OdrCalculationItemModel
    from .odr import OdrCalculationItems as OdrCalculationItems
    from .odr import OdrCalculationOrderItem as OdrCalculationOrderItem
    from .odr import OdrCalculationSearch as OdrCalculationSearch
    from .odr import OdrCalculationSearchConstraint as OdrCalculationSearchConstraint
    from .odr import OdrCalculationStackItem as OdrCalculationStackItem
    from .odr import OdrCalculations as OdrCalculations
    from .odr import OdrCancelState as OdrCancelState
    from .odr import OdrCombinedAddressSet as OdrCombinedAddressSet
    from .odr import OdrCombinedPhoneNumberSet as OdrCombinedPhoneNumberSet
    from .odr import OdrConstraintOptionsResponse as OdrConstraintOptionsResponse
    from .odr import OdrContact as OdrContact
    from .odr import OdrContactContact as OdrContactContact
    from .odr import OdrCoupon as OdrCoupon
    from .odr import OdrCouponCategory as OdrCouponCategory
    from .odr import OdrCouponCategoryDefaults as OdrCouponCategoryDefaults
    from .odr import OdrCouponCategoryDefaultsUsage as OdrCouponCategoryDefaultsUsage
    from .odr import OdrCouponCategoryModel as OdrCouponCategoryModel
    from .odr import OdrCouponCategorySearch as OdrCouponCategorySearch
    from .odr import (
        OdrCouponCategorySearchConstraint as OdrCouponCategorySearchConstraint,
    )
    from .odr import OdrCouponClaim as OdrCouponClaim
    from .odr import OdrCouponModel as OdrCouponModel
    from .odr import OdrCouponSearch as OdrCouponSearch
    from .odr import OdrCouponSearchConstraint as OdrCouponSearchConstraint
    from .odr import OdrCouponUsage as OdrCouponUsage
    from .odr import OdrEvaluationItem as OdrEvaluationItem
    from .odr import OdrFilter as OdrFilter
    from .odr import OdrFilterSearch as OdrFilterSearch
    from .odr import OdrFilterSearchConstraint as OdrFilterSearchConstraint
    from .odr import OdrFilterSet as OdrFilterSet
    from .odr import (
        OdrGetSessionOrganisationOptionsResponse as OdrGetSessionOrganisationOptionsResponse,
    )
    from .odr import OdrGetSessionResponse as OdrGetSessionResponse
    from .odr import (
        OdrGetSessionShippingMethodResponse as OdrGetSessionShippingMethodResponse,
    )
    from .odr import OdrGetSessionShippingResponse as OdrGetSessionShippingResponse
    from .odr import (
        OdrGetSessionShippingResponseItem as OdrGetSessionShippingResponseItem,
    )
    from .odr import OdrGroup as OdrGroup
    from .odr import OdrGroupAttach as OdrGroupAttach
    from .odr import OdrGroupReferences as OdrGroupReferences
    from .odr import OdrGroupReferencesOrder as OdrGroupReferencesOrder
    from .odr import OdrGroupReferencesOrderShipment as OdrGroupReferencesOrderShipment
    from .odr import (
        OdrGroupReferencesOrderWarehouse as OdrGroupReferencesOrderWarehouse,
    )
    from .odr import OdrGroupRoute as OdrGroupRoute
    from .odr import OdrGroupRouteCollectRoute as OdrGroupRouteCollectRoute
    from .odr import OdrGroupRouteDeliveryRoute as OdrGroupRouteDeliveryRoute
    from .odr import OdrGroupRouteReferences as OdrGroupRouteReferences
    from .odr import OdrGroupRouteReferencesOrder as OdrGroupRouteReferencesOrder
    from .odr import (
        OdrGroupRouteReferencesOrderShipment as OdrGroupRouteReferencesOrderShipment,
    )
    from .odr import (
        OdrGroupRouteReferencesOrderWarehouse as OdrGroupRouteReferencesOrderWarehouse,
    )
    from .odr import OdrIdentityExistsRequest as OdrIdentityExistsRequest
    from .odr import OdrInvoice as OdrInvoice
    from .odr import OdrInvoiceAdjustmentResponse as OdrInvoiceAdjustmentResponse
    from .odr import (
        OdrInvoiceAdjustmentResponseResult as OdrInvoiceAdjustmentResponseResult,
    )
    from .odr import OdrInvoiceItem as OdrInvoiceItem
    from .odr import OdrInvoiceItemModel as OdrInvoiceItemModel
    from .odr import OdrInvoiceItemType as OdrInvoiceItemType
    from .odr import OdrInvoiceListItem as OdrInvoiceListItem
    from .odr import OdrInvoiceRequest as OdrInvoiceRequest
    from .odr import OdrInvoiceSearch as OdrInvoiceSearch
    from .odr import OdrInvoiceSearchConstraint as OdrInvoiceSearchConstraint
    from .odr import OdrInvoiceSettings as OdrInvoiceSettings
    from .odr import OdrInvoiceSettingsBilling as OdrInvoiceSettingsBilling
    from .odr import OdrInvoiceSettingsBillingVat as OdrInvoiceSettingsBillingVat
    from .odr import OdrInvoiceSettingsShipping as OdrInvoiceSettingsShipping
    from .odr import OdrInvoiceState as OdrInvoiceState
    from .odr import OdrIssuer as OdrIssuer
    from .odr import OdrItemModel as OdrItemModel
    from .odr import OdrKey as OdrKey
    from .odr import OdrListedCalculation as OdrListedCalculation
    from .odr import OdrMethod as OdrMethod
    from .odr import OdrNewAddress as OdrNewAddress
    from .odr import OdrNewContact as OdrNewContact
    from .odr import OdrNewOrganisation as OdrNewOrganisation
    from .odr import OdrNewPhonenumber as OdrNewPhonenumber
    from .odr import OdrOrder as OdrOrder
    from .odr import OdrOrderAcceptances as OdrOrderAcceptances
    from .odr import OdrOrderAuthorizationResponse as OdrOrderAuthorizationResponse
    from .odr import OdrOrderCalculationRequest as OdrOrderCalculationRequest
    from .odr import OdrOrderCalculationSettings as OdrOrderCalculationSettings
    from .odr import (
        OdrOrderCalculationSettingsBilling as OdrOrderCalculationSettingsBilling,
    )
    from .odr import (
        OdrOrderCalculationSettingsShipping as OdrOrderCalculationSettingsShipping,
    )
    from .odr import OdrOrderCalculations as OdrOrderCalculations
    from .odr import OdrOrderItem as OdrOrderItem
    from .odr import OdrOrderItemModel as OdrOrderItemModel
    from .odr import OdrOrderItemReferences as OdrOrderItemReferences
    from .odr import OdrOrderItemReferencesOrder as OdrOrderItemReferencesOrder
    from .odr import (
        OdrOrderItemReferencesOrderShipment as OdrOrderItemReferencesOrderShipment,
    )
    from .odr import (
        OdrOrderItemReferencesOrderWarehouse as OdrOrderItemReferencesOrderWarehouse,
    )
    from .odr import OdrOrderModel as OdrOrderModel
    from .odr import OdrOrderModelSettingsBilling as OdrOrderModelSettingsBilling
    from .odr import OdrOrderSearch as OdrOrderSearch
    from .odr import OdrOrderSearchConstraint as OdrOrderSearchConstraint
    from .odr import OdrOrderSettings as OdrOrderSettings
    from .odr import OdrOrderSettingsBilling as OdrOrderSettingsBilling
    from .odr import OdrOrderSettingsBillingVat as OdrOrderSettingsBillingVat
    from .odr import OdrOrderSettingsContact as OdrOrderSettingsContact
    from .odr import OdrOrderSettingsShipping as OdrOrderSettingsShipping
    from .odr import OdrOrderSettingsShippingWindow as OdrOrderSettingsShippingWindow
    from .odr import OdrOrderState as OdrOrderState
    from .odr import OdrOrderStateProgress as OdrOrderStateProgress
    from .odr import OdrOrderStateType as OdrOrderStateType
    from .odr import OdrOrderStep as OdrOrderStep
    from .odr import OdrOrdersAuthorizeBody as OdrOrdersAuthorizeBody
    from .odr import OdrOrdersItemsAddFromSearchBody as OdrOrdersItemsAddFromSearchBody
    from .odr import (
        OdrOrdersItemsSearchAttachableBody as OdrOrdersItemsSearchAttachableBody,
    )
    from .odr import (
        OdrOrdersItemsSearchAttachableBodyWms as OdrOrdersItemsSearchAttachableBodyWms,
    )
    from .odr import (
        OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem as OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem,
    )
    from .odr import OdrOrdersUpdateFlowBody as OdrOrdersUpdateFlowBody
    from .odr import (
        OdrOrdersUpdateFlowBodyActionsItem as OdrOrdersUpdateFlowBodyActionsItem,
    )
    from .odr import OdrOrganisation as OdrOrganisation
    from .odr import OdrPayment as OdrPayment
    from .odr import OdrPaymentIntent as OdrPaymentIntent
    from .odr import OdrPhonenumber as OdrPhonenumber
    from .odr import OdrPhonenumberSet as OdrPhonenumberSet
    from .odr import OdrPoint as OdrPoint
    from .odr import OdrPointOpeningsItem as OdrPointOpeningsItem
    from .odr import OdrPointOpeningsItemWindowsItem as OdrPointOpeningsItemWindowsItem
    from .odr import OdrPreset as OdrPreset
    from .odr import OdrPriceRuleEvaluation as OdrPriceRuleEvaluation
    from .odr import OdrPricingRule as OdrPricingRule
    from .odr import OdrPricingRuleApplyTo as OdrPricingRuleApplyTo
    from .odr import OdrPricingRuleConstraint as OdrPricingRuleConstraint
    from .odr import OdrPricingRuleConstraintKey as OdrPricingRuleConstraintKey
    from .odr import OdrPricingRuleFilter as OdrPricingRuleFilter
    from .odr import OdrPricingRuleFilterKey as OdrPricingRuleFilterKey
    from .odr import OdrPricingRuleModel as OdrPricingRuleModel
    from .odr import OdrPricingRuleModelApplyTo as OdrPricingRuleModelApplyTo
    from .odr import OdrProcess as OdrProcess
    from .odr import OdrProcessAction as OdrProcessAction
    from .odr import OdrProcessing as OdrProcessing
    from .odr import OdrProjection as OdrProjection
    from .odr import OdrProjectionItem as OdrProjectionItem
    from .odr import OdrProjectionModel as OdrProjectionModel
    from .odr import OdrProjectionModelSettings as OdrProjectionModelSettings
    from .odr import (
        OdrProjectionModelSettingsBilling as OdrProjectionModelSettingsBilling,
    )
    from .odr import (
        OdrProjectionModelSettingsBillingVat as OdrProjectionModelSettingsBillingVat,
    )
    from .odr import (
        OdrProjectionModelSettingsShipping as OdrProjectionModelSettingsShipping,
    )
    from .odr import OdrProvider as OdrProvider
    from .odr import OdrProviderMethod as OdrProviderMethod
    from .odr import OdrPurchase as OdrPurchase
    from .odr import OdrPurchaseItem as OdrPurchaseItem
    from .odr import OdrRecord as OdrRecord
    from .odr import OdrReference as OdrReference
    from .odr import OdrReferenceModel as OdrReferenceModel
    from .odr import OdrRefundIntent as OdrRefundIntent
    from .odr import OdrSearch as OdrSearch
    from .odr import OdrSearchConstraint as OdrSearchConstraint
    from .odr import OdrSearchConstraintKey as OdrSearchConstraintKey
    from .odr import OdrSearchFilter as OdrSearchFilter
    from .odr import (
        OdrSelectSessionBillingMethodRequest as OdrSelectSessionBillingMethodRequest,
    )
    from .odr import OdrSelectSessionBillingRequest as OdrSelectSessionBillingRequest
    from .odr import (
        OdrSelectSessionBillingRequestContact as OdrSelectSessionBillingRequestContact,
    )
    from .odr import (
        OdrSelectSessionBillingRequestOrganisation as OdrSelectSessionBillingRequestOrganisation,
    )
    from .odr import (
        OdrSelectSessionOrganisationRequest as OdrSelectSessionOrganisationRequest,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequest as OdrSelectSessionPhonenumberRequest,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequestContact as OdrSelectSessionPhonenumberRequestContact,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequestOrganisation as OdrSelectSessionPhonenumberRequestOrganisation,
    )
    from .odr import (
        OdrSelectSessionShippingMethodRequest as OdrSelectSessionShippingMethodRequest,
    )
    from .odr import (
        OdrSelectSessionShippingPointRequest as OdrSelectSessionShippingPointRequest,
    )
    from .odr import OdrSelectSessionShippingRequest as OdrSelectSessionShippingRequest
    from .odr import (
        OdrSelectSessionShippingRequestContact as OdrSelectSessionShippingRequestContact,
    )
    from .odr import (
        OdrSelectSessionShippingRequestOrganisation as OdrSelectSessionShippingRequestOrganisation,
    )
    from .odr import (
        OdrSelectSessionShippingWindowRequest as OdrSelectSessionShippingWindowRequest,
    )
    from .odr import (
        OdrSelectSessionShippingWindowResponse as OdrSelectSessionShippingWindowResponse,
    )
    from .odr import OdrService as OdrService
    from .odr import OdrServiceAdjustment as OdrServiceAdjustment
    from .odr import OdrServiceAdjustmentResult as OdrServiceAdjustmentResult
    from .odr import OdrServiceItem as OdrServiceItem
    from .odr import OdrServiceModel as OdrServiceModel
    from .odr import OdrServiceVatConfiguration as OdrServiceVatConfiguration
    from .odr import OdrSessionCalculation as OdrSessionCalculation
    from .odr import OdrSessionCalculationAdjustment as OdrSessionCalculationAdjustment
    from .odr import (
        OdrSessionCalculationAdjustmentResult as OdrSessionCalculationAdjustmentResult,
    )
    from .odr import (
        OdrSessionCalculationServiceAdjustment as OdrSessionCalculationServiceAdjustment,
    )
    from .odr import (
        OdrSessionCalculationServiceAdjustmentResult as OdrSessionCalculationServiceAdjustmentResult,
    )
    from .odr import (
        OdrSessionCalculationServiceItem as OdrSessionCalculationServiceItem,
    )
    from .odr import OdrSessionCalculationSettings as OdrSessionCalculationSettings
    from .odr import (
        OdrSessionCalculationSettingsBilling as OdrSessionCalculationSettingsBilling,
    )
    from .odr import (
        OdrSessionCalculationSettingsShipping as OdrSessionCalculationSettingsShipping,
    )
    from .odr import OdrSessionCalculationStackItem as OdrSessionCalculationStackItem
    from .odr import OdrSessionContact as OdrSessionContact
    from .odr import OdrSessionIssuer as OdrSessionIssuer
    from .odr import OdrSessionProjection as OdrSessionProjection
    from .odr import OdrSessionProjectionItem as OdrSessionProjectionItem
    from .odr import OdrSessionProviderMethod as OdrSessionProviderMethod
    from .odr import OdrSessionSettingsBillingVat as OdrSessionSettingsBillingVat
    from .odr import OdrSessionsBillingGetResponse as OdrSessionsBillingGetResponse
    from .odr import (
        OdrSessionsBillingMethodGetResponse as OdrSessionsBillingMethodGetResponse,
    )
    from .odr import (
        OdrSessionsOrganisationGetResponse as OdrSessionsOrganisationGetResponse,
    )
    from .odr import (
        OdrSessionsPhoneNumberGetResponse as OdrSessionsPhoneNumberGetResponse,
    )
    from .odr import OdrSessionsSetAuthenticatedBody as OdrSessionsSetAuthenticatedBody
    from .odr import OdrSessionsShippingGetResponse as OdrSessionsShippingGetResponse
    from .odr import (
        OdrSessionsShippingMethodGetResponse as OdrSessionsShippingMethodGetResponse,
    )
    from .odr import (
        OdrSessionsShippingPointGetResponse as OdrSessionsShippingPointGetResponse,
    )
    from .odr import (
        OdrSessionsShippingWindowGetResponse as OdrSessionsShippingWindowGetResponse,
    )
    from .odr import OdrSetClaimRequest as OdrSetClaimRequest
    from .odr import OdrSetRouteRequest as OdrSetRouteRequest
    from .odr import OdrSetSessionReferenceRequest as OdrSetSessionReferenceRequest
    from .odr import OdrSettings as OdrSettings
    from .odr import OdrSettingsContact as OdrSettingsContact
    from .odr import OdrSimpleOrderItem as OdrSimpleOrderItem
    from .odr import OdrSku as OdrSku
    from .odr import OdrSkuResult as OdrSkuResult
    from .odr import OdrStack as OdrStack
    from .odr import OdrStackReference as OdrStackReference
    from .odr import OdrStackReferenceState as OdrStackReferenceState
    from .odr import OdrStackState as OdrStackState
    from .odr import OdrStartSessionRequest as OdrStartSessionRequest
    from .odr import OdrStartSessionResponse as OdrStartSessionResponse
    from .odr import OdrStepAction as OdrStepAction
    from .odr import OdrTransaction as OdrTransaction
    from .odr import OdrTransactionModel as OdrTransactionModel
    from .odr import OdrVatRegistration as OdrVatRegistration
    from .odr import OdrVatResult as OdrVatResult
    from .qcq import QcqAuthConfig as QcqAuthConfig
    from .qcq import QcqCacheConfig as QcqCacheConfig
    from .qcq import QcqProxy as QcqProxy
    from .qcq import QcqProxyAuth as QcqProxyAuth
    from .qcq import QcqProxyAuthSignature as QcqProxyAuthSignature
    from .qcq import QcqProxyModel as QcqProxyModel
    from .qcq import QcqProxyModelAuth as QcqProxyModelAuth
    from .qcq import QcqProxyModelAuthSignature as QcqProxyModelAuthSignature
    from .qcq import QcqProxyModelOauth as QcqProxyModelOauth
    from .qcq import QcqProxyOauth as QcqProxyOauth
    from .qcq import QcqProxyUpdateModel as QcqProxyUpdateModel
    from .qcq import QcqProxyUpdateModelAuth as QcqProxyUpdateModelAuth
    from .qcq import (
        QcqProxyUpdateModelAuthSignature as QcqProxyUpdateModelAuthSignature,
    )
    from .qcq import QcqProxyUpdateModelOauth as QcqProxyUpdateModelOauth
    from .qcq import QcqRoute as QcqRoute
    from .qcq import QcqRouteOrigin as QcqRouteOrigin
    from .qcq import QcqRouteSettings as QcqRouteSettings
    from .rel import RelAddress as RelAddress
    from .rel import RelAddressList as RelAddressList
    from .rel import RelAddressModel as RelAddressModel
    from .rel import RelAddressQuery as RelAddressQuery
    from .rel import RelAddressResults as RelAddressResults
    from .rel import RelAddressResultsOptions as RelAddressResultsOptions
    from .rel import (
        RelAddressResultsOptionsPrecision as RelAddressResultsOptionsPrecision,
    )
    from .rel import RelAddressSearch as RelAddressSearch
    from .rel import RelAddressSearchConstraint as RelAddressSearchConstraint
    from .rel import RelAddressSearchSession as RelAddressSearchSession
    from .rel import RelConstraint as RelConstraint
    from .rel import RelContact as RelContact
    from .rel import RelContactUpdate as RelContactUpdate
    from .rel import RelContactUpdateBilling as RelContactUpdateBilling
    from .rel import RelContactUpdateOrganisations as RelContactUpdateOrganisations
    from .rel import (
        RelContactUpdateOrganisationsPrimary as RelContactUpdateOrganisationsPrimary,
    )
    from .rel import RelContactUpdatePhoneNumbers as RelContactUpdatePhoneNumbers
    from .rel import RelContactUpdateShipping as RelContactUpdateShipping
    from .rel import RelCreateConfirmRequest as RelCreateConfirmRequest
    from .rel import RelCreateIdentityRequest as RelCreateIdentityRequest
    from .rel import RelCreateResetRequest as RelCreateResetRequest
    from .rel import RelCreateTokenRequest as RelCreateTokenRequest
    from .rel import RelFieldList as RelFieldList
    from .rel import RelGeoLocation as RelGeoLocation
    from .rel import RelGeocodeRequest as RelGeocodeRequest
    from .rel import RelGeolocationAddress as RelGeolocationAddress
    from .rel import RelGeolocationBox as RelGeolocationBox
    from .rel import RelGeolocationBoxNorthEast as RelGeolocationBoxNorthEast
    from .rel import RelGeolocationBoxSouthWest as RelGeolocationBoxSouthWest
    from .rel import RelIdentityExistsRequest as RelIdentityExistsRequest
    from .rel import RelMetadata as RelMetadata
    from .rel import RelOrganisation as RelOrganisation
    from .rel import RelOrganisationAdministration as RelOrganisationAdministration
    from .rel import RelOrganisationList as RelOrganisationList
    from .rel import RelOrganisationPaymentSettings as RelOrganisationPaymentSettings
    from .rel import (
        RelOrganisationPaymentSettingsInvoice as RelOrganisationPaymentSettingsInvoice,
    )
    from .rel import (
        RelOrganisationPaymentSettingsPostPayment as RelOrganisationPaymentSettingsPostPayment,
    )
    from .rel import RelOrganisationSearch as RelOrganisationSearch
    from .rel import RelOrganisationSearchConstraint as RelOrganisationSearchConstraint
    from .rel import (
        RelOrganisationUpdateAdministration as RelOrganisationUpdateAdministration,
    )
    from .rel import RelOrganisationUpdateModel as RelOrganisationUpdateModel
    from .rel import RelPhoneNumber as RelPhoneNumber
    from .rel import RelPhoneNumberList as RelPhoneNumberList
    from .rel import RelPhoneNumberModel as RelPhoneNumberModel
    from .rel import RelPhoneNumberSearch as RelPhoneNumberSearch
    from .rel import RelPhoneNumberSearchConstraint as RelPhoneNumberSearchConstraint
    from .rel import RelPhoneNumberType as RelPhoneNumberType
    from .rel import RelSearch as RelSearch
    from .rel import RelSignedTokenResponse as RelSignedTokenResponse
    from .rel import RelTokenResponse as RelTokenResponse
    from .rel import RelVatRegistration as RelVatRegistration
    from .rel import RelVatRegistrationModel as RelVatRegistrationModel
    from .rel import RelVatRegistrationVerification as RelVatRegistrationVerification
    from .rel import RelVersion as RelVersion
    from .spl import SplConnection as SplConnection
    from .spl import SplCreateNetworkDevice as SplCreateNetworkDevice
    from .spl import SplHub as SplHub
    from .spl import SplHubError as SplHubError
    from .spl import SplHubErrorModel as SplHubErrorModel
    from .spl import SplHubImage as SplHubImage
    from .spl import SplHubModel as SplHubModel
    from .spl import SplHubNetwork as SplHubNetwork
    from .spl import SplHubStatus as SplHubStatus
    from .spl import SplInbox as SplInbox
    from .spl import SplIntegration as SplIntegration
    from .spl import SplJob as SplJob
    from .spl import SplJobModel as SplJobModel
    from .spl import SplJobResult as SplJobResult
    from .spl import SplJobResultStatus as SplJobResultStatus
    from .spl import SplJobStatus as SplJobStatus
    from .spl import SplNetworkDevice as SplNetworkDevice
    from .spl import SplPrinter as SplPrinter
    from .spl import SplPrinterModel as SplPrinterModel
    from .spl import SplProperty as SplProperty
    from .spl import SplPubnub as SplPubnub
    from .spl import SplQueueListStatus as SplQueueListStatus
    from .spl import SplSettings as SplSettings
    from .spl import SplSettingsSchema as SplSettingsSchema
    from .spl import SplStatus as SplStatus
    from .spl import SplToken as SplToken
    from .tpl import TplBuild as TplBuild
    from .tpl import TplBuildError as TplBuildError
    from .tpl import TplGitReference as TplGitReference
    from .tpl import TplGitReferenceBranch as TplGitReferenceBranch
    from .tpl import TplGitReferenceTag as TplGitReferenceTag
    from .tpl import TplRepository as TplRepository
    from .tpl import TplRepositoryInstaller as TplRepositoryInstaller
    from .tpl import TplTheme as TplTheme
    from .tpl import TplThemeActiveBuild as TplThemeActiveBuild
    from .tpl import TplThemeCreateModel as TplThemeCreateModel
    from .tpl import TplThemeUpdateModel as TplThemeUpdateModel
    from .webhooks import WebhookEvent as WebhookEvent
    from .wms import WmsAddAvailableSkuRequest as WmsAddAvailableSkuRequest
    from .wms import WmsAddAvailableSkuResponse as WmsAddAvailableSkuResponse
    from .wms import WmsAttachItemClaimRequest as WmsAttachItemClaimRequest
    from .wms import WmsAvailableProjectionItem as WmsAvailableProjectionItem
    from .wms import WmsClaim as WmsClaim
    from .wms import WmsClaimItem as WmsClaimItem
    from .wms import WmsClaimsExtendBody as WmsClaimsExtendBody
    from .wms import WmsClaimsGetStatusResponse as WmsClaimsGetStatusResponse
    from .wms import WmsClaimsSearchBody as WmsClaimsSearchBody
    from .wms import WmsConfirmClaimRequest as WmsConfirmClaimRequest
    from .wms import WmsConstraint as WmsConstraint
    from .wms import WmsCreateClaimRequest as WmsCreateClaimRequest
    from .wms import WmsCreateDurationRequest as WmsCreateDurationRequest
    from .wms import WmsCreateHopRequest as WmsCreateHopRequest
    from .wms import WmsCreateHopScheduleRequest as WmsCreateHopScheduleRequest
    from .wms import WmsCreateLocationRequest as WmsCreateLocationRequest
    from .wms import WmsCreateProjectionRequest as WmsCreateProjectionRequest
    from .wms import (
        WmsCreateProjectionRequestItemsItem as WmsCreateProjectionRequestItemsItem,
    )
    from .wms import WmsCreateRouteRequest as WmsCreateRouteRequest
    from .wms import WmsCreateScheduleRequest as WmsCreateScheduleRequest
    from .wms import WmsCreateTransferRequest as WmsCreateTransferRequest
    from .wms import (
        WmsCreateTransferRequestRoutingItem as WmsCreateTransferRequestRoutingItem,
    )
    from .wms import WmsDescriptiveLocation as WmsDescriptiveLocation
    from .wms import WmsDurationResponse as WmsDurationResponse
    from .wms import WmsHop as WmsHop
    from .wms import WmsInventoryConstraint as WmsInventoryConstraint
    from .wms import WmsInventoryConstraintKey as WmsInventoryConstraintKey
    from .wms import WmsInventoryItem as WmsInventoryItem
    from .wms import WmsInventoryItemState as WmsInventoryItemState
    from .wms import WmsInventorySearchBody as WmsInventorySearchBody
    from .wms import WmsInventorySearchStockBody as WmsInventorySearchStockBody
    from .wms import WmsInventorySummaryConstraint as WmsInventorySummaryConstraint
    from .wms import (
        WmsInventorySummaryConstraintKey as WmsInventorySummaryConstraintKey,
    )
    from .wms import WmsLocation as WmsLocation
    from .wms import WmsLocationsFindByAddressBody as WmsLocationsFindByAddressBody
    from .wms import WmsMetadata as WmsMetadata
    from .wms import WmsPositionLogResponse as WmsPositionLogResponse
    from .wms import WmsPositionVerificationRequest as WmsPositionVerificationRequest
    from .wms import WmsProjection as WmsProjection
    from .wms import WmsRoute as WmsRoute
    from .wms import WmsSchedule as WmsSchedule
    from .wms import WmsStock as WmsStock
    from .wms import WmsStockUpItem as WmsStockUpItem
    from .wms import WmsStockUpRequest as WmsStockUpRequest
    from .wms import WmsSubTransfer as WmsSubTransfer
    from .wms import WmsSubTransferItem as WmsSubTransferItem
    from .wms import WmsSubTransferSummary as WmsSubTransferSummary
    from .wms import WmsTransfer as WmsTransfer
    from .wms import WmsTransferReport as WmsTransferReport
    from .wms import WmsTransferReportItem as WmsTransferReportItem
    from .wms import (
        WmsTransfersTransportsAttachShipmentBody as WmsTransfersTransportsAttachShipmentBody,
    )
    from .wms import (
        WmsTransfersTransportsSetStateBody as WmsTransfersTransportsSetStateBody,
    )
    from .wms import WmsTransport as WmsTransport
    from .wms import WmsTraveledRoute as WmsTraveledRoute
    from .wms import WmsTraveledRouteSummary as WmsTraveledRouteSummary
    from .wms import WmsUnavailableProjectionItem as WmsUnavailableProjectionItem
    from .wms import WmsUpdateInventoryItemRequest as WmsUpdateInventoryItemRequest
    from .wms import WmsUpdateLocationRequest as WmsUpdateLocationRequest
    from .wms import WmsUpdateRouteRequest as WmsUpdateRouteRequest
    from .wms import WmsUpdateScheduleRequest as WmsUpdateScheduleRequest
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CatChannel": "cat",
            "CatChannelType": "cat",
            "CatCreateChannel": "cat",
            "CatCreateChannelType": "cat",
            "CatGroup": "cat",
            "CatGroupCreate": "cat",
            "CatGroupUpdate": "cat",
            "CatGroupsPricesUpsertResponse": "cat",
            "CatMap": "cat",
            "CatMapCollection": "cat",
            "CatMapCollectionMiss": "cat",
            "CatMapsCollectionsKeysSearchResponse": "cat",
            "CatMapsCollectionsKeysUpsertBodyItem": "cat",
            "CatNewPrice": "cat",
            "CatPrice": "cat",
            "CatPriceConstraint": "cat",
            "CatPriceSearch": "cat",
            "CatProductVatModel": "cat",
            "CatUpdateChannel": "cat",
            "CatVat": "cat",
            "CatVatModel": "cat",
            "CatVatProductsUpsertResponse": "cat",
            "CatVatRate": "cat",
            "CntAction": "cnt",
            "CntBarcodesRenderType": "cnt",
            "CntBatch": "cnt",
            "CntBatchExport": "cnt",
            "CntBatchFile": "cnt",
            "CntBatchImport": "cnt",
            "CntBatchRequest": "cnt",
            "CntBatchRequestExport": "cnt",
            "CntBatchRequestImport": "cnt",
            "CntBucket": "cnt",
            "CntColumnConfig": "cnt",
            "CntColumnError": "cnt",
            "CntConfig": "cnt",
            "CntCreateIndexRequest": "cnt",
            "CntCreateProxyRequest": "cnt",
            "CntDataflow": "cnt",
            "CntDataflowFilter": "cnt",
            "CntDataflowFlowsTriggerBody": "cnt",
            "CntDataflowLoaderLoadManyBodyItem": "cnt",
            "CntDataflowLoaderLoadManyResponseItem": "cnt",
            "CntDataflowMatcherTestResponse": "cnt",
            "CntDataflowMatcherTestResponseResult": "cnt",
            "CntDataflowMatcherTestResponseResultMisses": "cnt",
            "CntDataflowModel": "cnt",
            "CntDataflowModelTrigger": "cnt",
            "CntDataflowModelTriggerCrontab": "cnt",
            "CntDataflowTrigger": "cnt",
            "CntDataflowType": "cnt",
            "CntDataset": "cnt",
            "CntDatasetRequest": "cnt",
            "CntDefinition": "cnt",
            "CntDefinitionModel": "cnt",
            "CntDefinitionModelType": "cnt",
            "CntDirectoriesListResponse": "cnt",
            "CntDirectoryRequest": "cnt",
            "CntDocumentResponse": "cnt",
            "CntFacet": "cnt",
            "CntField": "cnt",
            "CntFieldType": "cnt",
            "CntFile": "cnt",
            "CntFilesUploadBody": "cnt",
            "CntFilesystemLog": "cnt",
            "CntFilesystemsConfigurationsListResponseItem": "cnt",
            "CntFilesystemsStoragesListObjectsBody": "cnt",
            "CntFilesystemsStoragesReadObjectBody": "cnt",
            "CntFilter": "cnt",
            "CntFilterOperator": "cnt",
            "CntFiltersDateDecodeResponse": "cnt",
            "CntFiltersDateEncodeResponse": "cnt",
            "CntGifInfo": "cnt",
            "CntHtmlToInlinePdfRequest": "cnt",
            "CntHtmlToInlinePdfRequestMargin": "cnt",
            "CntHtmlToInlinePdfRequestSize": "cnt",
            "CntHtmlToInlinePdfRequestSizePredefined": "cnt",
            "CntHtmlToPdfRequest": "cnt",
            "CntHtmlToPdfRequestMargin": "cnt",
            "CntHtmlToPdfRequestSize": "cnt",
            "CntHtmlToPdfRequestSizePredefined": "cnt",
            "CntIndex": "cnt",
            "CntIndexResponse": "cnt",
            "CntIndexSettings": "cnt",
            "CntIndexSettingsSynonyms": "cnt",
            "CntIndexSettingsUpdate": "cnt",
            "CntIndexUpdate": "cnt",
            "CntIndexUpdateType": "cnt",
            "CntIndexUpdateTypeName": "cnt",
            "CntInputDocument": "cnt",
            "CntInstantFilter": "cnt",
            "CntInstantFilterOperator": "cnt",
            "CntInstantProxy": "cnt",
            "CntInstantProxyIndex": "cnt",
            "CntLine": "cnt",
            "CntLineError": "cnt",
            "CntListIndex": "cnt",
            "CntListIndexFilter": "cnt",
            "CntObjectCloneRequest": "cnt",
            "CntPagination": "cnt",
            "CntPdf": "cnt",
            "CntProxy": "cnt",
            "CntProxyModel": "cnt",
            "CntProxyUpdateModel": "cnt",
            "CntRelativeDate": "cnt",
            "CntRelativeDateAt": "cnt",
            "CntRelativeDateAtDayOfMonth": "cnt",
            "CntRelativeDateAtDayOfWeek": "cnt",
            "CntRelativeDateAtHour": "cnt",
            "CntRelativeDateAtMinute": "cnt",
            "CntRelativeDateKey": "cnt",
            "CntSeachResponse": "cnt",
            "CntSearchIndexRequest": "cnt",
            "CntSearchQuery": "cnt",
            "CntSearchRequest": "cnt",
            "CntSearchResponse": "cnt",
            "CntSimpleDocumentResponse": "cnt",
            "CntSimpleQuery": "cnt",
            "CntSimpleSeachResponse": "cnt",
            "CntSort": "cnt",
            "CntStorage": "cnt",
            "CntStorageModel": "cnt",
            "CntStorageObject": "cnt",
            "CntStorageSyncCommand": "cnt",
            "CntStorageTest": "cnt",
            "CntSuggestResponse": "cnt",
            "CntUpdateIndexRequest": "cnt",
            "CntUpdateProxyRequest": "cnt",
            "CntUploadRequest": "cnt",
            "CntUploadResponse": "cnt",
            "CntWatcher": "cnt",
            "CntWatcherModel": "cnt",
            "CntWatcherSource": "cnt",
            "Error": "common",
            "GraphQLQuery": "common",
            "IamAccessToken": "iam",
            "IamAddOn": "iam",
            "IamAddress": "iam",
            "IamAuditLog": "iam",
            "IamAuditLogsGetFiltersResponse": "iam",
            "IamAuthorization": "iam",
            "IamAuthorizationResponse": "iam",
            "IamBackup": "iam",
            "IamBackupResponse": "iam",
            "IamBillingCompany": "iam",
            "IamBucket": "iam",
            "IamClient": "iam",
            "IamClientModel": "iam",
            "IamClientUpdateModel": "iam",
            "IamCompany": "iam",
            "IamInvoice": "iam",
            "IamInvoiceProduct": "iam",
            "IamLog": "iam",
            "IamLogActor": "iam",
            "IamLogCode": "iam",
            "IamLogResource": "iam",
            "IamLogResourceStream": "iam",
            "IamOauthForwardResponse": "iam",
            "IamPasswordReset": "iam",
            "IamPaymentSource": "iam",
            "IamPaymentSourcesAddBody": "iam",
            "IamPendingAuthorization": "iam",
            "IamPendingAuthorizationState": "iam",
            "IamPendingRequest": "iam",
            "IamPendingRequestState": "iam",
            "IamPhoneNumber": "iam",
            "IamPhoneNumberModel": "iam",
            "IamPhoneNumberModelPreferredAgent": "iam",
            "IamPhoneNumberPreferredAgent": "iam",
            "IamPlan": "iam",
            "IamProduct": "iam",
            "IamPurgeToken": "iam",
            "IamPurgesCreateBody": "iam",
            "IamPurgesCreateBodyDomainsItem": "iam",
            "IamPurgesCreateResponse": "iam",
            "IamQuery": "iam",
            "IamQueryConstraint": "iam",
            "IamReport": "iam",
            "IamReportRequest": "iam",
            "IamRole": "iam",
            "IamRoleModel": "iam",
            "IamScope": "iam",
            "IamSecret": "iam",
            "IamSecretRead": "iam",
            "IamSecretRequest": "iam",
            "IamSecretUpdate": "iam",
            "IamSignup": "iam",
            "IamSubscribe": "iam",
            "IamSubscription": "iam",
            "IamSubscriptionItem": "iam",
            "IamSubtenant": "iam",
            "IamSubtenantState": "iam",
            "IamSubtenantUser": "iam",
            "IamSubtenantsAuthorizationsInvitesCreateBody": "iam",
            "IamSubtenantsAuthorizationsRequestsListState": "iam",
            "IamSubtenantsAuthorizationsRequestsUpdateBody": "iam",
            "IamSubtenantsInvitesUpdateBody": "iam",
            "IamSubtenantsRequestsCreateBody": "iam",
            "IamSystemRole": "iam",
            "IamTenant": "iam",
            "IamTenantsCreateResponse": "iam",
            "IamTenantsUpdateBody": "iam",
            "IamTier": "iam",
            "IamTokenRequest": "iam",
            "IamTrackedRecord": "iam",
            "IamTrial": "iam",
            "IamType": "iam",
            "IamUpcomingInvoice": "iam",
            "IamUsageRecord": "iam",
            "IamUsageRequest": "iam",
            "IamUser": "iam",
            "IamUserModel": "iam",
            "IamUserTokenRequest": "iam",
            "IamUserTokenResponse": "iam",
            "IamUserUpdateModel": "iam",
            "IamValidationRequest": "iam",
            "IamValidationResponse": "iam",
            "IamVerifyRequest": "iam",
            "IntApp": "integrations",
            "IntAppAuthentication": "integrations",
            "IntAuthor": "integrations",
            "IntInstallResult": "integrations",
            "IntInstallResultState": "integrations",
            "IntIntegration": "integrations",
            "IntIntegrationModel": "integrations",
            "LcsAddress": "lcs",
            "LcsCountry": "lcs",
            "LcsDPDServicePoint": "lcs",
            "LcsDPDServicePointOpeningHoursItem": "lcs",
            "LcsDPDServicePointResponse": "lcs",
            "LcsFulfilmentLocation": "lcs",
            "LcsFulfilmentLocationModel": "lcs",
            "LcsGroupedShipmentItem": "lcs",
            "LcsGroupedShipmentItemLists": "lcs",
            "LcsGroupedShipmentItemPositions": "lcs",
            "LcsGroupedShipmentItemTotals": "lcs",
            "LcsHandlingList": "lcs",
            "LcsHandlingListItem": "lcs",
            "LcsHandlingListItemUpdate": "lcs",
            "LcsHandlingListResponse": "lcs",
            "LcsHandlingListSortingLabels": "lcs",
            "LcsHandlingListUpdate": "lcs",
            "LcsHandlingModel": "lcs",
            "LcsHandlingModelShipments": "lcs",
            "LcsItemSearch": "lcs",
            "LcsItemSearchConstraint": "lcs",
            "LcsItemSearchConstraintKey": "lcs",
            "LcsItemsBulkUpdateBody": "lcs",
            "LcsListSearch": "lcs",
            "LcsListSearchConstraint": "lcs",
            "LcsListSearchConstraintKey": "lcs",
            "LcsListedHandlingList": "lcs",
            "LcsListedShipment": "lcs",
            "LcsListedShipmentAddressing": "lcs",
            "LcsLocationPosition": "lcs",
            "LcsLocationSearch": "lcs",
            "LcsLocationSearchConstraint": "lcs",
            "LcsLocationSku": "lcs",
            "LcsLocationsPositionsRemoveResponse": "lcs",
            "LcsLocationsPositionsReorderResponse": "lcs",
            "LcsLocationsSkusSetPositionsResponse": "lcs",
            "LcsMethod": "lcs",
            "LcsMethodDeliveryDuring": "lcs",
            "LcsParcel": "lcs",
            "LcsParcelCreateModel": "lcs",
            "LcsParcelItem": "lcs",
            "LcsParcelLabel": "lcs",
            "LcsParcelModel": "lcs",
            "LcsParcelSearch": "lcs",
            "LcsParcelSearchConstraint": "lcs",
            "LcsParcelsItemsAddResponse": "lcs",
            "LcsParcelsItemsRemoveResponse": "lcs",
            "LcsPlace": "lcs",
            "LcsPoint": "lcs",
            "LcsPointOpenings": "lcs",
            "LcsPointOpeningsWindows": "lcs",
            "LcsPoints": "lcs",
            "LcsPointsItem": "lcs",
            "LcsServiceOption": "lcs",
            "LcsServiceOptionConfiguration": "lcs",
            "LcsShipment": "lcs",
            "LcsShipmentAddressing": "lcs",
            "LcsShipmentAddressingCarrier": "lcs",
            "LcsShipmentItem": "lcs",
            "LcsShipmentItemCorrection": "lcs",
            "LcsShipmentItemMissing": "lcs",
            "LcsShipmentItemModel": "lcs",
            "LcsShipmentItemModelReferences": "lcs",
            "LcsShipmentMethodSearch": "lcs",
            "LcsShipmentMethodSearchConstraint": "lcs",
            "LcsShipmentModel": "lcs",
            "LcsShipmentSearch": "lcs",
            "LcsShipmentSearchConstraint": "lcs",
            "LcsShipmentSearchConstraintKey": "lcs",
            "LcsShipmentUpdateModel": "lcs",
            "LcsShipmentUpdateModelAddressing": "lcs",
            "MesCancel": "mes",
            "MesContactModel": "mes",
            "MesConversation": "mes",
            "MesConversationCreate": "mes",
            "MesDnsRecord": "mes",
            "MesDomain": "mes",
            "MesDomainModel": "mes",
            "MesFormMailModel": "mes",
            "MesInbox": "mes",
            "MesInboxModel": "mes",
            "MesInboxSettings": "mes",
            "MesInboxUpdateModel": "mes",
            "MesMail": "mes",
            "MesMailModel": "mes",
            "MesMessage": "mes",
            "MesMessageAdd": "mes",
            "MesMetadata": "mes",
            "MesNotify": "mes",
            "MesParticipant": "mes",
            "MesParticipantCreate": "mes",
            "MesRelay": "mes",
            "MesRelayMessage": "mes",
            "MesRelayMessageSource": "mes",
            "MesRelayModel": "mes",
            "MesRelayModelType": "mes",
            "MesRelayType": "mes",
            "MesSearch": "mes",
            "MesSearchConstraint": "mes",
            "MesSearchConstraintKey": "mes",
            "MesSubscription": "mes",
            "MesSubscriptionModel": "mes",
            "MesTask": "mes",
            "MesTrigger": "mes",
            "MesWebhookAttempt": "mes",
            "MesWebhookDelay": "mes",
            "MesWebhookEvent": "mes",
            "MesWebhookMessage": "mes",
            "MesWebhookSubscription": "mes",
            "MesWebhookTestMessage": "mes",
            "OdrAddress": "odr",
            "OdrAddressSet": "odr",
            "OdrAdjustment": "odr",
            "OdrAttachFiltersResponse": "odr",
            "OdrAttachSessionRequest": "odr",
            "OdrAttachWarehouseItemsRequest": "odr",
            "OdrAttempt": "odr",
            "OdrAuthenticationRequest": "odr",
            "OdrAuthenticationResponse": "odr",
            "OdrAuthorizationRequest": "odr",
            "OdrAuthorizationResponse": "odr",
            "OdrBalance": "odr",
            "OdrBalanceRequest": "odr",
            "OdrCalculatedInvoiceRequest": "odr",
            "OdrCalculation": "odr",
            "OdrCalculationAdjustment": "odr",
            "OdrCalculationAdjustmentResult": "odr",
            "OdrCalculationItem": "odr",
            "OdrCalculationItemModel": "odr",
            "OdrCalculationItems": "odr",
            "OdrCalculationOrderItem": "odr",
            "OdrCalculationSearch": "odr",
            "OdrCalculationSearchConstraint": "odr",
            "OdrCalculationStackItem": "odr",
            "OdrCalculations": "odr",
            "OdrCancelState": "odr",
            "OdrCombinedAddressSet": "odr",
            "OdrCombinedPhoneNumberSet": "odr",
            "OdrConstraintOptionsResponse": "odr",
            "OdrContact": "odr",
            "OdrContactContact": "odr",
            "OdrCoupon": "odr",
            "OdrCouponCategory": "odr",
            "OdrCouponCategoryDefaults": "odr",
            "OdrCouponCategoryDefaultsUsage": "odr",
            "OdrCouponCategoryModel": "odr",
            "OdrCouponCategorySearch": "odr",
            "OdrCouponCategorySearchConstraint": "odr",
            "OdrCouponClaim": "odr",
            "OdrCouponModel": "odr",
            "OdrCouponSearch": "odr",
            "OdrCouponSearchConstraint": "odr",
            "OdrCouponUsage": "odr",
            "OdrEvaluationItem": "odr",
            "OdrFilter": "odr",
            "OdrFilterSearch": "odr",
            "OdrFilterSearchConstraint": "odr",
            "OdrFilterSet": "odr",
            "OdrGetSessionOrganisationOptionsResponse": "odr",
            "OdrGetSessionResponse": "odr",
            "OdrGetSessionShippingMethodResponse": "odr",
            "OdrGetSessionShippingResponse": "odr",
            "OdrGetSessionShippingResponseItem": "odr",
            "OdrGroup": "odr",
            "OdrGroupAttach": "odr",
            "OdrGroupReferences": "odr",
            "OdrGroupReferencesOrder": "odr",
            "OdrGroupReferencesOrderShipment": "odr",
            "OdrGroupReferencesOrderWarehouse": "odr",
            "OdrGroupRoute": "odr",
            "OdrGroupRouteCollectRoute": "odr",
            "OdrGroupRouteDeliveryRoute": "odr",
            "OdrGroupRouteReferences": "odr",
            "OdrGroupRouteReferencesOrder": "odr",
            "OdrGroupRouteReferencesOrderShipment": "odr",
            "OdrGroupRouteReferencesOrderWarehouse": "odr",
            "OdrIdentityExistsRequest": "odr",
            "OdrInvoice": "odr",
            "OdrInvoiceAdjustmentResponse": "odr",
            "OdrInvoiceAdjustmentResponseResult": "odr",
            "OdrInvoiceItem": "odr",
            "OdrInvoiceItemModel": "odr",
            "OdrInvoiceItemType": "odr",
            "OdrInvoiceListItem": "odr",
            "OdrInvoiceRequest": "odr",
            "OdrInvoiceSearch": "odr",
            "OdrInvoiceSearchConstraint": "odr",
            "OdrInvoiceSettings": "odr",
            "OdrInvoiceSettingsBilling": "odr",
            "OdrInvoiceSettingsBillingVat": "odr",
            "OdrInvoiceSettingsShipping": "odr",
            "OdrInvoiceState": "odr",
            "OdrIssuer": "odr",
            "OdrItemModel": "odr",
            "OdrKey": "odr",
            "OdrListedCalculation": "odr",
            "OdrMethod": "odr",
            "OdrNewAddress": "odr",
            "OdrNewContact": "odr",
            "OdrNewOrganisation": "odr",
            "OdrNewPhonenumber": "odr",
            "OdrOrder": "odr",
            "OdrOrderAcceptances": "odr",
            "OdrOrderAuthorizationResponse": "odr",
            "OdrOrderCalculationRequest": "odr",
            "OdrOrderCalculationSettings": "odr",
            "OdrOrderCalculationSettingsBilling": "odr",
            "OdrOrderCalculationSettingsShipping": "odr",
            "OdrOrderCalculations": "odr",
            "OdrOrderItem": "odr",
            "OdrOrderItemModel": "odr",
            "OdrOrderItemReferences": "odr",
            "OdrOrderItemReferencesOrder": "odr",
            "OdrOrderItemReferencesOrderShipment": "odr",
            "OdrOrderItemReferencesOrderWarehouse": "odr",
            "OdrOrderModel": "odr",
            "OdrOrderModelSettingsBilling": "odr",
            "OdrOrderSearch": "odr",
            "OdrOrderSearchConstraint": "odr",
            "OdrOrderSettings": "odr",
            "OdrOrderSettingsBilling": "odr",
            "OdrOrderSettingsBillingVat": "odr",
            "OdrOrderSettingsContact": "odr",
            "OdrOrderSettingsShipping": "odr",
            "OdrOrderSettingsShippingWindow": "odr",
            "OdrOrderState": "odr",
            "OdrOrderStateProgress": "odr",
            "OdrOrderStateType": "odr",
            "OdrOrderStep": "odr",
            "OdrOrdersAuthorizeBody": "odr",
            "OdrOrdersItemsAddFromSearchBody": "odr",
            "OdrOrdersItemsSearchAttachableBody": "odr",
            "OdrOrdersItemsSearchAttachableBodyWms": "odr",
            "OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem": "odr",
            "OdrOrdersUpdateFlowBody": "odr",
            "OdrOrdersUpdateFlowBodyActionsItem": "odr",
            "OdrOrganisation": "odr",
            "OdrPayment": "odr",
            "OdrPaymentIntent": "odr",
            "OdrPhonenumber": "odr",
            "OdrPhonenumberSet": "odr",
            "OdrPoint": "odr",
            "OdrPointOpeningsItem": "odr",
            "OdrPointOpeningsItemWindowsItem": "odr",
            "OdrPreset": "odr",
            "OdrPriceRuleEvaluation": "odr",
            "OdrPricingRule": "odr",
            "OdrPricingRuleApplyTo": "odr",
            "OdrPricingRuleConstraint": "odr",
            "OdrPricingRuleConstraintKey": "odr",
            "OdrPricingRuleFilter": "odr",
            "OdrPricingRuleFilterKey": "odr",
            "OdrPricingRuleModel": "odr",
            "OdrPricingRuleModelApplyTo": "odr",
            "OdrProcess": "odr",
            "OdrProcessAction": "odr",
            "OdrProcessing": "odr",
            "OdrProjection": "odr",
            "OdrProjectionItem": "odr",
            "OdrProjectionModel": "odr",
            "OdrProjectionModelSettings": "odr",
            "OdrProjectionModelSettingsBilling": "odr",
            "OdrProjectionModelSettingsBillingVat": "odr",
            "OdrProjectionModelSettingsShipping": "odr",
            "OdrProvider": "odr",
            "OdrProviderMethod": "odr",
            "OdrPurchase": "odr",
            "OdrPurchaseItem": "odr",
            "OdrRecord": "odr",
            "OdrReference": "odr",
            "OdrReferenceModel": "odr",
            "OdrRefundIntent": "odr",
            "OdrSearch": "odr",
            "OdrSearchConstraint": "odr",
            "OdrSearchConstraintKey": "odr",
            "OdrSearchFilter": "odr",
            "OdrSelectSessionBillingMethodRequest": "odr",
            "OdrSelectSessionBillingRequest": "odr",
            "OdrSelectSessionBillingRequestContact": "odr",
            "OdrSelectSessionBillingRequestOrganisation": "odr",
            "OdrSelectSessionOrganisationRequest": "odr",
            "OdrSelectSessionPhonenumberRequest": "odr",
            "OdrSelectSessionPhonenumberRequestContact": "odr",
            "OdrSelectSessionPhonenumberRequestOrganisation": "odr",
            "OdrSelectSessionShippingMethodRequest": "odr",
            "OdrSelectSessionShippingPointRequest": "odr",
            "OdrSelectSessionShippingRequest": "odr",
            "OdrSelectSessionShippingRequestContact": "odr",
            "OdrSelectSessionShippingRequestOrganisation": "odr",
            "OdrSelectSessionShippingWindowRequest": "odr",
            "OdrSelectSessionShippingWindowResponse": "odr",
            "OdrService": "odr",
            "OdrServiceAdjustment": "odr",
            "OdrServiceAdjustmentResult": "odr",
            "OdrServiceItem": "odr",
            "OdrServiceModel": "odr",
            "OdrServiceVatConfiguration": "odr",
            "OdrSessionCalculation": "odr",
            "OdrSessionCalculationAdjustment": "odr",
            "OdrSessionCalculationAdjustmentResult": "odr",
            "OdrSessionCalculationServiceAdjustment": "odr",
            "OdrSessionCalculationServiceAdjustmentResult": "odr",
            "OdrSessionCalculationServiceItem": "odr",
            "OdrSessionCalculationSettings": "odr",
            "OdrSessionCalculationSettingsBilling": "odr",
            "OdrSessionCalculationSettingsShipping": "odr",
            "OdrSessionCalculationStackItem": "odr",
            "OdrSessionContact": "odr",
            "OdrSessionIssuer": "odr",
            "OdrSessionProjection": "odr",
            "OdrSessionProjectionItem": "odr",
            "OdrSessionProviderMethod": "odr",
            "OdrSessionSettingsBillingVat": "odr",
            "OdrSessionsBillingGetResponse": "odr",
            "OdrSessionsBillingMethodGetResponse": "odr",
            "OdrSessionsOrganisationGetResponse": "odr",
            "OdrSessionsPhoneNumberGetResponse": "odr",
            "OdrSessionsSetAuthenticatedBody": "odr",
            "OdrSessionsShippingGetResponse": "odr",
            "OdrSessionsShippingMethodGetResponse": "odr",
            "OdrSessionsShippingPointGetResponse": "odr",
            "OdrSessionsShippingWindowGetResponse": "odr",
            "OdrSetClaimRequest": "odr",
            "OdrSetRouteRequest": "odr",
            "OdrSetSessionReferenceRequest": "odr",
            "OdrSettings": "odr",
            "OdrSettingsContact": "odr",
            "OdrSimpleOrderItem": "odr",
            "OdrSku": "odr",
            "OdrSkuResult": "odr",
            "OdrStack": "odr",
            "OdrStackReference": "odr",
            "OdrStackReferenceState": "odr",
            "OdrStackState": "odr",
            "OdrStartSessionRequest": "odr",
            "OdrStartSessionResponse": "odr",
            "OdrStepAction": "odr",
            "OdrTransaction": "odr",
            "OdrTransactionModel": "odr",
            "OdrVatRegistration": "odr",
            "OdrVatResult": "odr",
            "QcqAuthConfig": "qcq",
            "QcqCacheConfig": "qcq",
            "QcqProxy": "qcq",
            "QcqProxyAuth": "qcq",
            "QcqProxyAuthSignature": "qcq",
            "QcqProxyModel": "qcq",
            "QcqProxyModelAuth": "qcq",
            "QcqProxyModelAuthSignature": "qcq",
            "QcqProxyModelOauth": "qcq",
            "QcqProxyOauth": "qcq",
            "QcqProxyUpdateModel": "qcq",
            "QcqProxyUpdateModelAuth": "qcq",
            "QcqProxyUpdateModelAuthSignature": "qcq",
            "QcqProxyUpdateModelOauth": "qcq",
            "QcqRoute": "qcq",
            "QcqRouteOrigin": "qcq",
            "QcqRouteSettings": "qcq",
            "RelAddress": "rel",
            "RelAddressList": "rel",
            "RelAddressModel": "rel",
            "RelAddressQuery": "rel",
            "RelAddressResults": "rel",
            "RelAddressResultsOptions": "rel",
            "RelAddressResultsOptionsPrecision": "rel",
            "RelAddressSearch": "rel",
            "RelAddressSearchConstraint": "rel",
            "RelAddressSearchSession": "rel",
            "RelConstraint": "rel",
            "RelContact": "rel",
            "RelContactUpdate": "rel",
            "RelContactUpdateBilling": "rel",
            "RelContactUpdateOrganisations": "rel",
            "RelContactUpdateOrganisationsPrimary": "rel",
            "RelContactUpdatePhoneNumbers": "rel",
            "RelContactUpdateShipping": "rel",
            "RelCreateConfirmRequest": "rel",
            "RelCreateIdentityRequest": "rel",
            "RelCreateResetRequest": "rel",
            "RelCreateTokenRequest": "rel",
            "RelFieldList": "rel",
            "RelGeoLocation": "rel",
            "RelGeocodeRequest": "rel",
            "RelGeolocationAddress": "rel",
            "RelGeolocationBox": "rel",
            "RelGeolocationBoxNorthEast": "rel",
            "RelGeolocationBoxSouthWest": "rel",
            "RelIdentityExistsRequest": "rel",
            "RelMetadata": "rel",
            "RelOrganisation": "rel",
            "RelOrganisationAdministration": "rel",
            "RelOrganisationList": "rel",
            "RelOrganisationPaymentSettings": "rel",
            "RelOrganisationPaymentSettingsInvoice": "rel",
            "RelOrganisationPaymentSettingsPostPayment": "rel",
            "RelOrganisationSearch": "rel",
            "RelOrganisationSearchConstraint": "rel",
            "RelOrganisationUpdateAdministration": "rel",
            "RelOrganisationUpdateModel": "rel",
            "RelPhoneNumber": "rel",
            "RelPhoneNumberList": "rel",
            "RelPhoneNumberModel": "rel",
            "RelPhoneNumberSearch": "rel",
            "RelPhoneNumberSearchConstraint": "rel",
            "RelPhoneNumberType": "rel",
            "RelSearch": "rel",
            "RelSignedTokenResponse": "rel",
            "RelTokenResponse": "rel",
            "RelVatRegistration": "rel",
            "RelVatRegistrationModel": "rel",
            "RelVatRegistrationVerification": "rel",
            "RelVersion": "rel",
            "SplConnection": "spl",
            "SplCreateNetworkDevice": "spl",
            "SplHub": "spl",
            "SplHubError": "spl",
            "SplHubErrorModel": "spl",
            "SplHubImage": "spl",
            "SplHubModel": "spl",
            "SplHubNetwork": "spl",
            "SplHubStatus": "spl",
            "SplInbox": "spl",
            "SplIntegration": "spl",
            "SplJob": "spl",
            "SplJobModel": "spl",
            "SplJobResult": "spl",
            "SplJobResultStatus": "spl",
            "SplJobStatus": "spl",
            "SplNetworkDevice": "spl",
            "SplPrinter": "spl",
            "SplPrinterModel": "spl",
            "SplProperty": "spl",
            "SplPubnub": "spl",
            "SplQueueListStatus": "spl",
            "SplSettings": "spl",
            "SplSettingsSchema": "spl",
            "SplStatus": "spl",
            "SplToken": "spl",
            "TplBuild": "tpl",
            "TplBuildError": "tpl",
            "TplGitReference": "tpl",
            "TplGitReferenceBranch": "tpl",
            "TplGitReferenceTag": "tpl",
            "TplRepository": "tpl",
            "TplRepositoryInstaller": "tpl",
            "TplTheme": "tpl",
            "TplThemeActiveBuild": "tpl",
            "TplThemeCreateModel": "tpl",
            "TplThemeUpdateModel": "tpl",
            "WebhookEvent": "webhooks",
            "WmsAddAvailableSkuRequest": "wms",
            "WmsAddAvailableSkuResponse": "wms",
            "WmsAttachItemClaimRequest": "wms",
            "WmsAvailableProjectionItem": "wms",
            "WmsClaim": "wms",
            "WmsClaimItem": "wms",
            "WmsClaimsExtendBody": "wms",
            "WmsClaimsGetStatusResponse": "wms",
            "WmsClaimsSearchBody": "wms",
            "WmsConfirmClaimRequest": "wms",
            "WmsConstraint": "wms",
            "WmsCreateClaimRequest": "wms",
            "WmsCreateDurationRequest": "wms",
            "WmsCreateHopRequest": "wms",
            "WmsCreateHopScheduleRequest": "wms",
            "WmsCreateLocationRequest": "wms",
            "WmsCreateProjectionRequest": "wms",
            "WmsCreateProjectionRequestItemsItem": "wms",
            "WmsCreateRouteRequest": "wms",
            "WmsCreateScheduleRequest": "wms",
            "WmsCreateTransferRequest": "wms",
            "WmsCreateTransferRequestRoutingItem": "wms",
            "WmsDescriptiveLocation": "wms",
            "WmsDurationResponse": "wms",
            "WmsHop": "wms",
            "WmsInventoryConstraint": "wms",
            "WmsInventoryConstraintKey": "wms",
            "WmsInventoryItem": "wms",
            "WmsInventoryItemState": "wms",
            "WmsInventorySearchBody": "wms",
            "WmsInventorySearchStockBody": "wms",
            "WmsInventorySummaryConstraint": "wms",
            "WmsInventorySummaryConstraintKey": "wms",
            "WmsLocation": "wms",
            "WmsLocationsFindByAddressBody": "wms",
            "WmsMetadata": "wms",
            "WmsPositionLogResponse": "wms",
            "WmsPositionVerificationRequest": "wms",
            "WmsProjection": "wms",
            "WmsRoute": "wms",
            "WmsSchedule": "wms",
            "WmsStock": "wms",
            "WmsStockUpItem": "wms",
            "WmsStockUpRequest": "wms",
            "WmsSubTransfer": "wms",
            "WmsSubTransferItem": "wms",
            "WmsSubTransferSummary": "wms",
            "WmsTransfer": "wms",
            "WmsTransferReport": "wms",
            "WmsTransferReportItem": "wms",
            "WmsTransfersTransportsAttachShipmentBody": "wms",
            "WmsTransfersTransportsSetStateBody": "wms",
            "WmsTransport": "wms",
            "WmsTraveledRoute": "wms",
            "WmsTraveledRouteSummary": "wms",
            "WmsUnavailableProjectionItem": "wms",
            "WmsUpdateInventoryItemRequest": "wms",
            "WmsUpdateLocationRequest": "wms",
            "WmsUpdateRouteRequest": "wms",
            "WmsUpdateScheduleRequest": "wms",
        },
    )
