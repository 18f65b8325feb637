-- The central database of window_desk. PostgreSQL 13 or newer; run by a superuser in an empty database (sync/admin.py does).
--
-- A window's role may execute four functions and touch no table. Each function is one transaction in one round trip, runs
-- as sync_owner with a pinned search_path, and learns who asks from session_user, which SECURITY DEFINER leaves alone.
-- jit is off in them: compiling took 20 ms where the query itself takes one.
-- Why the ledger is pulled by a vector of sequence numbers: docs/decisions/0003.
--
-- Errors of our own: WD400 malformed batch, WD401 window closed or device not its own, WD403 the ledger is append-only,
-- WD429 too many new devices. Everything a window can meet in good faith is a status, not an error.

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
INSERT INTO sync.schema_version (version) VALUES (1);

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

-- The chain --------------------------------------------------------------------------------------------------------------

CREATE FUNCTION sync.link_hash(
    previous bytea, centre int, device uuid, seq bigint, act uuid, hlc bigint, fmt smallint, kind text, body_hash bytea
) RETURNS bytea
LANGUAGE sql STABLE AS $$  -- no SET here: a plain SQL function is inlined into the check of a whole batch
    SELECT sha256(previous || int4send(centre) || uuid_send(device) || int8send(seq) || uuid_send(act) || int8send(hlc)
                  || int2send(fmt) || convert_to(kind, 'UTF8') || body_hash)
$$;
COMMENT ON FUNCTION sync.link_hash IS 'The same bytes as core/chain.py link_hash.';

CREATE FUNCTION sync.log_incident(p_device uuid, p_centre int, p_what text, p_seq bigint) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO sync.incident AS i (device_id, centre_id, what, seq) VALUES (p_device, p_centre, p_what, p_seq)
    ON CONFLICT (device_id, what, seq) DO UPDATE SET last_at = clock_timestamp(), times = i.times + 1
$$;

-- What a window may call -------------------------------------------------------------------------------------------------

CREATE FUNCTION sync.hello(
    p_device uuid, p_devices uuid[], p_seqs bigint[],
    OUT centre_id int, OUT server_us bigint, OUT min_fmt smallint, OUT max_fmt smallint,
    OUT head_seq bigint, OUT head_hash bytea, OUT digest bytea, OUT newer bigint
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
    SELECT p.centre_id, (extract(epoch FROM clock_timestamp()) * 1e6)::bigint, t.min_fmt, t.max_fmt,
           own.head_seq, own.head_hash,
           (SELECT sha256(coalesce(string_agg(
                       uuid_send(v.device) || int8send(v.seq)
                       || (SELECT a.hash FROM sync.act a
                            WHERE a.centre_id = p.centre_id AND a.device_id = v.device AND a.seq = v.seq),
                       ''::bytea ORDER BY v.device), ''::bytea))
              FROM unnest(p_devices, p_seqs) v(device, seq) WHERE v.device <> p_device),
           (SELECT coalesce(sum(greatest(d.head_seq - coalesce(v.seq, 0), 0)), 0)::bigint
              FROM sync.device d LEFT JOIN unnest(p_devices, p_seqs) v(device, seq) ON v.device = d.device_id
             WHERE d.centre_id = p.centre_id)
      FROM sync.pc p CROSS JOIN sync.terms t
      LEFT JOIN sync.device own ON own.device_id = p_device AND own.login = p.login
     WHERE p.login = session_user AND p.closed_at IS NULL
$$;
COMMENT ON FUNCTION sync.hello IS
    'All NULL: the window is closed. head NULL: the device is not open yet. digest: sha256 over device, seq and hash of what the centre '
    'holds at the given places of the other devices. newer: how many acts the centre has beyond those places.';

CREATE FUNCTION sync.open_device(p_device uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    centre int := sync.my_centre();
BEGIN
    IF centre IS NULL THEN RAISE EXCEPTION 'this window is closed' USING ERRCODE = 'WD401'; END IF;
    IF (SELECT count(*) FROM sync.device d
         WHERE d.login = session_user AND d.opened_at > clock_timestamp() - interval '1 day') >= 20
    THEN RAISE EXCEPTION 'too many new devices today' USING ERRCODE = 'WD429'; END IF;
    INSERT INTO sync.device (device_id, login, centre_id) VALUES (p_device, session_user, centre)
    ON CONFLICT (device_id) DO NOTHING;
    IF NOT EXISTS (SELECT FROM sync.device d WHERE d.device_id = p_device AND d.login = session_user)
    THEN RAISE EXCEPTION 'a device of another window' USING ERRCODE = 'WD401'; END IF;
END $$;
COMMENT ON FUNCTION sync.open_device IS 'First contact of a local database file. Idempotent.';

CREATE FUNCTION sync.push(
    p_device uuid, p_seq bigint[], p_act uuid[], p_hlc bigint[], p_fmt smallint[], p_kind text[],
    p_body_hash bytea[], p_hash bytea[], p_body bytea[],
    OUT status text, OUT head_seq bigint, OUT head_hash bytea
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET lock_timeout = '5s' AS $$
DECLARE
    own    sync.device;
    n      int := cardinality(p_seq);
    latest bigint;  -- µs; a stamp after this is the work of a wrong clock and would drag everyone's clock along
    flawed bigint;
    forked bool;
    last   bigint;
BEGIN
    SELECT d.* INTO own FROM sync.device d  -- locks the caller's own row and no other, so a hung window stops nobody
     WHERE d.device_id = p_device AND d.login = session_user AND d.centre_id = sync.my_centre() FOR NO KEY UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'not a device of this window' USING ERRCODE = 'WD401'; END IF;
    IF n > 5000 OR p_seq <> ARRAY(SELECT generate_series(p_seq[1], p_seq[1] + n - 1))
       OR array_remove(ARRAY[cardinality(p_act), cardinality(p_hlc), cardinality(p_fmt), cardinality(p_kind),
                             cardinality(p_body_hash), cardinality(p_hash), cardinality(p_body)], n) <> '{}'
    THEN RAISE EXCEPTION 'malformed batch' USING ERRCODE = 'WD400'; END IF;

    status := 'duplicate'; head_seq := own.head_seq; head_hash := own.head_hash;
    IF n = 0 THEN RETURN; END IF;

    -- What is stored already must be the same, or the chain has forked: a cloned disk or an old backup.
    SELECT min(u.seq) INTO flawed FROM unnest(p_seq, p_hash) u(seq, hash)
     WHERE u.seq <= own.head_seq AND u.hash IS DISTINCT FROM (  -- not a join: that is planned as a scan of the ledger
           SELECT a.hash FROM sync.act a
            WHERE a.centre_id = own.centre_id AND a.device_id = p_device AND a.seq = u.seq);
    IF flawed IS NOT NULL THEN
        status := 'fork';
        PERFORM sync.log_incident(p_device, own.centre_id, status, flawed);
        RETURN;
    END IF;
    IF p_seq[n] <= own.head_seq THEN RETURN; END IF;
    IF p_seq[1] > own.head_seq + 1 THEN status := 'gap'; RETURN; END IF;

    -- Take what is not from the future, so that one wrong stamp does not hold up what was recorded before it.
    SELECT (extract(epoch FROM clock_timestamp() + t.max_future) * 1e6)::bigint INTO latest FROM sync.terms t;
    SELECT coalesce(min(u.seq) - 1, p_seq[n]) INTO last FROM unnest(p_seq, p_hlc) u(seq, hlc)
     WHERE u.seq > own.head_seq AND u.hlc > latest;
    IF last = own.head_seq THEN
        status := 'future';
        PERFORM sync.log_incident(p_device, own.centre_id, status, last + 1);
        RETURN;
    END IF;

    SELECT x.seq, x.seq = own.head_seq + 1 AND x.body_holds AND x.hlc > x.previous_hlc INTO flawed, forked FROM (
        SELECT u.*, u.body IS NULL OR u.body_hash = sha256(u.body) AS body_holds,
               lag(u.hash, 1, own.head_hash) OVER chain AS previous, lag(u.hlc, 1, own.head_hlc) OVER chain AS previous_hlc
          FROM unnest(p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body)
               u(seq, act, hlc, fmt, kind, body_hash, hash, body)
         WHERE u.seq > own.head_seq AND u.seq <= last WINDOW chain AS (ORDER BY u.seq)) x
     WHERE x.hash IS DISTINCT FROM sync.link_hash(
               x.previous, own.centre_id, p_device, x.seq, x.act, x.hlc, x.fmt, x.kind, x.body_hash)
        OR x.body_holds IS NOT TRUE OR x.hlc <= x.previous_hlc
     ORDER BY x.seq LIMIT 1;
    IF flawed IS NOT NULL THEN
        status := CASE WHEN forked THEN 'fork' ELSE 'broken' END;  -- a whole link that does not follow our head: another parent
        PERFORM sync.log_incident(p_device, own.centre_id, status, flawed);
        RETURN;
    END IF;

    INSERT INTO sync.act (centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, hash, body)
    SELECT own.centre_id, p_device, u.*
      FROM unnest(p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body)
           u(seq, act, hlc, fmt, kind, body_hash, hash, body)
     WHERE u.seq > own.head_seq AND u.seq <= last;
    n := last - p_seq[1] + 1;
    status := 'ok'; head_seq := last; head_hash := p_hash[n];
    UPDATE sync.device d SET head_seq = push.head_seq, head_hash = push.head_hash, head_hlc = p_hlc[n]
     WHERE d.device_id = p_device;
END $$;
COMMENT ON FUNCTION sync.push IS
    'Appends one device''s links. ok: stored up to head. duplicate: had them all. gap: start again after head. future: the clock of the '
    'window is ahead. fork: another chain stands here. broken: a link does not hold. In the last four nothing is stored. Idempotent.';

CREATE FUNCTION sync.pull(p_devices uuid[], p_seqs bigint[], p_limit int)
RETURNS TABLE (centre_id int, device_id uuid, seq bigint, act_id uuid, hlc bigint, fmt smallint, kind text,
               body_hash bytea, hash bytea, body bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
    WITH behind AS MATERIALIZED (  -- coalesce in a condition over a table under RLS is not leakproof and would cost the index
        SELECT d.device_id, d.centre_id, coalesce(v.seq, 0) AS seq
          FROM sync.device d LEFT JOIN unnest(p_devices, p_seqs) v(device, seq) ON v.device = d.device_id
         WHERE d.centre_id = (SELECT sync.my_centre()) AND d.head_seq > coalesce(v.seq, 0))
    SELECT a.centre_id, a.device_id, a.seq, a.act_id, a.hlc, a.fmt, a.kind, a.body_hash, a.hash, a.body
      FROM behind b CROSS JOIN LATERAL (
           SELECT c.* FROM sync.act c
            WHERE c.centre_id = b.centre_id AND c.device_id = b.device_id AND c.seq > b.seq
            ORDER BY c.seq LIMIT least(p_limit, 5000)) a
     ORDER BY a.hlc, a.device_id, a.seq LIMIT least(p_limit, 5000)
$$;
COMMENT ON FUNCTION sync.pull IS
    'The acts of the asker''s centre beyond a vector of (device, seq). Every prefix of the answer is without gaps per device and has '
    'causes before effects, because a window stamps above all it has seen.';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC;
GRANT USAGE ON SCHEMA sync TO sync_window;
GRANT EXECUTE ON FUNCTION sync.hello, sync.open_device, sync.push, sync.pull TO sync_window;
RESET ROLE;
