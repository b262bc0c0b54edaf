"""Models of `cnt`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

CntBarcodesRenderType: TypeAlias = (
    Literal["ean", "code_128", "code_39", "code_93", "qr"] | str
)

CntDefinitionModelType: TypeAlias = (
    Literal[
        "datetime",
        "text",
        "short_text",
        "keyword",
        "integer",
        "boolean",
        "autocomplete",
        "metadata",
    ]
    | str
)

CntFieldType: TypeAlias = (
    Literal[
        "datetime",
        "text",
        "short_text",
        "keyword",
        "integer",
        "boolean",
        "autocomplete",
        "metadata",
    ]
    | str
)

CntFilterOperator: TypeAlias = (
    Literal["in", "gt", "gte", "lt", "lte", "prefix", "not_in"] | str
)

CntHtmlToInlinePdfRequestSizePredefined: TypeAlias = (
    Literal["a3", "a4", "a5", "a6", "letter", "legal", "tabloid", "custom"] | str
)

CntHtmlToPdfRequestSizePredefined: TypeAlias = (
    Literal["a3", "a4", "a5", "a6", "letter", "legal", "tabloid", "custom"] | str
)

CntIndexUpdateTypeName: TypeAlias = (
    Literal["DocumentsAddition", "DocumentsPartial", "DocumentsDeletion", "Settings"]
    | str
)

CntInstantFilterOperator: TypeAlias = (
    Literal["in", "gt", "gte", "lt", "lte", "not_in"] | str
)

CntRelativeDateAtDayOfMonth: TypeAlias = (
    Literal[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "last",
    ]
    | str
)

CntRelativeDateAtDayOfWeek: TypeAlias = (
    Literal[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saterday", "sunday"
    ]
    | str
)

CntRelativeDateAtHour: TypeAlias = (
    Literal[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "0",
        "now",
    ]
    | str
)

CntRelativeDateAtMinute: TypeAlias = (
    Literal[
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "38",
        "39",
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "50",
        "51",
        "52",
        "53",
        "54",
        "55",
        "56",
        "57",
        "58",
        "59",
        "0",
        "now",
    ]
    | str
)

CntRelativeDateKey: TypeAlias = (
    Literal["minutes", "hours", "days", "weeks", "months"] | str
)


class CntAction(Model, kw_only=True):
    """What a batch can do, with the columns it expects and the schema of its
    configuration.
    """

    code: str | None = None
    columns: list[CntColumnConfig] | None = None
    config_schema: str | None = None
    description: str | None = None
    id: str | None = None


class CntBatch(Model, kw_only=True):
    """One run of an action on a dataset, from validation to completion."""

    action_id: str | None = None
    config: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    dataset_id: UUID | None = None
    export: CntBatchExport | None = None
    id: UUID | None = None
    import_: CntBatchImport | None = msgspec.field(name="import", default=None)
    is_accepted: bool | None = None
    is_confirmed: bool | None = None
    is_failing: bool | None = None
    """Default: false"""
    is_import: bool | None = None
    is_locked: bool | None = None
    is_ready: bool | None = None
    """Default: false"""
    reference: str | None = None
    task_id: UUID | None = None
    updated_at: dt.datetime | None = None


class CntBatchExport(Model, kw_only=True):
    """Not described in the API's documents."""

    view: str | None = None


class CntBatchFile(Model, kw_only=True):
    """Names the file that a dataset is to be read from."""

    file_id: str | None = None


class CntBatchImport(Model, kw_only=True):
    """Not described in the API's documents."""

    mapping: dict[str, Any] | None = None


class CntBatchRequest(Model, kw_only=True):
    """The action, the dataset and the settings of a batch."""

    action_id: str | None = None
    config: dict[str, Any] | None = None
    dataset_id: UUID | None = None
    export: CntBatchRequestExport | None = None
    import_: CntBatchRequestImport | None = msgspec.field(name="import", default=None)
    reference: str | None = None


class CntBatchRequestExport(Model, kw_only=True):
    """Not described in the API's documents."""

    view: str | None = None


class CntBatchRequestImport(Model, kw_only=True):
    """Not described in the API's documents."""

    mapping: list[dict[str, Any]] | None = None


class CntBucket(Model, kw_only=True):
    """One value of a facet and how many documents have it."""

    count: str | None = None
    value: str | None = None


class CntColumnConfig(Model, kw_only=True):
    """A column that an action works with: whether it is needed and which pattern it has
    to match.
    """

    description: str | None = None
    is_required: bool | None = None
    key: str | None = None
    regex: str | None = None


class CntColumnError(Model, kw_only=True):
    """An error, warning or notice about one column of a line."""

    column: str | None = None
    level: Literal["error", "warning", "notice"] | str | None = None
    message: str | None = None


class CntConfig(Model, kw_only=True):
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """

    is_canonical_added: bool | None = None
    """Default: true"""
    is_origin_cache_ignored: bool | None = None
    """Default: true"""
    watermark_url: str | None = None


class CntCreateIndexRequest(Model, kw_only=True):
    """The name of a new search index."""

    name: str | None = None


class CntCreateProxyRequest(Model, kw_only=True):
    """The key of a new search proxy and the indexes behind it."""

    indexes: list[CntInstantProxyIndex] | None = None
    key: str | None = None


class CntDataflow(Model, kw_only=True):
    """Sends data of orders or calculations to BigQuery or by e-mail, when triggered and
    its filters match.
    """

    config: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    filter: list[CntDataflowFilter] | None = None
    id: UUID | None = None
    name: str | None = None
    source: Literal["order", "calculation"] | str | None = None
    trigger: CntDataflowTrigger | None = None
    type: Literal["bigquery", "email"] | str | None = None
    updated_at: dt.datetime | None = None


class CntDataflowFilter(Model, kw_only=True):
    """A condition that the data has to meet for a flow to run."""

    key: str | None = None
    operator: Literal["in", "gte", "gt", "lte", "lt"] | str | None = None
    values: list[str] | None = None


class CntDataflowFlowsTriggerBody(Model, kw_only=True):
    """Not described in the API's documents."""

    clock_at: dt.datetime | None = None
    entity_id: UUID | None = None


class CntDataflowLoaderLoadManyBodyItem(Model, kw_only=True):
    """Not described in the API's documents."""

    entity_id: str | None = None
    entity_type: str | None = None
    reference: str | None = None


class CntDataflowLoaderLoadManyResponseItem(Model, kw_only=True):
    """Not described in the API's documents."""

    data: dict[str, Any] | None = None
    reference: str | None = None


class CntDataflowMatcherTestResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    input: dict[str, Any] | None = None
    result: CntDataflowMatcherTestResponseResult | None = None


class CntDataflowMatcherTestResponseResult(Model, kw_only=True):
    """Not described in the API's documents."""

    is_match: bool | None = None
    misses: CntDataflowMatcherTestResponseResultMisses | None = None


class CntDataflowMatcherTestResponseResultMisses(Model, kw_only=True):
    """Not described in the API's documents."""

    configs: list[str] | None = None
    keys: list[str] | None = None


class CntDataflowModel(Model, kw_only=True):
    """What to set when a dataflow is created or changed, its secret included."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    config: dict[str, Any] | None = None
    filter: list[CntDataflowFilter] | None = None
    name: str | None = None
    secret: str | None = None
    source: Literal["calculation", "order"] | str | None = None
    trigger: CntDataflowModelTrigger | None = None
    type: Literal["bigquery", "email"] | str | None = None


class CntDataflowModelTrigger(Model, kw_only=True):
    """Not described in the API's documents."""

    crontab: CntDataflowModelTriggerCrontab | None = None
    events: list[str] | None = None
    type: Literal["scheduled", "realtime"] | str | None = None


class CntDataflowModelTriggerCrontab(Model, kw_only=True):
    """Not described in the API's documents."""

    schedule: str | None = None
    timezone: str | None = None


class CntDataflowTrigger(Model, kw_only=True):
    """Not described in the API's documents."""

    crontab: str | None = None
    events: list[str] | None = None
    type: Literal["scheduled", "realtime"] | str | None = None


class CntDataflowType(Model, kw_only=True):
    """A kind of dataflow: where its data comes from, what triggers it and how it is
    configured.
    """

    code: str | None = None
    events: list[str] | None = None
    is_proprietary: bool | None = None
    name: str | None = None
    schema: str | None = None
    source: str | None = None
    trigger: Literal["realtime", "scheduled"] | str | None = None
    type: str | None = None


class CntDataset(Model, kw_only=True):
    """A container of lines for batches to work on."""

    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    file_id: str | None = None
    id: UUID | None = None
    is_locked: bool | None = None
    """Default: false"""
    line_count: int | None = None
    reference: str | None = None
    updated_at: dt.datetime | None = None


class CntDatasetRequest(Model, kw_only=True):
    """What to set when a dataset is created."""

    expires_at: dt.datetime | None = None
    reference: str | None = None


class CntDefinition(Model, kw_only=True):
    """The fields of one model."""

    code: str | None = None
    created_at: dt.datetime | None = None
    filters: list[CntField] | None = None
    id: str | None = None
    model: str | None = None
    namespace: str | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class CntDefinitionModel(Model, kw_only=True):
    """A field to define for a model."""

    code: str | None = None
    key: str | None = None
    model: str | None = None
    namespace: str | None = None
    type: CntDefinitionModelType | None = None


class CntDirectoriesListResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    directories: list[str] | None = None


class CntDirectoryRequest(Model, kw_only=True):
    """Names a directory by its path."""

    path: str | None = None


class CntDocumentResponse(Model, kw_only=True):
    """A document that was found, with its filter values."""

    description: str | None = None
    filters: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    reference: str | None = None
    sub: str | None = None
    title: str | None = None


class CntFacet(Model, kw_only=True):
    """The values found under one key, with their counts."""

    buckets: list[CntBucket] | None = None
    key: str | None = None


class CntField(Model, kw_only=True):
    """A searchable key and the type of its values."""

    key: str | None = None
    type: CntFieldType | None = None


class CntFile(Model, kw_only=True):
    """A stored file with its address and metadata."""

    created_at: dt.datetime | None = None
    dir: str | None = None
    filename: str | None = None
    id: str | None = None
    is_listed: bool | None = None
    is_public: bool | None = None
    label: str | None = None
    metadata: dict[str, Any] | None = None
    mime: str | None = None
    type: Literal["image", "file", "video"] | str | None = None
    updated_at: dt.datetime | None = None
    url: str | None = None


class CntFilesUploadBody(Model, kw_only=True):
    """Not described in the API's documents."""

    file: str
    """Content of the file."""


class CntFilesystemLog(Model, kw_only=True):
    """How one sync call for a file and a storage turned out."""

    created_at: dt.datetime | None = None
    file_id: str | None = None
    id: UUID | None = None
    is_success: bool | None = None
    message: str | None = None
    storage_id: int | None = None


class CntFilesystemsConfigurationsListResponseItem(Model, kw_only=True):
    """Not described in the API's documents."""

    schema: str | None = None
    type: str | None = None


class CntFilesystemsStoragesListObjectsBody(Model, kw_only=True):
    """Not described in the API's documents."""

    path: str | None = None


class CntFilesystemsStoragesReadObjectBody(Model, kw_only=True):
    """Not described in the API's documents."""

    path: str | None = None


class CntFilter(Model, kw_only=True):
    """A condition on one key of a searched document."""

    key: str | None = None
    operator: CntFilterOperator | None = None
    values: list[str] | None = None


class CntFiltersDateDecodeResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    epoch: int | None = None
    formatted: dt.datetime | None = None
    query: CntRelativeDate | None = None
    """A moment so many minutes, hours, days, weeks or months ago or ahead, set to a
    time and day.
    """


class CntFiltersDateEncodeResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    epoch: int | None = None
    filter: str | None = None
    formatted: dt.datetime | None = None


class CntGifInfo(Model, kw_only=True):
    """Dimensions, size and loop count of a GIF."""

    height: int | None = None
    is_animated: bool | None = None
    loop_count: int | None = None
    size: int | None = None
    width: int | None = None


class CntHtmlToInlinePdfRequest(Model, kw_only=True):
    """HTML in base64 for a PDF that is returned at once, with page size, margins and
    waiting times.
    """

    content: bytes | None = None
    margin: CntHtmlToInlinePdfRequestMargin | None = None
    size: CntHtmlToInlinePdfRequestSize | None = None
    wait_delay: int | None = None
    """Default: 2"""
    wait_timeout: int | None = None
    """Default: 10"""


class CntHtmlToInlinePdfRequestMargin(Model, kw_only=True):
    """Not described in the API's documents."""

    bottom: int | None = None
    """Default: 0"""
    left: int | None = None
    """Default: 0"""
    right: int | None = None
    """Default: 0"""
    top: int | None = None
    """Default: 0"""


class CntHtmlToInlinePdfRequestSize(Model, kw_only=True):
    """Not described in the API's documents."""

    height: int | None = None
    """Height of the page in millimetres."""
    predefined: CntHtmlToInlinePdfRequestSizePredefined | None = None
    width: int | None = None
    """Width of the page in millimetres."""


class CntHtmlToPdfRequest(Model, kw_only=True):
    """HTML in base64 for a PDF that is kept as a file, with page size, margins and
    waiting times.
    """

    content: bytes | None = None
    filename: str | None = None
    margin: CntHtmlToPdfRequestMargin | None = None
    method: Literal["upsert", "resolve", "strict"] | str | None = None
    path: str | None = None
    size: CntHtmlToPdfRequestSize | None = None
    wait_delay: int | None = None
    """Default: 2"""
    wait_timeout: int | None = None
    """Default: 10"""


class CntHtmlToPdfRequestMargin(Model, kw_only=True):
    """Not described in the API's documents."""

    bottom: int | None = None
    """Default: 0"""
    left: int | None = None
    """Default: 0"""
    right: int | None = None
    """Default: 0"""
    top: int | None = None
    """Default: 0"""


class CntHtmlToPdfRequestSize(Model, kw_only=True):
    """Not described in the API's documents."""

    height: int | None = None
    """Height of the page in millimetres."""
    predefined: CntHtmlToPdfRequestSizePredefined | None = None
    width: int | None = None
    """Width of the page in millimetres."""


class CntIndex(Model, kw_only=True):
    """A search index and the host it is on."""

    created_at: dt.datetime | None = None
    host: str | None = None
    id: UUID | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class CntIndexResponse(Model, kw_only=True):
    """What one index contributed to a search."""

    count: int | None = None
    facets: list[CntFacet] | None = None
    hits: list[CntDocumentResponse] | None = None
    id: UUID | None = None


class CntIndexSettings(Model, kw_only=True):
    """How an index searches, ranks, filters and shows its documents."""

    display_fields: list[str] | None = None
    distinct_field: str | None = None
    facet_fields: list[str] | None = None
    filters: list[CntListIndexFilter] | None = None
    last_processed_at: dt.datetime | None = None
    ranking_rules: list[str] | None = None
    search_fields: list[str] | None = None
    stop_words: list[str] | None = None
    synonyms: dict[str, Any] | None = None
    """Synonyms of a search index."""


class CntIndexSettingsUpdate(Model, kw_only=True):
    """The settings of an index that can be changed."""

    filters: list[CntListIndexFilter] | None = None
    ranking_rules: list[str] | None = None
    stop_words: list[str] | None = None
    synonyms: dict[str, Any] | None = None
    """Synonyms of a search index."""


class CntIndexUpdate(Model, kw_only=True):
    """A change to a search index, with the status and duration of its processing."""

    duration: float | None = None
    enqueued_at: str | None = msgspec.field(name="enqueuedAt", default=None)
    processed_at: str | None = msgspec.field(name="processedAt", default=None)
    status: str | None = None
    type: CntIndexUpdateType | None = None
    """What kind of change an update of an index is."""
    update_id: int | None = msgspec.field(name="updateId", default=None)


class CntIndexUpdateType(Model, kw_only=True):
    """What kind of change an update of an index is."""

    name: CntIndexUpdateTypeName | None = None
    number: int | None = None


class CntInputDocument(Model, kw_only=True):
    """A document to put into a search index."""

    description: str | None = None
    filters: dict[str, Any] | None = None
    """The values that filters and facets work on."""
    metadata: dict[str, Any] | None = None
    """What a search gives back with the document."""
    reference: str | None = None
    sub: str | None = None
    title: str | None = None


class CntInstantFilter(Model, kw_only=True):
    """A condition on one key of a document in a search index."""

    key: str | None = None
    operator: CntInstantFilterOperator | None = None
    values: list[str] | None = None


class CntInstantProxy(Model, kw_only=True):
    """A key under which several search indexes can be queried together."""

    created_at: dt.datetime | None = None
    indexes: list[CntInstantProxyIndex] | None = None
    key: str | None = None
    updated_at: dt.datetime | None = None


class CntInstantProxyIndex(Model, kw_only=True):
    """An index behind a search proxy, with the alias it has there."""

    alias: str | None = None
    index_id: UUID | None = None


class CntLine(Model, kw_only=True):
    """One line of a dataset."""

    data: dict[str, Any] | None = None
    reference: UUID | None = None


class CntLineError(Model, kw_only=True):
    """The errors found in one line."""

    errors: list[CntColumnError] | None = None
    reference: UUID | None = None


class CntListIndex(Model, kw_only=True):
    """A search index as it appears in a list, without its host."""

    created_at: dt.datetime | None = None
    id: UUID | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class CntListIndexFilter(Model, kw_only=True):
    """A key that an index can be filtered by, and the type of its values."""

    key: str | None = None
    type: Literal["string", "boolean", "number"] | str | None = None


class CntObjectCloneRequest(Model, kw_only=True):
    """The file to copy to an external storage and the path to give it there."""

    file_id: str | None = None
    path: str | None = None


class CntPagination(Model, kw_only=True):
    """Where a page stands in the whole result, and the cursor of the next one."""

    entity_count: int | None = None
    next_page_cursor: str | None = None
    page_count: int | None = None
    page_limit: int | None = None


class CntPdf(Model, kw_only=True):
    """A generated PDF as a stored file."""

    created_at: dt.datetime | None = None
    dir: str | None = None
    filename: str | None = None
    id: str | None = None
    is_listed: bool | None = None
    is_public: bool | None = None
    label: str | None = None
    metadata: dict[str, Any] | None = None
    mime: str | None = None
    type: Literal["file"] | str | None = None
    updated_at: dt.datetime | None = None
    url: str | None = None


class CntProxy(Model, kw_only=True):
    """A proxy in front of an origin, with its secret."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    config: CntConfig | None = None
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """
    created_at: dt.datetime | None = None
    key: str | None = None
    origin: str | None = None
    secret: str | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class CntProxyModel(Model, kw_only=True):
    """What to set when a proxy is created."""

    config: CntConfig | None = None
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """
    key: str | None = None
    origin: str | None = None


class CntProxyUpdateModel(Model, kw_only=True):
    """What can be changed about a proxy; the key cannot."""

    config: CntConfig | None = None
    """Settings of a proxy: whether it ignores the origin cache, whether it adds a
    canonical, and a watermark.
    """
    origin: str | None = None


class CntRelativeDate(Model, kw_only=True):
    """A moment so many minutes, hours, days, weeks or months ago or ahead, set to a
    time and day.
    """

    at: CntRelativeDateAt | None = None
    direction: Literal["ago", "ahead"] | str | None = None
    key: CntRelativeDateKey | None = None
    quantity: int | None = None


class CntRelativeDateAt(Model, kw_only=True):
    """Not described in the API's documents."""

    day_of_month: CntRelativeDateAtDayOfMonth | None = None
    day_of_week: CntRelativeDateAtDayOfWeek | None = None
    hour: CntRelativeDateAtHour | None = None
    minute: CntRelativeDateAtMinute | None = None
    timezone: str | None = None


class CntSeachResponse(Model, kw_only=True):
    """The answer to a search within one model (the name is the vendor's spelling)."""

    facets: list[CntFacet] | None = None
    hits: list[CntDocumentResponse] | None = None
    pagination: CntPagination | None = None
    """Where a page stands in the whole result, and the cursor of the next one."""


class CntSearchIndexRequest(Model, kw_only=True):
    """A search in a single index."""

    facets: list[str] | None = None
    filters: list[CntInstantFilter] | None = None
    limit: int | None = None
    offset: int | None = None
    q: str | None = None
    threshold: int | None = None


class CntSearchQuery(Model, kw_only=True):
    """A search within one model, with filters, facets and order."""

    facets: list[str] | None = None
    filter: list[CntFilter] | None = None
    is_fuzzy: bool | None = None
    """Default: true"""
    limit: int | None = None
    missing: list[str] | None = None
    page_cursor: str | None = None
    q: list[str] | None = None
    sort: list[CntSort] | None = None
    threshold: float | None = None
    """Default: 1"""


class CntSearchRequest(Model, kw_only=True):
    """A search in several indexes behind a proxy."""

    facets: list[str] | None = None
    filters: list[CntInstantFilter] | None = None
    indices: list[str] | None = None
    limit: int | None = None
    offset: int | None = None
    q: str | None = None
    threshold: int | None = None


class CntSearchResponse(Model, kw_only=True):
    """`results` has the hits of every selected index, one entry per index."""

    count: int | None = None
    limit: int | None = None
    offset: int | None = None
    q: str | None = None
    results: list[CntIndexResponse] | None = None


class CntSimpleDocumentResponse(Model, kw_only=True):
    """A document that was found, with the code, model and namespace it belongs to."""

    code: str | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    namespace: str | None = None
    reference: str | None = None
    sub: str | None = None
    title: str | None = None


class CntSimpleQuery(Model, kw_only=True):
    """A search across codes, models and namespaces."""

    codes: list[str] | None = None
    is_fuzzy: bool | None = None
    """Default: true"""
    limit: int | None = None
    models: list[str] | None = None
    namespaces: list[str] | None = None
    page_cursor: str | None = None
    q: list[str] | None = None
    threshold: float | None = None
    """Default: 1"""


class CntSimpleSeachResponse(Model, kw_only=True):
    """The answer to a search across models (the name is the vendor's spelling)."""

    hits: list[CntSimpleDocumentResponse] | None = None
    pagination: CntPagination | None = None
    """Where a page stands in the whole result, and the cursor of the next one."""


class CntSort(Model, kw_only=True):
    """A key to sort by, and in which direction."""

    key: str | None = None
    order: Literal["asc", "desc"] | str | None = None


class CntStorage(Model, kw_only=True):
    """An external storage, reached over FTP or SFTP."""

    configuration: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    id: int | None = None
    name: str | None = None
    type: Literal["ftp", "sftp"] | str | None = None
    updated_at: dt.datetime | None = None


class CntStorageModel(Model, kw_only=True):
    """What to set when a storage is created or changed, its secret included."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    configuration: dict[str, Any] | None = None
    name: str | None = None
    secret: str | None = None
    type: Literal["ftp", "sftp"] | str | None = None


class CntStorageObject(Model, kw_only=True):
    """A file or directory on an external storage."""

    basename: str | None = None
    path: str | None = None
    """Where the file or directory lies on the external storage."""
    size: int | None = None
    type: Literal["file", "dir"] | str | None = None


class CntStorageSyncCommand(Model, kw_only=True):
    """The file to synchronise and its path on the external storage."""

    file_id: str | None = None
    path: str | None = None
    """Where the file or directory lies on the external storage; a download needs it."""


class CntStorageTest(Model, kw_only=True):
    """Connection settings to try out."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    configuration: dict[str, Any] | None = None
    secret: str | None = None
    type: Literal["ftp", "sftp"] | str | None = None


class CntSuggestResponse(Model, kw_only=True):
    """The suggested documents."""

    hits: list[CntSimpleDocumentResponse] | None = None


class CntUpdateIndexRequest(Model, kw_only=True):
    """The new name of a search index."""

    name: str | None = None


class CntUpdateProxyRequest(Model, kw_only=True):
    """The indexes that are to stand behind a search proxy."""

    indexes: list[CntInstantProxyIndex] | None = None


class CntUploadRequest(Model, kw_only=True):
    """Where an upload is to go, whether it is public and listed, and how it is
    stored.
    """

    is_listed: bool | None = None
    """Whether the file is to be listed."""
    is_public: bool | None = None
    """Whether the file is to be public."""
    metadata: dict[str, Any] | None = None
    """Further data to keep with the file."""
    method: Literal["resolve", "strict", "upsert"] | str | None = None
    """How the file is stored. What each method does is not documented.

    Default: "strict"
    """
    path: str | None = None
    """Where the file is to be stored."""


class CntUploadResponse(Model, kw_only=True):
    """Permission to upload, valid until it expires."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("signature",))
    expires_at: dt.datetime | None = None
    signature: str | None = None


class CntWatcher(Model, kw_only=True):
    """Watches a source on behalf of a storage."""

    created_at: dt.datetime | None = None
    description: str | None = None
    id: int | None = None
    source: CntWatcherSource | None = None
    """What a watcher watches."""
    storage_id: int | None = None
    updated_at: dt.datetime | None = None


class CntWatcherModel(Model, kw_only=True):
    """What to set when a watcher is created or changed."""

    description: str | None = None
    source: CntWatcherSource | None = None
    """What a watcher watches."""
    storage_id: int | None = None


class CntWatcherSource(Model, kw_only=True):
    """What a watcher watches."""

    config: dict[str, Any] | None = None
    type: Literal["directory"] | str | None = None


CntIndexSettingsSynonyms: TypeAlias = dict[str, Any]
"""Synonyms of a search index."""
