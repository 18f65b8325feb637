-- The central database of window_desk, version 1 of its tables. PostgreSQL 13 or newer; run by a superuser.
--
-- The tables_N.sql are run once each, in their order; functions.sql is run whole after them (sync/schema.py does).
-- A version that is out in the world is never edited: what changes is the next file.
-- Why the ledger is pulled by a vector of sequence numbers: docs/decisions/0003.

DO $$
BEGIN  -- roles belong to the whole server, so another database may have made them
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sync_owner') THEN CREATE ROLE sync_owner NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sync_window') THEN CREATE ROLE sync_window NOLOGIN; END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO sync_window', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;  -- or a window could run DO blocks
GRANT USAGE ON LANGUAGE plpgsql TO sync_owner;
REVOKE EXECUTE ON FUNCTION lo_creat(int), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;  -- or it could fill the disk
CREATE SCHEMA sync AUTHORIZATION sync_owner;
SET ROLE sync_owner;

-- Tables -------------------------------------------------------------------------------------------------------------

CREATE TABLE sync.schema_version (
    version      int PRIMARY KEY,
    installed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE sync.schema_version IS 'One row for each version of this schema installed here; the highest is in force.';

CREATE TABLE sync.terms (
    only_row   bool PRIMARY KEY DEFAULT true CHECK (only_row),
    min_fmt    smallint NOT NULL,
    max_fmt    smallint NOT NULL,
    max_future interval NOT NULL
);
COMMENT ON TABLE sync.terms IS 'What the centre takes: formats of acts, and how far ahead of its own clock an act may be stamped.';
INSERT INTO sync.terms (min_fmt, max_fmt, max_future) VALUES (1, 1, '10 minutes');

CREATE TABLE sync.centre (
    centre_id int PRIMARY KEY,
    name      text NOT NULL
);
COMMENT ON TABLE sync.centre IS '政务服务中心. The number is part of every hash and first in every key of the ledger.';

CREATE TABLE sync.pc (
    login      text PRIMARY KEY,
    centre_id  int NOT NULL REFERENCES sync.centre,
    closed_at  timestamptz,
    closed_why text
);
COMMENT ON TABLE sync.pc IS 'A window''s PC: one login role in one centre. Closed ones are kept, their acts name them.';

CREATE TABLE sync.device (
    device_id uuid PRIMARY KEY,
    centre_id int NOT NULL REFERENCES sync.centre,
    login     text NOT NULL REFERENCES sync.pc,
    opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    head_seq  bigint NOT NULL DEFAULT 0,
    head_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(head_hash) = 32),
    head_hlc  bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);  -- the head changes with every push: leave room for it on the same page
COMMENT ON TABLE sync.device IS 'One local database file, that is one chain; its id is made by the window, never by a sequence.';
CREATE INDEX device_of_centre ON sync.device (centre_id);

CREATE TABLE sync.act (
    centre_id   int NOT NULL,
    device_id   uuid NOT NULL REFERENCES sync.device,
    seq         bigint NOT NULL CHECK (seq > 0),
    act_id      uuid NOT NULL,
    hlc         bigint NOT NULL,
    fmt         smallint NOT NULL,
    kind        text NOT NULL,
    body_hash   bytea NOT NULL CHECK (octet_length(body_hash) = 32),
    hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
    body        bytea,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (centre_id, device_id, seq)
);
COMMENT ON TABLE sync.act IS '台账. Append-only. A body may become NULL when the law asks for it; the chain still verifies.';
COMMENT ON COLUMN sync.act.received_at IS 'Information only; the order is (hlc, device_id, seq) everywhere.';

CREATE TABLE sync.incident (
    device_id uuid NOT NULL REFERENCES sync.device,
    what      text NOT NULL CHECK (what IN ('fork', 'broken', 'future')),
    seq       bigint NOT NULL,
    centre_id int NOT NULL,
    first_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    times     int NOT NULL DEFAULT 1,
    PRIMARY KEY (device_id, what, seq)
);
COMMENT ON TABLE sync.incident IS 'Pushes refused, for the administrator; a window that tries again every minute stays one row.';

-- Who asks, and the second wall behind the functions --------------------------------------------------------------------

CREATE FUNCTION sync.my_centre() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT centre_id FROM sync.pc WHERE login = session_user AND closed_at IS NULL
$$;
COMMENT ON FUNCTION sync.my_centre IS 'The centre of the asking window, NULL once closed. A gateway would replace this one function.';

ALTER TABLE sync.device ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sync.act ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sync.incident ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_centre ON sync.device USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY own_centre ON sync.incident USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY read_own_centre ON sync.act FOR SELECT USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY append_own_centre ON sync.act FOR INSERT WITH CHECK (centre_id = (SELECT sync.my_centre()));

CREATE FUNCTION sync.keep_act() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN  -- no policy lets even the owner get here: this stops the administrator
    IF TG_OP = 'UPDATE' THEN
        IF NEW.body IS NULL AND to_jsonb(NEW) - 'body' = to_jsonb(OLD) - 'body' THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'WD403';
END $$;
CREATE TRIGGER act_is_kept BEFORE UPDATE OR DELETE ON sync.act FOR EACH ROW EXECUTE FUNCTION sync.keep_act();
CREATE TRIGGER acts_are_kept BEFORE TRUNCATE ON sync.act FOR EACH STATEMENT EXECUTE FUNCTION sync.keep_act();
RESET ROLE;
