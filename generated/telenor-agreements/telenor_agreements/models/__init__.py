"""Models: what the API sends and takes. They load on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import AddProductOrder as AddProductOrder
    from .agreements import Agreement as Agreement
    from .orders import Configuration as Configuration
    from .shared import ErrorBody as ErrorBody
    from .orders import Order as Order
    from .orders import OrderReceipt as OrderReceipt
    from .agreements import Organization as Organization
    from .orders import UpdateProductOrder as UpdateProductOrder
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AddProductOrder": "orders",
            "Agreement": "agreements",
            "Configuration": "orders",
            "ErrorBody": "shared",
            "Order": "orders",
            "OrderReceipt": "orders",
            "Organization": "agreements",
            "UpdateProductOrder": "orders",
        },
    )
