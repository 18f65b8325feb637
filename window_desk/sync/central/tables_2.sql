-- Version 2: windows are woken, heard of and let in by a code; every refusal is an incident; what the centre publishes and
-- what a restored centre is given back have their places.
SET ROLE sync_owner;

ALTER TABLE sync.terms
    ADD epoch     uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD epoch_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD wakes     bool NOT NULL DEFAULT true,
    ADD max_body  int NOT NULL DEFAULT 1048576,
    ADD max_daily int NOT NULL DEFAULT 1000000,
    ADD max_told  int NOT NULL DEFAULT 2000;
COMMENT ON TABLE sync.terms IS
    'What the centre takes: formats of acts, how far ahead of its own clock an act may be stamped, bytes of a body, acts of a device in '
    'a day, people told to a window in a day; whether a push wakes the other windows; and the epoch, a new one after each restore.';

ALTER TABLE sync.centre
    ADD channel text NOT NULL UNIQUE DEFAULT 'sync_' || replace(gen_random_uuid()::text, '-', ''),
    ADD news    bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN sync.centre.channel IS
    'Any role may LISTEN to any channel whose name it knows; this one is told to the windows of this centre only.';
COMMENT ON COLUMN sync.centre.news IS 'The number of the last row in sync.news.';

ALTER TABLE sync.pc
    ADD enrolled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD label       text NOT NULL DEFAULT '',
    ADD supervisor  bool NOT NULL DEFAULT false;
COMMENT ON COLUMN sync.pc.supervisor IS 'Personal data of the whole centre comes to it, not only of the cases it holds or held.';

ALTER TABLE sync.device
    ADD day      date NOT NULL DEFAULT '-infinity',
    ADD day_acts int NOT NULL DEFAULT 0,
    ADD adopted  bool NOT NULL DEFAULT false;
COMMENT ON COLUMN sync.device.day_acts IS 'How many acts were taken from it on its last day: a stolen PC must not fill the disk.';
COMMENT ON COLUMN sync.device.adopted IS 'Given back by another window after a restore that had forgotten it; its owner may claim it.';

ALTER TABLE sync.act DROP CONSTRAINT act_device_id_fkey;  -- push holds the device's row; asking again for each act cost a quarter of it
CREATE INDEX act_by_id ON sync.act (centre_id, act_id);  -- not unique: a chain begun anew brings its acts once more

CREATE TABLE sync.contact (
    device_id uuid PRIMARY KEY REFERENCES sync.device,
    centre_id int NOT NULL,
    heard_at  timestamptz NOT NULL,
    claimed   bigint NOT NULL,
    behind    bigint NOT NULL,
    news      bigint NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE sync.contact IS
    'When each device last said hello, how long its own chain then was, how many acts of others it lacked, which news it had.';

CREATE TABLE sync.invitation (
    code_hash  bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    login      text NOT NULL UNIQUE REFERENCES sync.pc,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    verifier   text
);
COMMENT ON TABLE sync.invitation IS 'One-time codes with which a window fetches its own login and password; only their sha256 is kept.';

ALTER TABLE sync.incident
    DROP CONSTRAINT incident_pkey,
    DROP CONSTRAINT incident_device_id_fkey,
    DROP CONSTRAINT incident_what_check,
    ALTER centre_id DROP NOT NULL,
    ALTER device_id SET DEFAULT '00000000-0000-0000-0000-000000000000',
    ALTER seq SET DEFAULT 0,
    ADD login text;
RESET ROLE;  -- row level security hides every row from the owner
UPDATE sync.incident i SET login = (SELECT d.login FROM sync.device d WHERE d.device_id = i.device_id);
SET ROLE sync_owner;
ALTER TABLE sync.incident ALTER login SET NOT NULL, ADD PRIMARY KEY (login, what, device_id, seq);
COMMENT ON TABLE sync.incident IS
    'What was refused, to whom and how often, for the administrator; one that tries again every minute stays one row. device_id is zero '
    'where there is none, so that made-up ones do not fill the table.';
DROP POLICY own_centre ON sync.incident;
CREATE POLICY own_login ON sync.incident USING (login = session_user);

CREATE TABLE sync.donated (
    centre_id int NOT NULL,
    device_id uuid NOT NULL,
    seq       bigint NOT NULL CHECK (seq > 0),
    act_id    uuid NOT NULL,
    hlc       bigint NOT NULL,
    fmt       smallint NOT NULL,
    kind      text NOT NULL,
    body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
    hash      bytea NOT NULL CHECK (octet_length(hash) = 32),
    body      bytea,
    donor     text NOT NULL REFERENCES sync.pc,
    given_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (centre_id, device_id, seq, hash)
);
COMMENT ON TABLE sync.donated IS
    'Acts of other windows that this centre had lost or knows otherwise, in quarantine: a chain proves its order, not who wrote it, so the '
    'administrator promotes them.';
CREATE INDEX donated_by ON sync.donated (donor, given_at);
CREATE TRIGGER donated_is_kept BEFORE UPDATE OR DELETE ON sync.donated FOR EACH ROW EXECUTE FUNCTION sync.keep_act();

CREATE TABLE sync.news (
    centre_id    int NOT NULL REFERENCES sync.centre,
    change       bigint NOT NULL,
    kind         text NOT NULL,
    key          text NOT NULL,
    version      int NOT NULL,
    effective_on date,
    body         text NOT NULL,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (centre_id, kind, key, version),
    UNIQUE (centre_id, change)
);
COMMENT ON TABLE sync.news IS
    'What the centre tells all its windows, in the order of change: versions of catalogue, calendar, roster, wordings, phrases and settings, '
    'and what the law had erased. Written by the administrator only, under the lock of the centre''s row, so change has no gaps.';

CREATE TABLE sync.party (
    centre_id int NOT NULL REFERENCES sync.centre,
    party_id  uuid NOT NULL,
    body      bytea,
    login     text NOT NULL REFERENCES sync.pc,
    kept_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    erased_at timestamptz,
    PRIMARY KEY (centre_id, party_id),
    CHECK ((body IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON TABLE sync.party IS
    'People and organisations: the only personal data here, apart from the ledger. Written once by the window of login; erased by law, and '
    'the empty row stays so that no late window brings it back.';

CREATE TABLE sync.disclosure (
    centre_id int NOT NULL,
    party_id  uuid NOT NULL,
    login     text NOT NULL REFERENCES sync.pc,
    told_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (centre_id, party_id, login),
    FOREIGN KEY (centre_id, party_id) REFERENCES sync.party
);
COMMENT ON TABLE sync.disclosure IS 'Which windows were told of which people, and when first.';
CREATE INDEX disclosure_by ON sync.disclosure (login, told_at);

ALTER TABLE sync.party ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sync.disclosure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_own_centre ON sync.party FOR SELECT USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY append_own_centre ON sync.party FOR INSERT WITH CHECK (centre_id = (SELECT sync.my_centre()));
CREATE POLICY read_own_centre ON sync.disclosure FOR SELECT USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY append_own_centre ON sync.disclosure FOR INSERT WITH CHECK (centre_id = (SELECT sync.my_centre()));
ALTER TABLE sync.contact ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sync.donated ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sync.news ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_centre ON sync.contact USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY read_own_centre ON sync.donated FOR SELECT USING (centre_id = (SELECT sync.my_centre()));
CREATE POLICY append_own_centre ON sync.donated FOR INSERT WITH CHECK (centre_id = (SELECT sync.my_centre()));
CREATE POLICY read_own_centre ON sync.news FOR SELECT USING (centre_id = (SELECT sync.my_centre()));
RESET ROLE;

DO $$
BEGIN  -- a window that is not enrolled yet comes as sync_join, whose password (sync/admin.py) is no secret: the code is
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sync_join') THEN CREATE ROLE sync_join NOLOGIN CONNECTION LIMIT 10; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sync_registrar') THEN CREATE ROLE sync_registrar NOLOGIN CREATEROLE; END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO sync_join', current_database());
END $$;
GRANT USAGE ON LANGUAGE plpgsql TO sync_registrar;
GRANT USAGE ON SCHEMA sync TO sync_window, sync_join, sync_registrar;
