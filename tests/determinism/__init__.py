"""Same document, same bytes: whatever the hash seed and the order of keys."""
