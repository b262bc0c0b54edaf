"""One folder for each odd thing a document may hold. See README.md."""
