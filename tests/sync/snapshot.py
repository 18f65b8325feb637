"""One centre's rows in a town's database, put back as they were: what a restore from a backup does, in milliseconds."""

from town import Town

TABLES = ("device", "act", "contact", "donated", "news", "party", "disclosure")
"""What a restore of the centre takes back; logins and centres are made again by hand where they are lost."""


class Snapshot:
    """A backup of one centre, as it was when this was made."""

    def __init__(self, town: Town, centre_id: int) -> None:
        self.town, self.centre_id = town, centre_id
        self.schema = f"backup_{centre_id}"
        statements = [f"DROP SCHEMA IF EXISTS {self.schema} CASCADE", f"CREATE SCHEMA {self.schema}"]
        statements += [
            f"CREATE UNLOGGED TABLE {self.schema}.{table} AS SELECT * FROM sync.{table} WHERE centre_id = {centre_id}"
            for table in TABLES
        ]
        town.ask("; ".join(statements))

    def restore(self, *, told: bool) -> None:
        """``told``: the administrator says so with ``restore-check --begin``."""
        statements = ["SET session_replication_role = replica"]  # else the ledger would not let go of its acts
        statements += [f"DELETE FROM sync.{table} WHERE centre_id = {self.centre_id}" for table in TABLES]
        statements += [f"INSERT INTO sync.{table} SELECT * FROM {self.schema}.{table}" for table in TABLES]
        if told:
            statements.append("UPDATE sync.terms SET epoch = gen_random_uuid(), epoch_at = clock_timestamp()")
        self.town.ask("; ".join(statements))
