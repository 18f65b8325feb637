"""A believable centre's year, made up: for training, benchmarks and tests. Begin at ``making``.

``plan`` is what is asked for, ``places`` the centre and its people, ``people`` the applicants, ``attendance`` who is
away when, ``arrivals`` when somebody comes, ``courses`` how matters go (``counter``, ``handling``, ``oversight``: what
is done in them), ``pen`` how the lines of one matter are planned, ``writing`` how they get into the ledger.

Everything follows from the plan alone: the same plan gives the same acts, byte for byte. No act is asked of ``permit``
while a million are written; a test asks it of every act of a small centre.
"""
