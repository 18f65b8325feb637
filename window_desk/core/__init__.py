"""The law and the ledger as pure functions: standard library only; no I/O, no clock, no Qt, no SQL."""
