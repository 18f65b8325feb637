"""A believable centre's year, made up: for training, benchmarks and tests. Begin at ``making``.

``plan`` is what is asked for, ``places`` the centre and its people, ``people`` the applicants, ``attendance`` who is
away when, ``arrivals`` when somebody comes. ``courses`` says how matters go and how often (``contacts``, ``smooth``,
``rough``), made of what is done in them (``counter``, ``handling``, ``oversight``) with a ``pen`` that plans the lines
of one matter in the ``town`` they share. ``year`` puts all lines in the order of time, ``writing`` into the ledger.

Everything follows from the plan alone: the same plan gives the same acts, byte for byte. No act is asked of ``permit``
while a million are written; a test asks it of every act of a small centre.
"""
