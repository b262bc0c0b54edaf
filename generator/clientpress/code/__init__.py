"""Python code as trees, and its printer."""
