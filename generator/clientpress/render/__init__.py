"""Rendering: the plan becomes the text of files."""

from .client import forget_templates, render_client

__all__ = ["forget_templates", "render_client"]
