"""What answers had that a document does not say, and the edits that follow from it.

What a client recorded is held against the document once more: edits that were made are
no drift any longer, and a client does not know all that its document says.
"""
