"""Models: what the API sends and takes. They load on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import Acceptance as Acceptance
    from .shared import ErrorBody as ErrorBody
    from .sms import NewSms as NewSms
    from .webhooks import Pingback as Pingback
    from .webhooks import PingbackDetails as PingbackDetails
    from .webhooks import PingbackDetailsMeta as PingbackDetailsMeta
    from .webhooks import PingbackDetailsStatus as PingbackDetailsStatus
    from .webhooks import PingbackMeta as PingbackMeta
    from .webhooks import PingbackMetaVoucher as PingbackMetaVoucher
    from .webhooks import PingbackPayload as PingbackPayload
    from .shared import PingbackReceipt as PingbackReceipt
    from .webhooks import PingbackStatus as PingbackStatus
    from .shared import ServiceRequest as ServiceRequest
    from .shared import ValidationProblem as ValidationProblem
    from .webhooks import Voucher as Voucher
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Acceptance": "shared",
            "ErrorBody": "shared",
            "NewSms": "sms",
            "Pingback": "webhooks",
            "PingbackDetails": "webhooks",
            "PingbackDetailsMeta": "webhooks",
            "PingbackDetailsStatus": "webhooks",
            "PingbackMeta": "webhooks",
            "PingbackMetaVoucher": "webhooks",
            "PingbackPayload": "webhooks",
            "PingbackReceipt": "shared",
            "PingbackStatus": "webhooks",
            "ServiceRequest": "shared",
            "ValidationProblem": "shared",
            "Voucher": "webhooks",
        },
    )
