"""Alembic's entry: migrations run on the connection that ``migrations.upgrade`` holds."""

from alembic import context

from window_desk.models import tables

context.configure(connection=context.config.attributes["connection"], target_metadata=tables.metadata)
with context.begin_transaction():
    context.run_migrations()
