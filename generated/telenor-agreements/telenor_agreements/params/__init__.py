"""Parameters: plain dicts as bodies take them, for type checkers and editors."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import AddProductOrderParams as AddProductOrderParams
    from .orders import ConfigurationParams as ConfigurationParams
    from .orders import OrderParams as OrderParams
    from .orders import UpdateProductOrderParams as UpdateProductOrderParams
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AddProductOrderParams": "orders",
            "ConfigurationParams": "orders",
            "OrderParams": "orders",
            "UpdateProductOrderParams": "orders",
        },
    )
