"""An API for assistants: `clientpress mcp` offers it over the Model Context Protocol.

`server.py` alone knows the protocol; `tools.py` has the three tools that it offers.
"""
