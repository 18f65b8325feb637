"""The local store: one encrypted SQLite file a window (SQLCipher, WAL, every act on disk before it is shown as done).

``ledger`` is the truth and only ever grows; ``projections`` can be thrown away and rebuilt from it; ``reference`` holds
what the centre publishes; ``parties`` holds people, apart from the ledger so that they can be erased by law.
"""
