"""From files on disk to one checked OpenAPI document in its 3.1 form."""
