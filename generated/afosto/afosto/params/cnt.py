"""Parameters of `cnt`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict
from uuid import UUID

from .. import models
from .._runtime.request.files import FileInput


class CntBatchFileParams(TypedDict, total=False):
    """Names the file that a dataset is to be read from."""

    file_id: str


class CntBatchRequestParams(TypedDict, total=False):
    """The action, the dataset and the settings of a batch."""

    action_id: str
    config: Mapping[str, Any]
    dataset_id: UUID | str
    export: models.CntBatchRequestExport | CntBatchRequestExportParams
    import_: models.CntBatchRequestImport | CntBatchRequestImportParams
    reference: str


class CntBatchRequestExportParams(TypedDict, total=False):
    """Not described in the API's documents."""

    view: str


class CntBatchRequestImportParams(TypedDict, total=False):
    """Not described in the API's documents."""

    mapping: Sequence[Mapping[str, Any]]


class CntConfigParams(TypedDict, total=False):
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """

    is_canonical_added: bool
    """Default: true"""
    is_origin_cache_ignored: bool
    """Default: true"""
    watermark_url: str


class CntCreateIndexRequestParams(TypedDict, total=False):
    """The name of a new search index."""

    name: str


class CntCreateProxyRequestParams(TypedDict, total=False):
    """The key of a new search proxy and the indexes behind it."""

    indexes: Sequence[models.CntInstantProxyIndex | CntInstantProxyIndexParams]
    key: str


class CntDataflowFilterParams(TypedDict, total=False):
    """A condition that the data has to meet for a flow to run."""

    key: str
    operator: Literal["in", "gte", "gt", "lte", "lt"] | str
    values: Sequence[str]


class CntDataflowFlowsTriggerBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    clock_at: dt.datetime | str
    entity_id: UUID | str


class CntDataflowLoaderLoadManyBodyItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    entity_id: str
    entity_type: str
    reference: str


class CntDataflowModelParams(TypedDict, total=False):
    """What to set when a dataflow is created or changed, its secret included."""

    config: Mapping[str, Any]
    filter: Sequence[models.CntDataflowFilter | CntDataflowFilterParams]
    name: str
    secret: str
    source: Literal["calculation", "order"] | str
    trigger: models.CntDataflowModelTrigger | CntDataflowModelTriggerParams
    type: Literal["bigquery", "email"] | str


class CntDataflowModelTriggerParams(TypedDict, total=False):
    """Not described in the API's documents."""

    crontab: (
        models.CntDataflowModelTriggerCrontab | CntDataflowModelTriggerCrontabParams
    )
    events: Sequence[str]
    type: Literal["scheduled", "realtime"] | str


class CntDataflowModelTriggerCrontabParams(TypedDict, total=False):
    """Not described in the API's documents."""

    schedule: str
    timezone: str


class CntDatasetRequestParams(TypedDict, total=False):
    """What to set when a dataset is created."""

    expires_at: dt.datetime | str
    reference: str


class CntDefinitionModelParams(TypedDict, total=False):
    """A field to define for a model."""

    code: str
    key: str
    model: str
    namespace: str
    type: models.CntDefinitionModelType


class CntDirectoryRequestParams(TypedDict, total=False):
    """Names a directory by its path."""

    path: str


class CntFilesUploadBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    file: Required[FileInput]
    """Content of the file."""


class CntFilesystemsStoragesListObjectsBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    path: str


class CntFilesystemsStoragesReadObjectBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    path: str


class CntFilterParams(TypedDict, total=False):
    """A condition on one key of a searched document."""

    key: str
    operator: models.CntFilterOperator
    values: Sequence[str]


class CntHtmlToInlinePdfRequestParams(TypedDict, total=False):
    """HTML in base64 for a PDF that is returned at once, with page size, margins and
    waiting times.
    """

    content: bytes
    margin: (
        models.CntHtmlToInlinePdfRequestMargin | CntHtmlToInlinePdfRequestMarginParams
    )
    size: models.CntHtmlToInlinePdfRequestSize | CntHtmlToInlinePdfRequestSizeParams
    wait_delay: int
    """Default: 2"""
    wait_timeout: int
    """Default: 10"""


class CntHtmlToInlinePdfRequestMarginParams(TypedDict, total=False):
    """Not described in the API's documents."""

    bottom: int
    """Default: 0"""
    left: int
    """Default: 0"""
    right: int
    """Default: 0"""
    top: int
    """Default: 0"""


class CntHtmlToInlinePdfRequestSizeParams(TypedDict, total=False):
    """Not described in the API's documents."""

    height: int
    """Height of the page in millimetres."""
    predefined: models.CntHtmlToInlinePdfRequestSizePredefined
    width: int
    """Width of the page in millimetres."""


class CntHtmlToPdfRequestParams(TypedDict, total=False):
    """HTML in base64 for a PDF that is kept as a file, with page size, margins and
    waiting times.
    """

    content: bytes
    filename: str
    margin: models.CntHtmlToPdfRequestMargin | CntHtmlToPdfRequestMarginParams
    method: Literal["upsert", "resolve", "strict"] | str
    path: str
    size: models.CntHtmlToPdfRequestSize | CntHtmlToPdfRequestSizeParams
    wait_delay: int
    """Default: 2"""
    wait_timeout: int
    """Default: 10"""


class CntHtmlToPdfRequestMarginParams(TypedDict, total=False):
    """Not described in the API's documents."""

    bottom: int
    """Default: 0"""
    left: int
    """Default: 0"""
    right: int
    """Default: 0"""
    top: int
    """Default: 0"""


class CntHtmlToPdfRequestSizeParams(TypedDict, total=False):
    """Not described in the API's documents."""

    height: int
    """Height of the page in millimetres."""
    predefined: models.CntHtmlToPdfRequestSizePredefined
    width: int
    """Width of the page in millimetres."""


class CntIndexSettingsUpdateParams(TypedDict, total=False):
    """The settings of an index that can be changed."""

    filters: Sequence[models.CntListIndexFilter | CntListIndexFilterParams]
    ranking_rules: Sequence[str]
    stop_words: Sequence[str]
    synonyms: Mapping[str, Any]
    """Synonyms of a search index."""


class CntInputDocumentParams(TypedDict, total=False):
    """A document to put into a search index."""

    description: str
    filters: Mapping[str, Any]
    """The values that filters and facets work on."""
    metadata: Mapping[str, Any]
    """What a search gives back with the document."""
    reference: str
    sub: str
    title: str


class CntInstantFilterParams(TypedDict, total=False):
    """A condition on one key of a document in a search index."""

    key: str
    operator: models.CntInstantFilterOperator
    values: Sequence[str]


class CntInstantProxyIndexParams(TypedDict, total=False):
    """An index behind a search proxy, with the alias it has there."""

    alias: str
    index_id: UUID | str


class CntLineParams(TypedDict, total=False):
    """One line of a dataset."""

    data: Mapping[str, Any]
    reference: UUID | str


class CntListIndexFilterParams(TypedDict, total=False):
    """A key that an index can be filtered by, and the type of its values."""

    key: str
    type: Literal["string", "boolean", "number"] | str


class CntObjectCloneRequestParams(TypedDict, total=False):
    """The file to copy to an external storage and the path to give it there."""

    file_id: str
    path: str


class CntProxyModelParams(TypedDict, total=False):
    """What to set when a proxy is created."""

    config: models.CntConfig | CntConfigParams
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """
    key: str
    origin: str


class CntProxyUpdateModelParams(TypedDict, total=False):
    """What can be changed about a proxy; the key cannot."""

    config: models.CntConfig | CntConfigParams
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """
    origin: str


class CntRelativeDateParams(TypedDict, total=False):
    """A moment so many minutes, hours, days, weeks or months ago or ahead, set to a
    time and day.
    """

    at: models.CntRelativeDateAt | CntRelativeDateAtParams
    direction: Literal["ago", "ahead"] | str
    key: models.CntRelativeDateKey
    quantity: int


class CntRelativeDateAtParams(TypedDict, total=False):
    """Not described in the API's documents."""

    day_of_month: models.CntRelativeDateAtDayOfMonth
    day_of_week: models.CntRelativeDateAtDayOfWeek
    hour: models.CntRelativeDateAtHour
    minute: models.CntRelativeDateAtMinute
    timezone: str


class CntSearchIndexRequestParams(TypedDict, total=False):
    """A search in a single index."""

    facets: Sequence[str]
    filters: Sequence[models.CntInstantFilter | CntInstantFilterParams]
    limit: int
    offset: int
    q: str
    threshold: int


class CntSearchQueryParams(TypedDict, total=False):
    """A search within one model, with filters, facets and order."""

    facets: Sequence[str]
    filter: Sequence[models.CntFilter | CntFilterParams]
    is_fuzzy: bool
    """Default: true"""
    limit: int
    missing: Sequence[str]
    page_cursor: str
    q: Sequence[str]
    sort: Sequence[models.CntSort | CntSortParams]
    threshold: float
    """Default: 1"""


class CntSearchRequestParams(TypedDict, total=False):
    """A search in several indexes behind a proxy."""

    facets: Sequence[str]
    filters: Sequence[models.CntInstantFilter | CntInstantFilterParams]
    indices: Sequence[str]
    limit: int
    offset: int
    q: str
    threshold: int


class CntSimpleQueryParams(TypedDict, total=False):
    """A search across codes, models and namespaces."""

    codes: Sequence[str]
    is_fuzzy: bool
    """Default: true"""
    limit: int
    models: Sequence[str]
    namespaces: Sequence[str]
    page_cursor: str
    q: Sequence[str]
    threshold: float
    """Default: 1"""


class CntSortParams(TypedDict, total=False):
    """A key to sort by, and in which direction."""

    key: str
    order: Literal["asc", "desc"] | str


class CntStorageModelParams(TypedDict, total=False):
    """What to set when a storage is created or changed, its secret included."""

    configuration: Mapping[str, Any]
    name: str
    secret: str
    type: Literal["ftp", "sftp"] | str


class CntStorageSyncCommandParams(TypedDict, total=False):
    """The file to synchronise and its path on the external storage."""

    file_id: str
    path: str
    """Where the file or directory lies on the external storage; a download needs it."""


class CntStorageTestParams(TypedDict, total=False):
    """Connection settings to try out."""

    configuration: Mapping[str, Any]
    secret: str
    type: Literal["ftp", "sftp"] | str


class CntUpdateIndexRequestParams(TypedDict, total=False):
    """The new name of a search index."""

    name: str


class CntUpdateProxyRequestParams(TypedDict, total=False):
    """The indexes that are to stand behind a search proxy."""

    indexes: Sequence[models.CntInstantProxyIndex | CntInstantProxyIndexParams]


class CntUploadRequestParams(TypedDict, total=False):
    """Where an upload is to go, whether it is public and listed, and how it is
    stored.
    """

    is_listed: bool
    """Whether the file is to be listed."""
    is_public: bool
    """Whether the file is to be public."""
    metadata: Mapping[str, Any]
    """Further data to keep with the file."""
    method: Literal["resolve", "strict", "upsert"] | str
    """How the file is stored. What each method does is not documented.

    Default: "strict"
    """
    path: str
    """Where the file is to be stored."""


class CntWatcherModelParams(TypedDict, total=False):
    """What to set when a watcher is created or changed."""

    description: str
    source: models.CntWatcherSource | CntWatcherSourceParams
    """What a watcher watches."""
    storage_id: int


class CntWatcherSourceParams(TypedDict, total=False):
    """What a watcher watches."""

    config: Mapping[str, Any]
    type: Literal["directory"] | str
