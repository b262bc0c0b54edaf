"""A project around a document: what `clientpress init` writes."""
