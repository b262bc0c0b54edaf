"""Files onto disk: all of an API's folder or nothing of it. Knows no OpenAPI."""
