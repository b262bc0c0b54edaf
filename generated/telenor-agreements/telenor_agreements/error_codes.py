"""The vendor's error codes: `error.code` of an `APIStatusError` is one of these."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

ErrorCode: TypeAlias = (
    Literal[
        "400001",
        "400002",
        "40001",
        "40101",
        "40102",
        "40103",
        "40104",
        "40105",
        "40106",
        "40107",
        "40108",
        "40301",
        "404001",
        "40401",
        "4042000",
        "42901",
        "42902",
        "50001",
        "50002",
        "50003",
        "500100",
        "503200",
    ]
    | str
)
"""The documented codes; others may come."""

ERROR_CODES: Mapping[str, str] = {
    "400001": "The agreement id is not valid.",
    "400002": "The product id is not valid.",
    "40001": "The enduserId is missing or not valid.",
    "40101": "The resource is not valid.",
    "40102": "The request has no Authorization header.",
    "40103": "No API product was found.",
    "40104": "The caller has no right to the given MSISDN.",
    "40105": "The access token is not valid.",
    "40106": "The access token has expired.",
    "40107": "Basic authentication is not allowed for this client or from outside.",
    "40108": "The client id or the client secret is wrong.",
    "40301": "The scope is not valid.",
    "404001": "There is no such agreement.",
    "40401": "There is no such path or method.",
    "4042000": "The back end has no such path or method.",
    "42901": "The quota of requests is used up.",
    "42902": "Too many requests came at once (spike arrest).",
    "50001": "Internal server error.",
    "50002": "The acr could not be validated.",
    "50003": "The subscription could not be validated.",
    "500100": "Internal server error.",
    "503200": "External server error.",
}
"""What the documentation says of each code."""
