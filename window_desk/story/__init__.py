"""Stories: a centre's own cases written down as a 台账 in plain text, played as if at the counter, and reported.

``script`` reads the text, ``cast`` sets the scene, ``player`` plays it line by line into a ledger, ``claims`` compares
what holds with what the story says must hold, ``report`` tells the end; ``rehearsal`` is the real desk over a fresh
store. Training and the checking of a centre's own rules: nothing here touches a window's ledger.
"""
