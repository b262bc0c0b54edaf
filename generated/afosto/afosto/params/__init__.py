"""Parameters: plain dicts as bodies take them, for type checkers and editors."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cat import CatCreateChannelParams as CatCreateChannelParams
    from .cat import CatGroupCreateParams as CatGroupCreateParams
    from .cat import CatGroupUpdateParams as CatGroupUpdateParams
    from .cat import (
        CatMapsCollectionsKeysUpsertBodyItemParams as CatMapsCollectionsKeysUpsertBodyItemParams,
    )
    from .cat import CatNewPriceParams as CatNewPriceParams
    from .cat import CatPriceConstraintParams as CatPriceConstraintParams
    from .cat import CatPriceSearchParams as CatPriceSearchParams
    from .cat import CatProductVatModelParams as CatProductVatModelParams
    from .cat import CatUpdateChannelParams as CatUpdateChannelParams
    from .cat import CatVatModelParams as CatVatModelParams
    from .cnt import CntBatchFileParams as CntBatchFileParams
    from .cnt import CntBatchRequestExportParams as CntBatchRequestExportParams
    from .cnt import CntBatchRequestImportParams as CntBatchRequestImportParams
    from .cnt import CntBatchRequestParams as CntBatchRequestParams
    from .cnt import CntConfigParams as CntConfigParams
    from .cnt import CntCreateIndexRequestParams as CntCreateIndexRequestParams
    from .cnt import CntCreateProxyRequestParams as CntCreateProxyRequestParams
    from .cnt import CntDataflowFilterParams as CntDataflowFilterParams
    from .cnt import (
        CntDataflowFlowsTriggerBodyParams as CntDataflowFlowsTriggerBodyParams,
    )
    from .cnt import (
        CntDataflowLoaderLoadManyBodyItemParams as CntDataflowLoaderLoadManyBodyItemParams,
    )
    from .cnt import CntDataflowModelParams as CntDataflowModelParams
    from .cnt import (
        CntDataflowModelTriggerCrontabParams as CntDataflowModelTriggerCrontabParams,
    )
    from .cnt import CntDataflowModelTriggerParams as CntDataflowModelTriggerParams
    from .cnt import CntDatasetRequestParams as CntDatasetRequestParams
    from .cnt import CntDefinitionModelParams as CntDefinitionModelParams
    from .cnt import CntDirectoryRequestParams as CntDirectoryRequestParams
    from .cnt import CntFilesUploadBodyParams as CntFilesUploadBodyParams
    from .cnt import (
        CntFilesystemsStoragesListObjectsBodyParams as CntFilesystemsStoragesListObjectsBodyParams,
    )
    from .cnt import (
        CntFilesystemsStoragesReadObjectBodyParams as CntFilesystemsStoragesReadObjectBodyParams,
    )
    from .cnt import CntFilterParams as CntFilterParams
    from .cnt import (
        CntHtmlToInlinePdfRequestMarginParams as CntHtmlToInlinePdfRequestMarginParams,
    )
    from .cnt import CntHtmlToInlinePdfRequestParams as CntHtmlToInlinePdfRequestParams
    from .cnt import (
        CntHtmlToInlinePdfRequestSizeParams as CntHtmlToInlinePdfRequestSizeParams,
    )
    from .cnt import CntHtmlToPdfRequestMarginParams as CntHtmlToPdfRequestMarginParams
    from .cnt import CntHtmlToPdfRequestParams as CntHtmlToPdfRequestParams
    from .cnt import CntHtmlToPdfRequestSizeParams as CntHtmlToPdfRequestSizeParams
    from .cnt import CntIndexSettingsUpdateParams as CntIndexSettingsUpdateParams
    from .cnt import CntInputDocumentParams as CntInputDocumentParams
    from .cnt import CntInstantFilterParams as CntInstantFilterParams
    from .cnt import CntInstantProxyIndexParams as CntInstantProxyIndexParams
    from .cnt import CntLineParams as CntLineParams
    from .cnt import CntListIndexFilterParams as CntListIndexFilterParams
    from .cnt import CntObjectCloneRequestParams as CntObjectCloneRequestParams
    from .cnt import CntProxyModelParams as CntProxyModelParams
    from .cnt import CntProxyUpdateModelParams as CntProxyUpdateModelParams
    from .cnt import CntRelativeDateAtParams as CntRelativeDateAtParams
    from .cnt import CntRelativeDateParams as CntRelativeDateParams
    from .cnt import CntSearchIndexRequestParams as CntSearchIndexRequestParams
    from .cnt import CntSearchQueryParams as CntSearchQueryParams
    from .cnt import CntSearchRequestParams as CntSearchRequestParams
    from .cnt import CntSimpleQueryParams as CntSimpleQueryParams
    from .cnt import CntSortParams as CntSortParams
    from .cnt import CntStorageModelParams as CntStorageModelParams
    from .cnt import CntStorageSyncCommandParams as CntStorageSyncCommandParams
    from .cnt import CntStorageTestParams as CntStorageTestParams
    from .cnt import CntUpdateIndexRequestParams as CntUpdateIndexRequestParams
    from .cnt import CntUpdateProxyRequestParams as CntUpdateProxyRequestParams
    from .cnt import CntUploadRequestParams as CntUploadRequestParams
    from .cnt import CntWatcherModelParams as CntWatcherModelParams
    from .cnt import CntWatcherSourceParams as CntWatcherSourceParams
    from .iam import IamAddOnParams as IamAddOnParams
    from .iam import IamAddressParams as IamAddressParams
    from .iam import IamBackupParams as IamBackupParams
    from .iam import IamBillingCompanyParams as IamBillingCompanyParams
    from .iam import IamClientModelParams as IamClientModelParams
    from .iam import IamClientUpdateModelParams as IamClientUpdateModelParams
    from .iam import IamCompanyParams as IamCompanyParams
    from .iam import IamPasswordResetParams as IamPasswordResetParams
    from .iam import IamPaymentSourcesAddBodyParams as IamPaymentSourcesAddBodyParams
    from .iam import IamPhoneNumberModelParams as IamPhoneNumberModelParams
    from .iam import IamPurgesCreateBodyParams as IamPurgesCreateBodyParams
    from .iam import IamQueryConstraintParams as IamQueryConstraintParams
    from .iam import IamQueryParams as IamQueryParams
    from .iam import IamReportRequestParams as IamReportRequestParams
    from .iam import IamRoleModelParams as IamRoleModelParams
    from .iam import IamSecretRequestParams as IamSecretRequestParams
    from .iam import IamSecretUpdateParams as IamSecretUpdateParams
    from .iam import IamSignupParams as IamSignupParams
    from .iam import IamSubscribeParams as IamSubscribeParams
    from .iam import (
        IamSubtenantsAuthorizationsInvitesCreateBodyParams as IamSubtenantsAuthorizationsInvitesCreateBodyParams,
    )
    from .iam import (
        IamSubtenantsAuthorizationsRequestsUpdateBodyParams as IamSubtenantsAuthorizationsRequestsUpdateBodyParams,
    )
    from .iam import (
        IamSubtenantsInvitesUpdateBodyParams as IamSubtenantsInvitesUpdateBodyParams,
    )
    from .iam import (
        IamSubtenantsRequestsCreateBodyParams as IamSubtenantsRequestsCreateBodyParams,
    )
    from .iam import IamTenantsUpdateBodyParams as IamTenantsUpdateBodyParams
    from .iam import IamTokenRequestParams as IamTokenRequestParams
    from .iam import IamUsageRequestParams as IamUsageRequestParams
    from .iam import IamUserModelParams as IamUserModelParams
    from .iam import IamUserTokenRequestParams as IamUserTokenRequestParams
    from .iam import IamUserUpdateModelParams as IamUserUpdateModelParams
    from .iam import IamValidationRequestParams as IamValidationRequestParams
    from .iam import IamVerifyRequestParams as IamVerifyRequestParams
    from .integrations import IntIntegrationModelParams as IntIntegrationModelParams
    from .lcs import (
        LcsFulfilmentLocationModelParams as LcsFulfilmentLocationModelParams,
    )
    from .lcs import LcsHandlingListItemUpdateParams as LcsHandlingListItemUpdateParams
    from .lcs import LcsHandlingListUpdateParams as LcsHandlingListUpdateParams
    from .lcs import LcsHandlingModelParams as LcsHandlingModelParams
    from .lcs import LcsHandlingModelShipmentsParams as LcsHandlingModelShipmentsParams
    from .lcs import LcsItemSearchConstraintParams as LcsItemSearchConstraintParams
    from .lcs import LcsItemSearchParams as LcsItemSearchParams
    from .lcs import LcsItemsBulkUpdateBodyParams as LcsItemsBulkUpdateBodyParams
    from .lcs import LcsListSearchConstraintParams as LcsListSearchConstraintParams
    from .lcs import LcsListSearchParams as LcsListSearchParams
    from .lcs import (
        LcsLocationSearchConstraintParams as LcsLocationSearchConstraintParams,
    )
    from .lcs import LcsLocationSearchParams as LcsLocationSearchParams
    from .lcs import LcsLocationSkuParams as LcsLocationSkuParams
    from .lcs import LcsParcelCreateModelParams as LcsParcelCreateModelParams
    from .lcs import LcsParcelModelParams as LcsParcelModelParams
    from .lcs import LcsParcelSearchConstraintParams as LcsParcelSearchConstraintParams
    from .lcs import LcsParcelSearchParams as LcsParcelSearchParams
    from .lcs import LcsPlaceParams as LcsPlaceParams
    from .lcs import (
        LcsServiceOptionConfigurationParams as LcsServiceOptionConfigurationParams,
    )
    from .lcs import LcsServiceOptionParams as LcsServiceOptionParams
    from .lcs import (
        LcsShipmentAddressingCarrierParams as LcsShipmentAddressingCarrierParams,
    )
    from .lcs import LcsShipmentAddressingParams as LcsShipmentAddressingParams
    from .lcs import LcsShipmentItemCorrectionParams as LcsShipmentItemCorrectionParams
    from .lcs import LcsShipmentItemMissingParams as LcsShipmentItemMissingParams
    from .lcs import LcsShipmentItemModelParams as LcsShipmentItemModelParams
    from .lcs import (
        LcsShipmentItemModelReferencesParams as LcsShipmentItemModelReferencesParams,
    )
    from .lcs import (
        LcsShipmentMethodSearchConstraintParams as LcsShipmentMethodSearchConstraintParams,
    )
    from .lcs import LcsShipmentMethodSearchParams as LcsShipmentMethodSearchParams
    from .lcs import LcsShipmentModelParams as LcsShipmentModelParams
    from .lcs import (
        LcsShipmentSearchConstraintParams as LcsShipmentSearchConstraintParams,
    )
    from .lcs import LcsShipmentSearchParams as LcsShipmentSearchParams
    from .lcs import (
        LcsShipmentUpdateModelAddressingParams as LcsShipmentUpdateModelAddressingParams,
    )
    from .lcs import LcsShipmentUpdateModelParams as LcsShipmentUpdateModelParams
    from .mes import MesCancelParams as MesCancelParams
    from .mes import MesContactModelParams as MesContactModelParams
    from .mes import MesConversationCreateParams as MesConversationCreateParams
    from .mes import MesDomainModelParams as MesDomainModelParams
    from .mes import MesFormMailModelParams as MesFormMailModelParams
    from .mes import MesInboxModelParams as MesInboxModelParams
    from .mes import MesInboxSettingsParams as MesInboxSettingsParams
    from .mes import MesInboxUpdateModelParams as MesInboxUpdateModelParams
    from .mes import MesMailModelParams as MesMailModelParams
    from .mes import MesMessageAddParams as MesMessageAddParams
    from .mes import MesParticipantCreateParams as MesParticipantCreateParams
    from .mes import MesRelayModelParams as MesRelayModelParams
    from .mes import MesSearchConstraintParams as MesSearchConstraintParams
    from .mes import MesSearchParams as MesSearchParams
    from .mes import MesSubscriptionModelParams as MesSubscriptionModelParams
    from .mes import MesSubscriptionParams as MesSubscriptionParams
    from .mes import MesTriggerParams as MesTriggerParams
    from .odr import OdrAdjustmentParams as OdrAdjustmentParams
    from .odr import OdrAttachSessionRequestParams as OdrAttachSessionRequestParams
    from .odr import (
        OdrAttachWarehouseItemsRequestParams as OdrAttachWarehouseItemsRequestParams,
    )
    from .odr import OdrAuthenticationRequestParams as OdrAuthenticationRequestParams
    from .odr import OdrAuthorizationRequestParams as OdrAuthorizationRequestParams
    from .odr import OdrBalanceRequestParams as OdrBalanceRequestParams
    from .odr import (
        OdrCalculatedInvoiceRequestParams as OdrCalculatedInvoiceRequestParams,
    )
    from .odr import OdrCalculationItemModelParams as OdrCalculationItemModelParams
    from .odr import (
        OdrCalculationSearchConstraintParams as OdrCalculationSearchConstraintParams,
    )
    from .odr import OdrCalculationSearchParams as OdrCalculationSearchParams
    from .odr import OdrCouponCategoryDefaultsParams as OdrCouponCategoryDefaultsParams
    from .odr import (
        OdrCouponCategoryDefaultsUsageParams as OdrCouponCategoryDefaultsUsageParams,
    )
    from .odr import OdrCouponCategoryModelParams as OdrCouponCategoryModelParams
    from .odr import (
        OdrCouponCategorySearchConstraintParams as OdrCouponCategorySearchConstraintParams,
    )
    from .odr import OdrCouponCategorySearchParams as OdrCouponCategorySearchParams
    from .odr import OdrCouponModelParams as OdrCouponModelParams
    from .odr import OdrCouponSearchConstraintParams as OdrCouponSearchConstraintParams
    from .odr import OdrCouponSearchParams as OdrCouponSearchParams
    from .odr import OdrCouponUsageParams as OdrCouponUsageParams
    from .odr import OdrEvaluationItemParams as OdrEvaluationItemParams
    from .odr import OdrFilterSearchConstraintParams as OdrFilterSearchConstraintParams
    from .odr import OdrFilterSearchParams as OdrFilterSearchParams
    from .odr import OdrFilterSetParams as OdrFilterSetParams
    from .odr import OdrIdentityExistsRequestParams as OdrIdentityExistsRequestParams
    from .odr import OdrInvoiceItemModelParams as OdrInvoiceItemModelParams
    from .odr import OdrInvoiceRequestParams as OdrInvoiceRequestParams
    from .odr import (
        OdrInvoiceSearchConstraintParams as OdrInvoiceSearchConstraintParams,
    )
    from .odr import OdrInvoiceSearchParams as OdrInvoiceSearchParams
    from .odr import OdrInvoiceStateParams as OdrInvoiceStateParams
    from .odr import OdrItemModelParams as OdrItemModelParams
    from .odr import OdrKeyParams as OdrKeyParams
    from .odr import OdrNewAddressParams as OdrNewAddressParams
    from .odr import OdrNewContactParams as OdrNewContactParams
    from .odr import OdrNewOrganisationParams as OdrNewOrganisationParams
    from .odr import OdrNewPhonenumberParams as OdrNewPhonenumberParams
    from .odr import (
        OdrOrderCalculationRequestParams as OdrOrderCalculationRequestParams,
    )
    from .odr import OdrOrderItemModelParams as OdrOrderItemModelParams
    from .odr import OdrOrderModelParams as OdrOrderModelParams
    from .odr import (
        OdrOrderModelSettingsBillingParams as OdrOrderModelSettingsBillingParams,
    )
    from .odr import OdrOrderSearchConstraintParams as OdrOrderSearchConstraintParams
    from .odr import OdrOrderSearchParams as OdrOrderSearchParams
    from .odr import (
        OdrOrderSettingsBillingVatParams as OdrOrderSettingsBillingVatParams,
    )
    from .odr import OdrOrderSettingsShippingParams as OdrOrderSettingsShippingParams
    from .odr import (
        OdrOrderSettingsShippingWindowParams as OdrOrderSettingsShippingWindowParams,
    )
    from .odr import OdrOrdersAuthorizeBodyParams as OdrOrdersAuthorizeBodyParams
    from .odr import (
        OdrOrdersItemsAddFromSearchBodyParams as OdrOrdersItemsAddFromSearchBodyParams,
    )
    from .odr import (
        OdrOrdersItemsSearchAttachableBodyParams as OdrOrdersItemsSearchAttachableBodyParams,
    )
    from .odr import (
        OdrOrdersItemsSearchAttachableBodyWmsConstraintsItemParams as OdrOrdersItemsSearchAttachableBodyWmsConstraintsItemParams,
    )
    from .odr import (
        OdrOrdersItemsSearchAttachableBodyWmsParams as OdrOrdersItemsSearchAttachableBodyWmsParams,
    )
    from .odr import (
        OdrOrdersUpdateFlowBodyActionsItemParams as OdrOrdersUpdateFlowBodyActionsItemParams,
    )
    from .odr import OdrOrdersUpdateFlowBodyParams as OdrOrdersUpdateFlowBodyParams
    from .odr import OdrPaymentIntentParams as OdrPaymentIntentParams
    from .odr import OdrPresetParams as OdrPresetParams
    from .odr import OdrPriceRuleEvaluationParams as OdrPriceRuleEvaluationParams
    from .odr import OdrPricingRuleConstraintParams as OdrPricingRuleConstraintParams
    from .odr import OdrPricingRuleFilterParams as OdrPricingRuleFilterParams
    from .odr import OdrPricingRuleModelParams as OdrPricingRuleModelParams
    from .odr import OdrProcessingParams as OdrProcessingParams
    from .odr import OdrProjectionModelParams as OdrProjectionModelParams
    from .odr import (
        OdrProjectionModelSettingsBillingParams as OdrProjectionModelSettingsBillingParams,
    )
    from .odr import (
        OdrProjectionModelSettingsBillingVatParams as OdrProjectionModelSettingsBillingVatParams,
    )
    from .odr import (
        OdrProjectionModelSettingsParams as OdrProjectionModelSettingsParams,
    )
    from .odr import (
        OdrProjectionModelSettingsShippingParams as OdrProjectionModelSettingsShippingParams,
    )
    from .odr import OdrPurchaseItemParams as OdrPurchaseItemParams
    from .odr import OdrPurchaseParams as OdrPurchaseParams
    from .odr import OdrReferenceModelParams as OdrReferenceModelParams
    from .odr import OdrReferenceParams as OdrReferenceParams
    from .odr import OdrRefundIntentParams as OdrRefundIntentParams
    from .odr import OdrSearchConstraintParams as OdrSearchConstraintParams
    from .odr import OdrSearchFilterParams as OdrSearchFilterParams
    from .odr import OdrSearchParams as OdrSearchParams
    from .odr import (
        OdrSelectSessionBillingMethodRequestParams as OdrSelectSessionBillingMethodRequestParams,
    )
    from .odr import (
        OdrSelectSessionBillingRequestContactParams as OdrSelectSessionBillingRequestContactParams,
    )
    from .odr import (
        OdrSelectSessionBillingRequestOrganisationParams as OdrSelectSessionBillingRequestOrganisationParams,
    )
    from .odr import (
        OdrSelectSessionBillingRequestParams as OdrSelectSessionBillingRequestParams,
    )
    from .odr import (
        OdrSelectSessionOrganisationRequestParams as OdrSelectSessionOrganisationRequestParams,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequestContactParams as OdrSelectSessionPhonenumberRequestContactParams,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequestOrganisationParams as OdrSelectSessionPhonenumberRequestOrganisationParams,
    )
    from .odr import (
        OdrSelectSessionPhonenumberRequestParams as OdrSelectSessionPhonenumberRequestParams,
    )
    from .odr import (
        OdrSelectSessionShippingMethodRequestParams as OdrSelectSessionShippingMethodRequestParams,
    )
    from .odr import (
        OdrSelectSessionShippingPointRequestParams as OdrSelectSessionShippingPointRequestParams,
    )
    from .odr import (
        OdrSelectSessionShippingRequestContactParams as OdrSelectSessionShippingRequestContactParams,
    )
    from .odr import (
        OdrSelectSessionShippingRequestOrganisationParams as OdrSelectSessionShippingRequestOrganisationParams,
    )
    from .odr import (
        OdrSelectSessionShippingRequestParams as OdrSelectSessionShippingRequestParams,
    )
    from .odr import (
        OdrSelectSessionShippingWindowRequestParams as OdrSelectSessionShippingWindowRequestParams,
    )
    from .odr import OdrServiceModelParams as OdrServiceModelParams
    from .odr import (
        OdrServiceVatConfigurationParams as OdrServiceVatConfigurationParams,
    )
    from .odr import (
        OdrSessionsSetAuthenticatedBodyParams as OdrSessionsSetAuthenticatedBodyParams,
    )
    from .odr import OdrSetClaimRequestParams as OdrSetClaimRequestParams
    from .odr import OdrSetRouteRequestParams as OdrSetRouteRequestParams
    from .odr import (
        OdrSetSessionReferenceRequestParams as OdrSetSessionReferenceRequestParams,
    )
    from .odr import OdrSettingsContactParams as OdrSettingsContactParams
    from .odr import OdrSettingsParams as OdrSettingsParams
    from .odr import OdrSkuParams as OdrSkuParams
    from .odr import OdrStartSessionRequestParams as OdrStartSessionRequestParams
    from .odr import OdrTransactionModelParams as OdrTransactionModelParams
    from .odr import OdrVatRegistrationParams as OdrVatRegistrationParams
    from .qcq import QcqAuthConfigParams as QcqAuthConfigParams
    from .qcq import QcqCacheConfigParams as QcqCacheConfigParams
    from .qcq import QcqProxyModelAuthParams as QcqProxyModelAuthParams
    from .qcq import (
        QcqProxyModelAuthSignatureParams as QcqProxyModelAuthSignatureParams,
    )
    from .qcq import QcqProxyModelOauthParams as QcqProxyModelOauthParams
    from .qcq import QcqProxyModelParams as QcqProxyModelParams
    from .qcq import QcqProxyUpdateModelAuthParams as QcqProxyUpdateModelAuthParams
    from .qcq import (
        QcqProxyUpdateModelAuthSignatureParams as QcqProxyUpdateModelAuthSignatureParams,
    )
    from .qcq import QcqProxyUpdateModelOauthParams as QcqProxyUpdateModelOauthParams
    from .qcq import QcqProxyUpdateModelParams as QcqProxyUpdateModelParams
    from .qcq import QcqRouteOriginParams as QcqRouteOriginParams
    from .qcq import QcqRouteParams as QcqRouteParams
    from .qcq import QcqRouteSettingsParams as QcqRouteSettingsParams
    from .rel import RelAddressModelParams as RelAddressModelParams
    from .rel import RelAddressQueryParams as RelAddressQueryParams
    from .rel import (
        RelAddressSearchConstraintParams as RelAddressSearchConstraintParams,
    )
    from .rel import RelAddressSearchParams as RelAddressSearchParams
    from .rel import RelConstraintParams as RelConstraintParams
    from .rel import RelContactUpdateBillingParams as RelContactUpdateBillingParams
    from .rel import (
        RelContactUpdateOrganisationsParams as RelContactUpdateOrganisationsParams,
    )
    from .rel import (
        RelContactUpdateOrganisationsPrimaryParams as RelContactUpdateOrganisationsPrimaryParams,
    )
    from .rel import RelContactUpdateParams as RelContactUpdateParams
    from .rel import (
        RelContactUpdatePhoneNumbersParams as RelContactUpdatePhoneNumbersParams,
    )
    from .rel import RelContactUpdateShippingParams as RelContactUpdateShippingParams
    from .rel import RelCreateConfirmRequestParams as RelCreateConfirmRequestParams
    from .rel import RelCreateIdentityRequestParams as RelCreateIdentityRequestParams
    from .rel import RelCreateResetRequestParams as RelCreateResetRequestParams
    from .rel import RelCreateTokenRequestParams as RelCreateTokenRequestParams
    from .rel import RelGeocodeRequestParams as RelGeocodeRequestParams
    from .rel import RelIdentityExistsRequestParams as RelIdentityExistsRequestParams
    from .rel import (
        RelOrganisationPaymentSettingsInvoiceParams as RelOrganisationPaymentSettingsInvoiceParams,
    )
    from .rel import (
        RelOrganisationPaymentSettingsParams as RelOrganisationPaymentSettingsParams,
    )
    from .rel import (
        RelOrganisationPaymentSettingsPostPaymentParams as RelOrganisationPaymentSettingsPostPaymentParams,
    )
    from .rel import (
        RelOrganisationSearchConstraintParams as RelOrganisationSearchConstraintParams,
    )
    from .rel import RelOrganisationSearchParams as RelOrganisationSearchParams
    from .rel import (
        RelOrganisationUpdateAdministrationParams as RelOrganisationUpdateAdministrationParams,
    )
    from .rel import (
        RelOrganisationUpdateModelParams as RelOrganisationUpdateModelParams,
    )
    from .rel import RelPhoneNumberModelParams as RelPhoneNumberModelParams
    from .rel import (
        RelPhoneNumberSearchConstraintParams as RelPhoneNumberSearchConstraintParams,
    )
    from .rel import RelPhoneNumberSearchParams as RelPhoneNumberSearchParams
    from .rel import RelSearchParams as RelSearchParams
    from .rel import RelVatRegistrationModelParams as RelVatRegistrationModelParams
    from .spl import SplConnectionParams as SplConnectionParams
    from .spl import SplCreateNetworkDeviceParams as SplCreateNetworkDeviceParams
    from .spl import SplHubErrorModelParams as SplHubErrorModelParams
    from .spl import SplHubModelParams as SplHubModelParams
    from .spl import SplInboxParams as SplInboxParams
    from .spl import SplJobModelParams as SplJobModelParams
    from .spl import SplPrinterModelParams as SplPrinterModelParams
    from .spl import SplStatusParams as SplStatusParams
    from .tpl import TplGitReferenceBranchParams as TplGitReferenceBranchParams
    from .tpl import TplGitReferenceParams as TplGitReferenceParams
    from .tpl import TplGitReferenceTagParams as TplGitReferenceTagParams
    from .tpl import TplThemeCreateModelParams as TplThemeCreateModelParams
    from .tpl import TplThemeUpdateModelParams as TplThemeUpdateModelParams
    from .wms import WmsAttachItemClaimRequestParams as WmsAttachItemClaimRequestParams
    from .wms import WmsClaimsExtendBodyParams as WmsClaimsExtendBodyParams
    from .wms import WmsClaimsSearchBodyParams as WmsClaimsSearchBodyParams
    from .wms import WmsConfirmClaimRequestParams as WmsConfirmClaimRequestParams
    from .wms import WmsConstraintParams as WmsConstraintParams
    from .wms import WmsCreateClaimRequestParams as WmsCreateClaimRequestParams
    from .wms import WmsCreateDurationRequestParams as WmsCreateDurationRequestParams
    from .wms import WmsCreateHopRequestParams as WmsCreateHopRequestParams
    from .wms import (
        WmsCreateHopScheduleRequestParams as WmsCreateHopScheduleRequestParams,
    )
    from .wms import WmsCreateLocationRequestParams as WmsCreateLocationRequestParams
    from .wms import (
        WmsCreateProjectionRequestItemsItemParams as WmsCreateProjectionRequestItemsItemParams,
    )
    from .wms import (
        WmsCreateProjectionRequestParams as WmsCreateProjectionRequestParams,
    )
    from .wms import WmsCreateRouteRequestParams as WmsCreateRouteRequestParams
    from .wms import WmsCreateScheduleRequestParams as WmsCreateScheduleRequestParams
    from .wms import WmsCreateTransferRequestParams as WmsCreateTransferRequestParams
    from .wms import (
        WmsCreateTransferRequestRoutingItemParams as WmsCreateTransferRequestRoutingItemParams,
    )
    from .wms import WmsInventoryConstraintParams as WmsInventoryConstraintParams
    from .wms import WmsInventorySearchBodyParams as WmsInventorySearchBodyParams
    from .wms import (
        WmsInventorySearchStockBodyParams as WmsInventorySearchStockBodyParams,
    )
    from .wms import (
        WmsInventorySummaryConstraintParams as WmsInventorySummaryConstraintParams,
    )
    from .wms import (
        WmsLocationsFindByAddressBodyParams as WmsLocationsFindByAddressBodyParams,
    )
    from .wms import (
        WmsPositionVerificationRequestParams as WmsPositionVerificationRequestParams,
    )
    from .wms import WmsStockUpItemParams as WmsStockUpItemParams
    from .wms import WmsStockUpRequestParams as WmsStockUpRequestParams
    from .wms import WmsTransferReportItemParams as WmsTransferReportItemParams
    from .wms import WmsTransferReportParams as WmsTransferReportParams
    from .wms import (
        WmsTransfersTransportsAttachShipmentBodyParams as WmsTransfersTransportsAttachShipmentBodyParams,
    )
    from .wms import (
        WmsTransfersTransportsSetStateBodyParams as WmsTransfersTransportsSetStateBodyParams,
    )
    from .wms import (
        WmsUpdateInventoryItemRequestParams as WmsUpdateInventoryItemRequestParams,
    )
    from .wms import WmsUpdateLocationRequestParams as WmsUpdateLocationRequestParams
    from .wms import WmsUpdateRouteRequestParams as WmsUpdateRouteRequestParams
    from .wms import WmsUpdateScheduleRequestParams as WmsUpdateScheduleRequestParams
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CatCreateChannelParams": "cat",
            "CatGroupCreateParams": "cat",
            "CatGroupUpdateParams": "cat",
            "CatMapsCollectionsKeysUpsertBodyItemParams": "cat",
            "CatNewPriceParams": "cat",
            "CatPriceConstraintParams": "cat",
            "CatPriceSearchParams": "cat",
            "CatProductVatModelParams": "cat",
            "CatUpdateChannelParams": "cat",
            "CatVatModelParams": "cat",
            "CntBatchFileParams": "cnt",
            "CntBatchRequestExportParams": "cnt",
            "CntBatchRequestImportParams": "cnt",
            "CntBatchRequestParams": "cnt",
            "CntConfigParams": "cnt",
            "CntCreateIndexRequestParams": "cnt",
            "CntCreateProxyRequestParams": "cnt",
            "CntDataflowFilterParams": "cnt",
            "CntDataflowFlowsTriggerBodyParams": "cnt",
            "CntDataflowLoaderLoadManyBodyItemParams": "cnt",
            "CntDataflowModelParams": "cnt",
            "CntDataflowModelTriggerCrontabParams": "cnt",
            "CntDataflowModelTriggerParams": "cnt",
            "CntDatasetRequestParams": "cnt",
            "CntDefinitionModelParams": "cnt",
            "CntDirectoryRequestParams": "cnt",
            "CntFilesUploadBodyParams": "cnt",
            "CntFilesystemsStoragesListObjectsBodyParams": "cnt",
            "CntFilesystemsStoragesReadObjectBodyParams": "cnt",
            "CntFilterParams": "cnt",
            "CntHtmlToInlinePdfRequestMarginParams": "cnt",
            "CntHtmlToInlinePdfRequestParams": "cnt",
            "CntHtmlToInlinePdfRequestSizeParams": "cnt",
            "CntHtmlToPdfRequestMarginParams": "cnt",
            "CntHtmlToPdfRequestParams": "cnt",
            "CntHtmlToPdfRequestSizeParams": "cnt",
            "CntIndexSettingsUpdateParams": "cnt",
            "CntInputDocumentParams": "cnt",
            "CntInstantFilterParams": "cnt",
            "CntInstantProxyIndexParams": "cnt",
            "CntLineParams": "cnt",
            "CntListIndexFilterParams": "cnt",
            "CntObjectCloneRequestParams": "cnt",
            "CntProxyModelParams": "cnt",
            "CntProxyUpdateModelParams": "cnt",
            "CntRelativeDateAtParams": "cnt",
            "CntRelativeDateParams": "cnt",
            "CntSearchIndexRequestParams": "cnt",
            "CntSearchQueryParams": "cnt",
            "CntSearchRequestParams": "cnt",
            "CntSimpleQueryParams": "cnt",
            "CntSortParams": "cnt",
            "CntStorageModelParams": "cnt",
            "CntStorageSyncCommandParams": "cnt",
            "CntStorageTestParams": "cnt",
            "CntUpdateIndexRequestParams": "cnt",
            "CntUpdateProxyRequestParams": "cnt",
            "CntUploadRequestParams": "cnt",
            "CntWatcherModelParams": "cnt",
            "CntWatcherSourceParams": "cnt",
            "IamAddOnParams": "iam",
            "IamAddressParams": "iam",
            "IamBackupParams": "iam",
            "IamBillingCompanyParams": "iam",
            "IamClientModelParams": "iam",
            "IamClientUpdateModelParams": "iam",
            "IamCompanyParams": "iam",
            "IamPasswordResetParams": "iam",
            "IamPaymentSourcesAddBodyParams": "iam",
            "IamPhoneNumberModelParams": "iam",
            "IamPurgesCreateBodyParams": "iam",
            "IamQueryConstraintParams": "iam",
            "IamQueryParams": "iam",
            "IamReportRequestParams": "iam",
            "IamRoleModelParams": "iam",
            "IamSecretRequestParams": "iam",
            "IamSecretUpdateParams": "iam",
            "IamSignupParams": "iam",
            "IamSubscribeParams": "iam",
            "IamSubtenantsAuthorizationsInvitesCreateBodyParams": "iam",
            "IamSubtenantsAuthorizationsRequestsUpdateBodyParams": "iam",
            "IamSubtenantsInvitesUpdateBodyParams": "iam",
            "IamSubtenantsRequestsCreateBodyParams": "iam",
            "IamTenantsUpdateBodyParams": "iam",
            "IamTokenRequestParams": "iam",
            "IamUsageRequestParams": "iam",
            "IamUserModelParams": "iam",
            "IamUserTokenRequestParams": "iam",
            "IamUserUpdateModelParams": "iam",
            "IamValidationRequestParams": "iam",
            "IamVerifyRequestParams": "iam",
            "IntIntegrationModelParams": "integrations",
            "LcsFulfilmentLocationModelParams": "lcs",
            "LcsHandlingListItemUpdateParams": "lcs",
            "LcsHandlingListUpdateParams": "lcs",
            "LcsHandlingModelParams": "lcs",
            "LcsHandlingModelShipmentsParams": "lcs",
            "LcsItemSearchConstraintParams": "lcs",
            "LcsItemSearchParams": "lcs",
            "LcsItemsBulkUpdateBodyParams": "lcs",
            "LcsListSearchConstraintParams": "lcs",
            "LcsListSearchParams": "lcs",
            "LcsLocationSearchConstraintParams": "lcs",
            "LcsLocationSearchParams": "lcs",
            "LcsLocationSkuParams": "lcs",
            "LcsParcelCreateModelParams": "lcs",
            "LcsParcelModelParams": "lcs",
            "LcsParcelSearchConstraintParams": "lcs",
            "LcsParcelSearchParams": "lcs",
            "LcsPlaceParams": "lcs",
            "LcsServiceOptionConfigurationParams": "lcs",
            "LcsServiceOptionParams": "lcs",
            "LcsShipmentAddressingCarrierParams": "lcs",
            "LcsShipmentAddressingParams": "lcs",
            "LcsShipmentItemCorrectionParams": "lcs",
            "LcsShipmentItemMissingParams": "lcs",
            "LcsShipmentItemModelParams": "lcs",
            "LcsShipmentItemModelReferencesParams": "lcs",
            "LcsShipmentMethodSearchConstraintParams": "lcs",
            "LcsShipmentMethodSearchParams": "lcs",
            "LcsShipmentModelParams": "lcs",
            "LcsShipmentSearchConstraintParams": "lcs",
            "LcsShipmentSearchParams": "lcs",
            "LcsShipmentUpdateModelAddressingParams": "lcs",
            "LcsShipmentUpdateModelParams": "lcs",
            "MesCancelParams": "mes",
            "MesContactModelParams": "mes",
            "MesConversationCreateParams": "mes",
            "MesDomainModelParams": "mes",
            "MesFormMailModelParams": "mes",
            "MesInboxModelParams": "mes",
            "MesInboxSettingsParams": "mes",
            "MesInboxUpdateModelParams": "mes",
            "MesMailModelParams": "mes",
            "MesMessageAddParams": "mes",
            "MesParticipantCreateParams": "mes",
            "MesRelayModelParams": "mes",
            "MesSearchConstraintParams": "mes",
            "MesSearchParams": "mes",
            "MesSubscriptionModelParams": "mes",
            "MesSubscriptionParams": "mes",
            "MesTriggerParams": "mes",
            "OdrAdjustmentParams": "odr",
            "OdrAttachSessionRequestParams": "odr",
            "OdrAttachWarehouseItemsRequestParams": "odr",
            "OdrAuthenticationRequestParams": "odr",
            "OdrAuthorizationRequestParams": "odr",
            "OdrBalanceRequestParams": "odr",
            "OdrCalculatedInvoiceRequestParams": "odr",
            "OdrCalculationItemModelParams": "odr",
            "OdrCalculationSearchConstraintParams": "odr",
            "OdrCalculationSearchParams": "odr",
            "OdrCouponCategoryDefaultsParams": "odr",
            "OdrCouponCategoryDefaultsUsageParams": "odr",
            "OdrCouponCategoryModelParams": "odr",
            "OdrCouponCategorySearchConstraintParams": "odr",
            "OdrCouponCategorySearchParams": "odr",
            "OdrCouponModelParams": "odr",
            "OdrCouponSearchConstraintParams": "odr",
            "OdrCouponSearchParams": "odr",
            "OdrCouponUsageParams": "odr",
            "OdrEvaluationItemParams": "odr",
            "OdrFilterSearchConstraintParams": "odr",
            "OdrFilterSearchParams": "odr",
            "OdrFilterSetParams": "odr",
            "OdrIdentityExistsRequestParams": "odr",
            "OdrInvoiceItemModelParams": "odr",
            "OdrInvoiceRequestParams": "odr",
            "OdrInvoiceSearchConstraintParams": "odr",
            "OdrInvoiceSearchParams": "odr",
            "OdrInvoiceStateParams": "odr",
            "OdrItemModelParams": "odr",
            "OdrKeyParams": "odr",
            "OdrNewAddressParams": "odr",
            "OdrNewContactParams": "odr",
            "OdrNewOrganisationParams": "odr",
            "OdrNewPhonenumberParams": "odr",
            "OdrOrderCalculationRequestParams": "odr",
            "OdrOrderItemModelParams": "odr",
            "OdrOrderModelParams": "odr",
            "OdrOrderModelSettingsBillingParams": "odr",
            "OdrOrderSearchConstraintParams": "odr",
            "OdrOrderSearchParams": "odr",
            "OdrOrderSettingsBillingVatParams": "odr",
            "OdrOrderSettingsShippingParams": "odr",
            "OdrOrderSettingsShippingWindowParams": "odr",
            "OdrOrdersAuthorizeBodyParams": "odr",
            "OdrOrdersItemsAddFromSearchBodyParams": "odr",
            "OdrOrdersItemsSearchAttachableBodyParams": "odr",
            "OdrOrdersItemsSearchAttachableBodyWmsConstraintsItemParams": "odr",
            "OdrOrdersItemsSearchAttachableBodyWmsParams": "odr",
            "OdrOrdersUpdateFlowBodyActionsItemParams": "odr",
            "OdrOrdersUpdateFlowBodyParams": "odr",
            "OdrPaymentIntentParams": "odr",
            "OdrPresetParams": "odr",
            "OdrPriceRuleEvaluationParams": "odr",
            "OdrPricingRuleConstraintParams": "odr",
            "OdrPricingRuleFilterParams": "odr",
            "OdrPricingRuleModelParams": "odr",
            "OdrProcessingParams": "odr",
            "OdrProjectionModelParams": "odr",
            "OdrProjectionModelSettingsBillingParams": "odr",
            "OdrProjectionModelSettingsBillingVatParams": "odr",
            "OdrProjectionModelSettingsParams": "odr",
            "OdrProjectionModelSettingsShippingParams": "odr",
            "OdrPurchaseItemParams": "odr",
            "OdrPurchaseParams": "odr",
            "OdrReferenceModelParams": "odr",
            "OdrReferenceParams": "odr",
            "OdrRefundIntentParams": "odr",
            "OdrSearchConstraintParams": "odr",
            "OdrSearchFilterParams": "odr",
            "OdrSearchParams": "odr",
            "OdrSelectSessionBillingMethodRequestParams": "odr",
            "OdrSelectSessionBillingRequestContactParams": "odr",
            "OdrSelectSessionBillingRequestOrganisationParams": "odr",
            "OdrSelectSessionBillingRequestParams": "odr",
            "OdrSelectSessionOrganisationRequestParams": "odr",
            "OdrSelectSessionPhonenumberRequestContactParams": "odr",
            "OdrSelectSessionPhonenumberRequestOrganisationParams": "odr",
            "OdrSelectSessionPhonenumberRequestParams": "odr",
            "OdrSelectSessionShippingMethodRequestParams": "odr",
            "OdrSelectSessionShippingPointRequestParams": "odr",
            "OdrSelectSessionShippingRequestContactParams": "odr",
            "OdrSelectSessionShippingRequestOrganisationParams": "odr",
            "OdrSelectSessionShippingRequestParams": "odr",
            "OdrSelectSessionShippingWindowRequestParams": "odr",
            "OdrServiceModelParams": "odr",
            "OdrServiceVatConfigurationParams": "odr",
            "OdrSessionsSetAuthenticatedBodyParams": "odr",
            "OdrSetClaimRequestParams": "odr",
            "OdrSetRouteRequestParams": "odr",
            "OdrSetSessionReferenceRequestParams": "odr",
            "OdrSettingsContactParams": "odr",
            "OdrSettingsParams": "odr",
            "OdrSkuParams": "odr",
            "OdrStartSessionRequestParams": "odr",
            "OdrTransactionModelParams": "odr",
            "OdrVatRegistrationParams": "odr",
            "QcqAuthConfigParams": "qcq",
            "QcqCacheConfigParams": "qcq",
            "QcqProxyModelAuthParams": "qcq",
            "QcqProxyModelAuthSignatureParams": "qcq",
            "QcqProxyModelOauthParams": "qcq",
            "QcqProxyModelParams": "qcq",
            "QcqProxyUpdateModelAuthParams": "qcq",
            "QcqProxyUpdateModelAuthSignatureParams": "qcq",
            "QcqProxyUpdateModelOauthParams": "qcq",
            "QcqProxyUpdateModelParams": "qcq",
            "QcqRouteOriginParams": "qcq",
            "QcqRouteParams": "qcq",
            "QcqRouteSettingsParams": "qcq",
            "RelAddressModelParams": "rel",
            "RelAddressQueryParams": "rel",
            "RelAddressSearchConstraintParams": "rel",
            "RelAddressSearchParams": "rel",
            "RelConstraintParams": "rel",
            "RelContactUpdateBillingParams": "rel",
            "RelContactUpdateOrganisationsParams": "rel",
            "RelContactUpdateOrganisationsPrimaryParams": "rel",
            "RelContactUpdateParams": "rel",
            "RelContactUpdatePhoneNumbersParams": "rel",
            "RelContactUpdateShippingParams": "rel",
            "RelCreateConfirmRequestParams": "rel",
            "RelCreateIdentityRequestParams": "rel",
            "RelCreateResetRequestParams": "rel",
            "RelCreateTokenRequestParams": "rel",
            "RelGeocodeRequestParams": "rel",
            "RelIdentityExistsRequestParams": "rel",
            "RelOrganisationPaymentSettingsInvoiceParams": "rel",
            "RelOrganisationPaymentSettingsParams": "rel",
            "RelOrganisationPaymentSettingsPostPaymentParams": "rel",
            "RelOrganisationSearchConstraintParams": "rel",
            "RelOrganisationSearchParams": "rel",
            "RelOrganisationUpdateAdministrationParams": "rel",
            "RelOrganisationUpdateModelParams": "rel",
            "RelPhoneNumberModelParams": "rel",
            "RelPhoneNumberSearchConstraintParams": "rel",
            "RelPhoneNumberSearchParams": "rel",
            "RelSearchParams": "rel",
            "RelVatRegistrationModelParams": "rel",
            "SplConnectionParams": "spl",
            "SplCreateNetworkDeviceParams": "spl",
            "SplHubErrorModelParams": "spl",
            "SplHubModelParams": "spl",
            "SplInboxParams": "spl",
            "SplJobModelParams": "spl",
            "SplPrinterModelParams": "spl",
            "SplStatusParams": "spl",
            "TplGitReferenceBranchParams": "tpl",
            "TplGitReferenceParams": "tpl",
            "TplGitReferenceTagParams": "tpl",
            "TplThemeCreateModelParams": "tpl",
            "TplThemeUpdateModelParams": "tpl",
            "WmsAttachItemClaimRequestParams": "wms",
            "WmsClaimsExtendBodyParams": "wms",
            "WmsClaimsSearchBodyParams": "wms",
            "WmsConfirmClaimRequestParams": "wms",
            "WmsConstraintParams": "wms",
            "WmsCreateClaimRequestParams": "wms",
            "WmsCreateDurationRequestParams": "wms",
            "WmsCreateHopRequestParams": "wms",
            "WmsCreateHopScheduleRequestParams": "wms",
            "WmsCreateLocationRequestParams": "wms",
            "WmsCreateProjectionRequestItemsItemParams": "wms",
            "WmsCreateProjectionRequestParams": "wms",
            "WmsCreateRouteRequestParams": "wms",
            "WmsCreateScheduleRequestParams": "wms",
            "WmsCreateTransferRequestParams": "wms",
            "WmsCreateTransferRequestRoutingItemParams": "wms",
            "WmsInventoryConstraintParams": "wms",
            "WmsInventorySearchBodyParams": "wms",
            "WmsInventorySearchStockBodyParams": "wms",
            "WmsInventorySummaryConstraintParams": "wms",
            "WmsLocationsFindByAddressBodyParams": "wms",
            "WmsPositionVerificationRequestParams": "wms",
            "WmsStockUpItemParams": "wms",
            "WmsStockUpRequestParams": "wms",
            "WmsTransferReportItemParams": "wms",
            "WmsTransferReportParams": "wms",
            "WmsTransfersTransportsAttachShipmentBodyParams": "wms",
            "WmsTransfersTransportsSetStateBodyParams": "wms",
            "WmsUpdateInventoryItemRequestParams": "wms",
            "WmsUpdateLocationRequestParams": "wms",
            "WmsUpdateRouteRequestParams": "wms",
            "WmsUpdateScheduleRequestParams": "wms",
        },
    )
