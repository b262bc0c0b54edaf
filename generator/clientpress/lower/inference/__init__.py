"""What a document does not state in so many words, though it shows it beyond doubt.

A wrong guess is worse than none, so each rule asks for both sides of a fact: the field of
an answer and the parameter that it goes into. What is inferred stands in the IR where
what is stated does.
"""
