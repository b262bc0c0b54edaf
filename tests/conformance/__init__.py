"""Which features of the specification are proven by which quirk: `make conformance`."""
