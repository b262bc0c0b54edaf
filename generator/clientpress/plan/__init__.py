"""Planning: what the generated Python looks like, before any of it is printed."""

from .package import Package, plan_package

__all__ = ["Package", "plan_package"]
