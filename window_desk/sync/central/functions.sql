-- What may be called at the central database; run whole, by a superuser, after the tables_N.sql.
--
-- A window's role may execute the functions granted at the end and touch no table. Each is one transaction in one round
-- trip, runs as sync_owner with a pinned search_path, and learns who asks from session_user, which SECURITY DEFINER leaves
-- alone. jit is off in them: compiling took 20 ms where the query itself takes one. So is enable_seqscan where the ledger is
-- asked by key: a connection keeps the plan it made when the table was small, and would read all of it for ever after.
-- hello and push plan once a connection (plan_cache_mode): planned for its values, a push of one act took twice as long.
--
-- What is refused is a status and not an error, because an error would roll back the incident that tells of it.
-- The one error of our own is WD403: the ledger is append-only.

DO $$
DECLARE
    old regprocedure;
BEGIN  -- all are made anew; the two that policies and triggers hang on belong to the tables
    FOR old IN SELECT oid FROM pg_proc WHERE pronamespace = 'sync'::regnamespace AND proname NOT IN ('my_centre', 'keep_act')
    LOOP EXECUTE format('DROP FUNCTION %s', old); END LOOP;
END $$;
SET ROLE sync_owner;

-- The chain --------------------------------------------------------------------------------------------------------------

CREATE FUNCTION sync.link_hash(
    previous bytea, centre int, device uuid, seq bigint, act uuid, hlc bigint, fmt smallint, kind text, body_hash bytea
) RETURNS bytea
LANGUAGE sql STABLE AS $$  -- no SET here: a plain SQL function is inlined into the check of a whole batch
    SELECT sha256(previous || int4send(centre) || uuid_send(device) || int8send(seq) || uuid_send(act) || int8send(hlc)
                  || int2send(fmt) || convert_to(kind, 'UTF8') || body_hash)
$$;
COMMENT ON FUNCTION sync.link_hash IS 'The same bytes as core/chain.py link_hash.';

CREATE FUNCTION sync.well_formed(
    terms sync.terms, p_seq bigint[], p_act uuid[], p_hlc bigint[], p_fmt smallint[], p_kind text[],
    p_body_hash bytea[], p_hash bytea[], p_body bytea[]
) RETURNS bool
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN  -- in SQL it would be planned anew for each call, which takes longer than all it does for one act
    RETURN cardinality(p_seq) <= 5000
       AND p_seq = ARRAY(SELECT generate_series(p_seq[1], p_seq[1] + cardinality(p_seq) - 1))
       AND array_remove(ARRAY[cardinality(p_act), cardinality(p_hlc), cardinality(p_fmt), cardinality(p_kind),
                              cardinality(p_body_hash), cardinality(p_hash), cardinality(p_body)], cardinality(p_seq)) = '{}'
       AND (SELECT coalesce(max(octet_length(b)), 0) <= terms.max_body FROM unnest(p_body) b)
       AND (SELECT count(DISTINCT a) = cardinality(p_act) FROM unnest(p_act) a);
END $$;
COMMENT ON FUNCTION sync.well_formed IS 'Consecutive links, as many of each part, none too big, none twice. NULL counts as no.';

CREATE FUNCTION sync.other_act(
    p_centre int, p_act uuid, p_hlc bigint, p_kind text, p_body_hash bytea
) RETURNS bool
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM sync.act a WHERE a.centre_id = p_centre AND a.act_id = p_act
                      AND (a.hlc <> p_hlc OR a.kind <> p_kind OR a.body_hash <> p_body_hash))
$$;
COMMENT ON FUNCTION sync.other_act IS
    'Whether that act id stands in the ledger already for something else. A window counts an act once, by its id, in its first place: '
    'without this whoever may write could put another act before one that others wrote.';

-- Incidents --------------------------------------------------------------------------------------------------------------

CREATE FUNCTION sync.log_incident(p_what text, p_device uuid DEFAULT NULL, p_seq bigint DEFAULT 0) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO sync.incident AS i (login, what, device_id, seq, centre_id)
    VALUES (session_user, p_what, coalesce(p_device, '00000000-0000-0000-0000-000000000000'), p_seq,
            (SELECT p.centre_id FROM sync.pc p WHERE p.login = session_user))
    ON CONFLICT (login, what, device_id, seq) DO UPDATE SET last_at = clock_timestamp(), times = i.times + 1
$$;

CREATE FUNCTION sync.refuse_device(p_device uuid) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    why text := CASE WHEN sync.my_centre() IS NULL THEN 'closed' ELSE 'foreign' END;
BEGIN
    PERFORM sync.log_incident(why, (SELECT d.device_id FROM sync.device d WHERE d.device_id = p_device));
    RETURN why;
END $$;
COMMENT ON FUNCTION sync.refuse_device IS
    'Writes down that a window named a device it may not; made-up ones and those of other centres (the owner of the function does not see '
    'them) stay one row.';

-- What a window may call -------------------------------------------------------------------------------------------------

CREATE FUNCTION sync.hello(
    p_device uuid, p_devices uuid[], p_seqs bigint[], p_news bigint,
    OUT centre_id int, OUT server_us bigint, OUT min_fmt smallint, OUT max_fmt smallint,
    OUT head_seq bigint, OUT head_hash bytea, OUT digest bytea, OUT newer bigint,
    OUT epoch uuid, OUT channel text, OUT news bigint, OUT supervisor bool
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    terms sync.terms;
BEGIN
    SELECT t.* INTO terms FROM sync.terms t;
    SELECT c.centre_id, c.channel, c.news, p.supervisor INTO centre_id, channel, news, supervisor
      FROM sync.pc p JOIN sync.centre c ON c.centre_id = p.centre_id WHERE p.login = session_user AND p.closed_at IS NULL;
    IF NOT FOUND THEN
        PERFORM sync.log_incident('closed');
        RETURN;
    END IF;
    server_us := (extract(epoch FROM clock_timestamp()) * 1e6)::bigint;
    min_fmt := terms.min_fmt; max_fmt := terms.max_fmt; epoch := terms.epoch;
    SELECT d.head_seq, d.head_hash INTO head_seq, head_hash FROM sync.device d WHERE d.device_id = p_device AND d.login = session_user;
    SELECT sha256(coalesce(string_agg(
               uuid_send(v.device) || int8send(v.seq)
               || (SELECT a.hash FROM sync.act a
                    WHERE a.centre_id = hello.centre_id AND a.device_id = v.device AND a.seq = v.seq),
               ''::bytea ORDER BY v.device), ''::bytea))
      INTO digest FROM unnest(p_devices, p_seqs) v(device, seq) WHERE v.device <> p_device;
    SELECT coalesce(sum(greatest(d.head_seq - coalesce(v.seq, 0), 0)), 0)::bigint
      INTO newer FROM sync.device d LEFT JOIN unnest(p_devices, p_seqs) v(device, seq) ON v.device = d.device_id
     WHERE d.centre_id = hello.centre_id;
    IF head_seq IS NULL OR EXISTS (  -- even an insert that changes nothing would lock the row, and wait for the disk
        SELECT FROM sync.contact k
         WHERE k.device_id = p_device AND k.heard_at > greatest(clock_timestamp() - interval '30 seconds', terms.epoch_at)
           AND (k.behind = 0 OR newer > 0) AND k.news >= p_news)  -- what it has just fetched is said at once
    THEN RETURN; END IF;
    INSERT INTO sync.contact (device_id, centre_id, heard_at, claimed, behind, news)
    VALUES (p_device, hello.centre_id, clock_timestamp(), coalesce(p_seqs[array_position(p_devices, p_device)], 0), newer, p_news)
    ON CONFLICT (device_id) DO UPDATE
       SET heard_at = excluded.heard_at, claimed = excluded.claimed, behind = excluded.behind, news = excluded.news;
    PERFORM set_config('synchronous_commit', 'off', true);  -- it may be forgotten in a power cut
END $$;
COMMENT ON FUNCTION sync.hello(uuid, uuid[], bigint[], bigint) IS
    'All NULL: the window is closed. head NULL: the device is not open yet. digest: sha256 over device, seq and hash of what the centre '
    'holds at the given places of the other devices. newer: how many acts the centre has beyond those places. epoch: another one after '
    'the centre was restored. channel: where to LISTEN for pushes of others. news: number of the last thing published. supervisor: may ask '
    'for the people of every case.';

CREATE FUNCTION sync.hello(
    p_device uuid, p_devices uuid[], p_seqs bigint[],
    OUT centre_id int, OUT server_us bigint, OUT min_fmt smallint, OUT max_fmt smallint,
    OUT head_seq bigint, OUT head_hash bytea, OUT digest bytea, OUT newer bigint
)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.centre_id, h.server_us, h.min_fmt, h.max_fmt, h.head_seq, h.head_hash, h.digest, h.newer
      FROM sync.hello(p_device, p_devices, p_seqs, 0) h
$$;
COMMENT ON FUNCTION sync.hello(uuid, uuid[], bigint[]) IS 'As windows of version 1 say it; they go on working until they are updated.';

CREATE FUNCTION sync.open_device(p_device uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    centre int := sync.my_centre();
BEGIN
    IF centre IS NULL THEN RETURN sync.refuse_device(p_device); END IF;
    UPDATE sync.device d SET login = session_user, adopted = false
     WHERE d.device_id = p_device AND d.centre_id = centre AND d.adopted;
    IF FOUND THEN PERFORM sync.log_incident('reclaimed', p_device); END IF;
    IF EXISTS (SELECT FROM sync.device d WHERE d.device_id = p_device AND d.login = session_user) THEN RETURN 'ok'; END IF;
    IF (SELECT count(*) FROM sync.device d
         WHERE d.login = session_user AND d.opened_at > clock_timestamp() - interval '1 day') >= 20
    THEN
        PERFORM sync.log_incident('flood');
        RETURN 'flood';
    END IF;
    INSERT INTO sync.device (device_id, login, centre_id) VALUES (p_device, session_user, centre)
    ON CONFLICT (device_id) DO NOTHING;
    IF NOT FOUND THEN RETURN sync.refuse_device(p_device); END IF;
    RETURN 'ok';
END $$;
COMMENT ON FUNCTION sync.open_device(uuid) IS
    'First contact of a local database file: ok; foreign, closed, flood (over twenty in a day): refused. Idempotent.';

CREATE FUNCTION sync.open_device(p_device uuid, p_previous uuid, p_why text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known  bool := EXISTS (SELECT FROM sync.device d WHERE d.device_id = p_device);
    status text := sync.open_device(p_device);
BEGIN
    IF status = 'ok' AND NOT known AND p_why IN ('cloned', 'restored', 'clock') THEN
        PERFORM sync.log_incident(p_why, (SELECT d.device_id FROM sync.device d WHERE d.device_id = p_previous));
    END IF;
    RETURN status;
END $$;
COMMENT ON FUNCTION sync.open_device(uuid, uuid, text) IS
    'As above, of a chain begun anew: which one it carries on, and why that could not go on.';

CREATE FUNCTION sync.push(
    p_device uuid, p_seq bigint[], p_act uuid[], p_hlc bigint[], p_fmt smallint[], p_kind text[],
    p_body_hash bytea[], p_hash bytea[], p_body bytea[],
    OUT status text, OUT head_seq bigint, OUT head_hash bytea
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET enable_seqscan = off
    SET plan_cache_mode = force_generic_plan SET lock_timeout = '5s' AS $$
DECLARE
    own    sync.device;
    n      int := cardinality(p_seq);
    latest bigint;  -- µs; a stamp after this is the work of a wrong clock and would drag everyone's clock along
    flawed bigint;
    forked bool;
    last   bigint;
    terms  sync.terms;
BEGIN
    SELECT d.* INTO own FROM sync.device d  -- locks the caller's own row and no other, so a hung window stops nobody
     WHERE d.device_id = p_device AND d.login = session_user AND d.centre_id = sync.my_centre() FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        status := sync.refuse_device(p_device);
        RETURN;
    END IF;
    SELECT t.* INTO terms FROM sync.terms t;
    head_seq := own.head_seq; head_hash := own.head_hash;
    IF sync.well_formed(terms, p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body) IS NOT TRUE THEN
        status := 'malformed';
        PERFORM sync.log_incident(status, p_device, own.head_seq);
        RETURN;
    END IF;

    status := 'duplicate';
    IF n = 0 THEN RETURN; END IF;

    -- What is stored already must be the same, or the chain has forked: a cloned disk or an old backup.
    SELECT min(u.seq) INTO flawed FROM unnest(p_seq, p_hash) u(seq, hash)
     WHERE u.seq <= own.head_seq AND u.hash IS DISTINCT FROM (  -- not a join: that is planned as a scan of the ledger
           SELECT a.hash FROM sync.act a
            WHERE a.centre_id = own.centre_id AND a.device_id = p_device AND a.seq = u.seq);
    IF flawed IS NOT NULL THEN
        status := 'fork';
        PERFORM sync.log_incident(status, p_device, flawed);
        RETURN;
    END IF;
    IF p_seq[n] <= own.head_seq THEN RETURN; END IF;
    IF p_seq[1] > own.head_seq + 1 THEN status := 'gap'; RETURN; END IF;

    -- Take what is not from the future, so that one wrong stamp does not hold up what was recorded before it.
    latest := (extract(epoch FROM clock_timestamp() + terms.max_future) * 1e6)::bigint;
    SELECT coalesce(min(u.seq) - 1, p_seq[n]) INTO last FROM unnest(p_seq, p_hlc) u(seq, hlc)
     WHERE u.seq > own.head_seq AND u.hlc > latest;
    IF last = own.head_seq THEN
        status := 'future';
        PERFORM sync.log_incident(status, p_device, last + 1);
        RETURN;
    END IF;
    IF own.day < current_date THEN own.day := current_date; own.day_acts := 0; END IF;
    IF own.day_acts + last - own.head_seq > terms.max_daily THEN
        status := 'flood';
        PERFORM sync.log_incident(status, p_device);
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
    IF flawed IS NULL THEN  -- other_act written out: called for each row it takes longer than all the rest
        SELECT min(u.seq) INTO flawed FROM unnest(p_seq, p_act, p_hlc, p_kind, p_body_hash) u(seq, act, hlc, kind, body_hash)
         WHERE u.seq > own.head_seq AND u.seq <= last AND (
               SELECT bool_or(a.hlc <> u.hlc OR a.kind <> u.kind OR a.body_hash <> u.body_hash)
                 FROM sync.act a WHERE a.centre_id = own.centre_id AND a.act_id = u.act);
        IF flawed IS NOT NULL THEN PERFORM sync.log_incident('impostor', p_device, flawed); END IF;
    END IF;
    IF flawed IS NOT NULL THEN
        status := CASE WHEN forked THEN 'fork' ELSE 'broken' END;  -- a whole link that does not follow our head: another parent
        PERFORM sync.log_incident(status, p_device, flawed);
        RETURN;
    END IF;

    INSERT INTO sync.act (centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, hash, body)
    SELECT own.centre_id, p_device, u.*
      FROM unnest(p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body)
           u(seq, act, hlc, fmt, kind, body_hash, hash, body)
     WHERE u.seq > own.head_seq AND u.seq <= last;
    n := last - p_seq[1] + 1;
    status := 'ok';
    UPDATE sync.device d
       SET head_seq = last, head_hash = p_hash[n], head_hlc = p_hlc[n],
           day = own.day, day_acts = own.day_acts + last - own.head_seq
     WHERE d.device_id = p_device
    RETURNING d.head_seq, d.head_hash INTO head_seq, head_hash;  -- as it is kept: the window compares it with its own
    PERFORM set_config('synchronous_commit', 'on', true);  -- a hello before it in the same transaction may have turned it off
    IF terms.wakes THEN
        PERFORM pg_notify(c.channel, p_device::text) FROM sync.centre c WHERE c.centre_id = own.centre_id;
    END IF;
END $$;
COMMENT ON FUNCTION sync.push IS
    'Appends one device''s links. ok: stored up to head. duplicate: had them all. gap: start again after head. future: the clock of the '
    'window is ahead. fork: another chain stands here. broken: a link does not hold. flood: more than a device may send in a day. malformed, '
    'closed, foreign: no program of ours does this. Only ok stores anything. Idempotent. Wakes the listeners of the centre''s channel.';

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

CREATE FUNCTION sync.audit(p_devices uuid[], p_seqs bigint[], p_hashes bytea[])
RETURNS TABLE (device_id uuid, head_seq bigint, head_hash bytea, given bool)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET enable_seqscan = off AS $$
    SELECT v.device, coalesce(d.head_seq, 0), coalesce(d.head_hash, decode(repeat('00', 32), 'hex')),
           EXISTS (SELECT FROM sync.donated q WHERE q.centre_id = c.mine AND q.device_id = v.device AND q.seq = v.seq AND q.hash = v.hash)
           AND (SELECT count(DISTINCT q.seq) FROM sync.donated q
                 WHERE q.centre_id = c.mine AND q.device_id = v.device AND q.seq > coalesce(d.head_seq, 0) AND q.seq <= v.seq)
               = v.seq - coalesce(d.head_seq, 0)
      FROM (SELECT sync.my_centre() AS mine) c
      CROSS JOIN unnest(p_devices, p_seqs, p_hashes) v(device, seq, hash)
      LEFT JOIN sync.device d ON d.device_id = v.device AND d.centre_id = c.mine
     WHERE c.mine IS NOT NULL AND v.hash IS DISTINCT FROM (
           SELECT a.hash FROM sync.act a WHERE a.centre_id = c.mine AND a.device_id = v.device AND a.seq = v.seq)
$$;
COMMENT ON FUNCTION sync.audit IS
    'Of the given (device, seq, hash) those that the centre does not hold like that, each with where it stands in that chain. given: all '
    'the links between lie in quarantine already.';

CREATE FUNCTION sync.donate(
    p_device uuid, p_seq bigint[], p_act uuid[], p_hlc bigint[], p_fmt smallint[], p_kind text[],
    p_body_hash bytea[], p_hash bytea[], p_body bytea[]
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET enable_seqscan = off AS $$
DECLARE
    centre int := sync.my_centre();
    terms  sync.terms;
BEGIN
    IF centre IS NULL THEN RETURN sync.refuse_device(p_device); END IF;
    SELECT t.* INTO terms FROM sync.terms t;
    IF (sync.well_formed(terms, p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body) AND p_seq[1] > 0 AND NOT EXISTS (
            SELECT FROM unnest(p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body)
                   WITH ORDINALITY u(seq, act, hlc, fmt, kind, body_hash, hash, body, n)
             WHERE (u.body IS NOT NULL AND u.body_hash IS DISTINCT FROM sha256(u.body)) OR (u.n > 1 AND u.hash IS DISTINCT FROM sync.link_hash(
                       p_hash[u.n - 1], centre, p_device, u.seq, u.act, u.hlc, u.fmt, u.kind, u.body_hash)))) IS NOT TRUE
    THEN
        PERFORM sync.log_incident('malformed');
        RETURN 'malformed';
    END IF;
    IF (SELECT count(*) FROM sync.donated q WHERE q.donor = session_user AND q.given_at > clock_timestamp() - interval '1 day')
       + cardinality(p_seq) > terms.max_daily
    THEN
        PERFORM sync.log_incident('flood');
        RETURN 'flood';
    END IF;
    IF EXISTS (SELECT FROM sync.device d WHERE d.device_id = p_device AND d.head_seq >= p_seq[1])
    THEN PERFORM sync.log_incident('diverged', p_device, p_seq[1]); END IF;
    INSERT INTO sync.donated (centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, hash, body, donor)
    SELECT centre, p_device, u.*, session_user
      FROM unnest(p_seq, p_act, p_hlc, p_fmt, p_kind, p_body_hash, p_hash, p_body)
           u(seq, act, hlc, fmt, kind, body_hash, hash, body)
    ON CONFLICT (centre_id, device_id, seq, hash) DO NOTHING;
    RETURN 'ok';
END $$;
COMMENT ON FUNCTION sync.donate IS
    'Links of another window''s chain that the centre has lost, into quarantine until the administrator promotes them. Idempotent.';

CREATE FUNCTION sync.bulletin(p_after bigint, p_limit int)
RETURNS TABLE (change bigint, kind text, key text, version int, effective_on date, body text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
    SELECT n.change, n.kind, n.key, n.version, n.effective_on, n.body FROM sync.news n
     WHERE n.centre_id = (SELECT sync.my_centre()) AND n.change > p_after ORDER BY n.change LIMIT least(p_limit, 1000)
$$;
COMMENT ON FUNCTION sync.bulletin IS 'What the asker''s centre has published beyond that number.';

CREATE FUNCTION sync.keep_people(p_party uuid[], p_body bytea[]) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
    centre int := sync.my_centre();
BEGIN
    IF centre IS NULL THEN RETURN sync.refuse_device(NULL); END IF;
    IF (cardinality(p_party) = cardinality(p_body) AND cardinality(p_party) <= 5000
        AND (SELECT coalesce(bool_and(octet_length(b) <= 65536), true) FROM unnest(p_body) b)) IS NOT TRUE
    THEN
        PERFORM sync.log_incident('malformed');
        RETURN 'malformed';
    END IF;
    IF (SELECT count(*) FROM sync.disclosure d
         WHERE d.login = session_user AND d.told_at > clock_timestamp() - interval '1 day')
       + cardinality(p_party) > (SELECT t.max_daily FROM sync.terms t)
    THEN
        PERFORM sync.log_incident('flood');
        RETURN 'flood';
    END IF;
    WITH kept AS (
        INSERT INTO sync.party (centre_id, party_id, body, login)
        SELECT centre, u.party, u.body, session_user FROM unnest(p_party, p_body) u(party, body)
        ON CONFLICT (centre_id, party_id) DO NOTHING RETURNING party_id)
    INSERT INTO sync.disclosure (centre_id, party_id, login) SELECT centre, k.party_id, session_user FROM kept k
    ON CONFLICT (centre_id, party_id, login) DO NOTHING;
    IF EXISTS (SELECT FROM unnest(p_party, p_body) u(party, body)
                 JOIN sync.party p ON p.centre_id = centre AND p.party_id = u.party AND p.body <> u.body)
    THEN PERFORM sync.log_incident('rewritten'); END IF;
    RETURN 'ok';
END $$;
COMMENT ON FUNCTION sync.keep_people IS
    'People written down at a window. The first record of an id stands, also when it was erased; another one is not taken and written down '
    'as an incident. Idempotent.';

CREATE FUNCTION sync.may_know(
    centre int, p_party uuid, p_citing_device uuid, p_citing_seq bigint, p_own_device uuid, p_own_seq bigint, supervisor bool
) RETURNS bool
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    citing json;
    own    json;
BEGIN
    SELECT convert_from(a.body, 'UTF8')::json INTO citing FROM sync.act a JOIN sync.device d ON d.device_id = a.device_id
     WHERE a.centre_id = centre AND a.device_id = p_citing_device AND a.seq = p_citing_seq
       AND strpos(convert_from(a.body, 'UTF8'), '"' || p_party || '"') > 0
       AND EXISTS (SELECT FROM sync.disclosure k WHERE k.centre_id = centre AND k.party_id = p_party AND k.login = d.login);
    IF supervisor THEN RETURN citing IS NOT NULL; END IF;
    SELECT convert_from(a.body, 'UTF8')::json INTO own FROM sync.act a JOIN sync.device d ON d.device_id = a.device_id
     WHERE a.centre_id = centre AND a.device_id = p_own_device AND a.seq = p_own_seq AND d.login = session_user;
    RETURN coalesce(own ->> 'case' = citing ->> 'case', false);
EXCEPTION WHEN data_exception THEN  -- a body that is no JSON proves nothing, and must not spoil the answer for others
    RETURN false;
END $$;
COMMENT ON FUNCTION sync.may_know IS
    'Whether the asker holds or held a case of that person: an act of a window that knows the person cites them in a case (without it '
    'anybody could cite anybody), and an act of the asker''s own is in that case. A supervisor needs no act of its own.';

CREATE FUNCTION sync.people(
    p_party uuid[], p_citing_device uuid[], p_citing_seq bigint[], p_own_device uuid[], p_own_seq bigint[]
) RETURNS TABLE (party_id uuid, body bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    centre     int := sync.my_centre();
    supervisor bool := (SELECT p.supervisor FROM sync.pc p WHERE p.login = session_user);
    told       uuid[];
BEGIN
    IF centre IS NULL THEN PERFORM sync.refuse_device(NULL); RETURN; END IF;
    SELECT array_agg(DISTINCT u.party) INTO told
      FROM unnest(p_party, p_citing_device, p_citing_seq, p_own_device, p_own_seq) u(party, citing_device, citing_seq, own_device, own_seq)
     WHERE sync.may_know(centre, u.party, u.citing_device, u.citing_seq, u.own_device, u.own_seq, supervisor);
    IF NOT supervisor AND (SELECT count(*) FROM sync.disclosure d
                            WHERE d.login = session_user AND d.told_at > clock_timestamp() - interval '1 day')
                          + cardinality(told) > (SELECT t.max_told FROM sync.terms t)
    THEN
        PERFORM sync.log_incident('curious');
        RETURN;
    END IF;
    INSERT INTO sync.disclosure (centre_id, party_id, login)
    SELECT centre, p.party_id, session_user FROM sync.party p
     WHERE p.centre_id = centre AND p.party_id = ANY (told) AND p.body IS NOT NULL
    ON CONFLICT (centre_id, party_id, login) DO NOTHING;
    RETURN QUERY SELECT p.party_id, p.body FROM sync.party p
                  WHERE p.centre_id = centre AND p.party_id = ANY (told) AND p.body IS NOT NULL;
END $$;
COMMENT ON FUNCTION sync.people IS
    'The people the asker may know, each with the places of two acts that prove it (may_know). Whom it told what is written down.';

-- What a window that is not enrolled yet may call ------------------------------------------------------------------------

CREATE FUNCTION sync.set_verifier(p_login text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_verifier !~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'not a SCRAM verifier' USING ERRCODE = 'WD400';
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', p_login, p_verifier);
END $$;
COMMENT ON FUNCTION sync.set_verifier IS 'The one thing sync_registrar does, called by sync.join alone.';

CREATE FUNCTION sync.join(
    p_code text, p_verifier text, p_centre int, OUT status text, OUT login text, OUT centre_id int, OUT name text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    invited sync.invitation;
BEGIN
    SELECT i.* INTO invited FROM sync.invitation i WHERE i.code_hash = sha256(convert_to(p_code, 'UTF8')) FOR UPDATE;
    IF invited.login IS NULL OR invited.expires_at < clock_timestamp()
       OR (invited.used_at IS NOT NULL AND invited.verifier IS DISTINCT FROM p_verifier)
    THEN
        PERFORM sync.log_incident('wrong_code');
        PERFORM pg_sleep(0.3);  -- and ten connections at most: sixty bits are not guessed like that
        status := 'wrong_code';
        RETURN;
    END IF;
    SELECT p.login, c.centre_id, c.name INTO login, centre_id, name
      FROM sync.pc p JOIN sync.centre c ON c.centre_id = p.centre_id WHERE p.login = invited.login;
    status := 'other_centre';
    IF centre_id <> p_centre THEN RETURN; END IF;
    status := 'ok';
    UPDATE sync.invitation i SET used_at = clock_timestamp(), verifier = p_verifier WHERE i.code_hash = invited.code_hash;
    PERFORM sync.set_verifier(invited.login, p_verifier);
END $$;
COMMENT ON FUNCTION sync.join IS
    'A one-time code for the login it was made for, whose password is set to the verifier. Asked again with the same verifier, because an '
    'answer was lost, it answers again. other_centre: the store already belongs to another centre than the code; the code stays good.';

-- What the administrator calls -------------------------------------------------------------------------------------------

CREATE FUNCTION sync.promote(p_device uuid) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own  sync.device;
    next sync.donated;
    done bigint := 0;
BEGIN
    INSERT INTO sync.device (device_id, login, centre_id, adopted)
    SELECT q.device_id, q.donor, q.centre_id, true FROM sync.donated q
     WHERE q.device_id = p_device AND q.seq = 1 ORDER BY q.given_at LIMIT 1
    ON CONFLICT (device_id) DO NOTHING;
    SELECT d.* INTO own FROM sync.device d WHERE d.device_id = p_device FOR NO KEY UPDATE;
    LOOP
        SELECT q.* INTO next FROM sync.donated q
         WHERE q.centre_id = own.centre_id AND q.device_id = p_device AND q.seq = own.head_seq + 1 AND q.hlc > own.head_hlc
           AND NOT sync.other_act(q.centre_id, q.act_id, q.hlc, q.kind, q.body_hash)
           AND q.hash = sync.link_hash(
                   own.head_hash, q.centre_id, p_device, q.seq, q.act_id, q.hlc, q.fmt, q.kind, q.body_hash)
         LIMIT 1;
        EXIT WHEN NOT FOUND;
        INSERT INTO sync.act (centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, hash, body)
        VALUES (next.centre_id, p_device, next.seq, next.act_id, next.hlc, next.fmt, next.kind, next.body_hash, next.hash, next.body);
        own.head_seq := next.seq; own.head_hash := next.hash; own.head_hlc := next.hlc; done := done + 1;
    END LOOP;
    UPDATE sync.device d SET head_seq = own.head_seq, head_hash = own.head_hash, head_hlc = own.head_hlc WHERE d.device_id = p_device;
    RETURN done;
END $$;
COMMENT ON FUNCTION sync.promote IS
    'Takes from quarantine what goes on exactly from where the ledger has this device; how many acts. A device that the restore had '
    'forgotten is kept under the window that gave it back, until its owner opens it again.';

CREATE FUNCTION sync.publish(
    p_centre int, p_kind text, p_key text, p_version int, p_effective_on date, p_body text
) RETURNS bool
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    next bigint;
BEGIN
    UPDATE sync.centre c SET news = c.news + 1 WHERE c.centre_id = p_centre RETURNING c.news INTO next;
    INSERT INTO sync.news (centre_id, change, kind, key, version, effective_on, body)
    VALUES (p_centre, next, p_kind, p_key, p_version, p_effective_on, p_body);
    PERFORM pg_notify(c.channel, '00000000-0000-0000-0000-000000000000') FROM sync.centre c WHERE c.centre_id = p_centre;
    RETURN true;
END $$;
COMMENT ON FUNCTION sync.publish IS 'One version of one published thing, or one erasure; every window takes it at its next contact.';

CREATE FUNCTION sync.erase_party(p_centre int, p_party uuid) RETURNS bool
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE sync.party p SET body = NULL, erased_at = clock_timestamp()
     WHERE p.centre_id = p_centre AND p.party_id = p_party AND p.body IS NOT NULL;
    IF EXISTS (SELECT FROM sync.news n WHERE n.centre_id = p_centre AND n.kind = 'erased_party' AND n.key = p_party::text)
    THEN RETURN false; END IF;
    RETURN sync.publish(p_centre, 'erased_party', p_party::text, 1, NULL, '{}');
END $$;
COMMENT ON FUNCTION sync.erase_party IS 'Personal data erased by law: here at once, at every window at its next contact.';

CREATE FUNCTION sync.erase_act(p_centre int, p_device uuid, p_seq bigint) RETURNS bool
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place text := p_device || ':' || p_seq;
BEGIN
    UPDATE sync.act a SET body = NULL
     WHERE a.centre_id = p_centre AND a.device_id = p_device AND a.seq = p_seq AND a.body IS NOT NULL;
    IF EXISTS (SELECT FROM sync.news n WHERE n.centre_id = p_centre AND n.kind = 'erased_act' AND n.key = place)
    THEN RETURN false; END IF;
    RETURN sync.publish(p_centre, 'erased_act', place, 1, NULL, '{}');
END $$;
COMMENT ON FUNCTION sync.erase_act IS 'The body of one act erased by law; its hashes stay, so every chain still verifies.';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC;
RESET ROLE;
DO $$
DECLARE
    window_may text[] := '{hello,open_device,push,pull,audit,donate,bulletin,keep_people,people}';
    one regprocedure;
BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = 'sync'::regnamespace AND proname = ANY (window_may)
    LOOP EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO sync_window', one); END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION sync.join TO sync_join;
ALTER FUNCTION sync.set_verifier OWNER TO sync_registrar;
GRANT EXECUTE ON FUNCTION sync.set_verifier TO sync_owner;
