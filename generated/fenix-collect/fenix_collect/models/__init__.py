"""Models: what the API sends and takes. They load on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhooks import BankDetails as BankDetails
    from .shared import Campaign as Campaign
    from .shared import Contact as Contact
    from .webhooks import Conversion as Conversion
    from .campaigns import NewContact as NewContact
    from .campaigns import ValidationProblem as ValidationProblem
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "BankDetails": "webhooks",
            "Campaign": "shared",
            "Contact": "shared",
            "Conversion": "webhooks",
            "NewContact": "campaigns",
            "ValidationProblem": "campaigns",
        },
    )
