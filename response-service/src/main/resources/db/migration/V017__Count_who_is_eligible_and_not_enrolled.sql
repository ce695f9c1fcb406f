alter table episode add left_out text check (left_out ~ '^[a-z0-9][a-z0-9-]{0,39}$');
alter table episode add left_out_as text check
    (left_out_as in ('NOT_ENROLLED', 'REFUSED', 'EXCLUDED', 'DECEASED', 'TRANSFERRED'));
alter table episode add check ((left_out is null) = (left_out_as is null));
alter table episode add called_off_at timestamptz;
comment on column episode.left_out is 'Why this person is asked nothing, by the hospital''s own code';
comment on column episode.left_out_as is 'With what reason their invitations are cancelled: it says whether they stay in the denominators';
comment on column episode.called_off_at is 'Since when the main event is called off; empty when it takes place';

-- The geographic FINESS by which hospitals speak of themselves. The topic is read again from its beginning to learn it.
alter table organisation add finess text;
create index organisation_by_finess on organisation (finess) where finess is not null;
delete from catalogue_position where topic = 'boussole.organisations';

-- How one hospital's files of stays are to be read.
create table stay_mapping (
    organisation text primary key,
    mapping      jsonb       not null,
    saved_at     timestamptz not null,
    saved_by     text        not null
);

-- A file of stays, how far it has come, and what became of each of its rows.
create table stay_file (
    id           uuid primary key,
    organisation text        not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    rows         bigint      not null default 0,
    created      bigint      not null default 0,
    unchanged    bigint      not null default 0,
    amended      bigint      not null default 0,
    not_enrolled bigint      not null default 0,
    excluded     bigint      not null default 0,
    refused      bigint      not null default 0
);
create table stay_row (
    file    uuid   not null references stay_file on delete cascade,
    place   bigint not null,
    line    bigint not null,
    outcome text   not null,
    field   text   not null,
    reason  text   not null,
    primary key (file, place)
);
comment on table stay_row is 'It names no episode: a row of the hospital''s own file does';
