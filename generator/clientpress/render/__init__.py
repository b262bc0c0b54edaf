"""Rendering: the plan becomes the text of files."""

from .client import render_client

__all__ = ["render_client"]
