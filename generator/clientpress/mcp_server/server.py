"""The tools over the Model Context Protocol, by its own SDK."""

from __future__ import annotations

from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    ToolAnnotations,
)
from mcp.types import Tool as ToolOfProtocol

from ..version import VERSION
from .tools import CALL, DESCRIBE, FIND, INSTRUCTIONS, Tool, Tools


def server_of(tools: Tools, name: str) -> Server[Any]:
    """Return a server of the tools for the API of that name."""

    async def list_tools(
        context: Any, params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        del context, params
        return ListToolsResult(
            tools=[
                _tool(FIND, reads=True, leaves=False),
                _tool(DESCRIBE, reads=True, leaves=False),
                _tool(CALL, reads=tools.is_read_only, leaves=True),
            ]
        )

    async def call_tool(context: Any, params: CallToolRequestParams) -> CallToolResult:
        del context
        outcome = await tools.use(params.name, params.arguments or {})
        return CallToolResult(
            content=[TextContent(type="text", text=outcome.text)],
            is_error=outcome.is_error,
        )

    return Server(
        name,
        version=VERSION,
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def serve(tools: Tools, name: str) -> None:
    """Serve the tools over stdin and stdout until the other side ends it."""
    server = server_of(tools, name)

    async def serving() -> None:
        async with stdio_server() as (received, sent):
            try:
                await server.run(received, sent, server.create_initialization_options())
            finally:
                with anyio.CancelScope(shield=True):
                    await tools.aclose()

    anyio.run(serving)


def _tool(tool: Tool, *, reads: bool, leaves: bool) -> ToolOfProtocol:
    return ToolOfProtocol(
        name=tool.name,
        description=tool.description,
        input_schema=tool.schema,
        annotations=ToolAnnotations(
            read_only_hint=reads, destructive_hint=not reads, open_world_hint=leaves
        ),
    )
