"""Models: what the API sends and takes. They load on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contacts import Contact as Contact
    from .contacts import Invoice as Invoice
    from .contacts import InvoiceBillingMethod as InvoiceBillingMethod
    from .shared import ValidationProblem as ValidationProblem
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Contact": "contacts",
            "Invoice": "contacts",
            "InvoiceBillingMethod": "contacts",
            "ValidationProblem": "shared",
        },
    )
