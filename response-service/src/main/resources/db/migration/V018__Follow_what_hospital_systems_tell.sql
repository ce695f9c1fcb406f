-- How the messages and bundles of one hospital's systems become episodes, and which systems speak for it.
create table feed_mapping (
    organisation text primary key,
    mapping      jsonb       not null,
    saved_at     timestamptz not null,
    saved_by     text        not null
);
create table feed_sender (
    application  text not null,
    facility     text not null,
    organisation text not null references feed_mapping on delete cascade,
    primary key (application, facility)
);

-- When the last thing that was taken of a stay was said: what is older comes too late. There may be no episode, or not yet.
create table feed_stay (
    episode text primary key,
    said_at timestamptz not null
);

-- Messages that were accepted: one that comes again gets its answer again, and changes nothing.
create table adt_message (
    application text        not null,
    facility    text        not null,
    control_id  text        not null,
    digest      text        not null,
    at          timestamptz not null,
    primary key (application, facility, control_id)
);
create index adt_message_by_age on adt_message (at);
comment on column adt_message.digest is 'SHA-256 of what came: another message under the same id is no repetition';
