"""The press on documents that are not in this repository: `CORPUS=... make corpus`."""
