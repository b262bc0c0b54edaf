"""What works with other packages. Each module is imported only by who uses it."""
