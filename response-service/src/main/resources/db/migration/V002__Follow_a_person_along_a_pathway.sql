-- An episode is known by its pseudonym alone.
create table episode (
    id              text primary key check (id ~ '^[A-Za-z0-9_-]{16,64}$'),
    version         int         not null check (version > 0),
    pathway         text        not null,
    pathway_version text        not null,
    organisation    text        not null,
    anchor_date     date        not null,
    age_band        text        not null,
    sex             text        not null,
    attributes      jsonb       not null,
    stated_by       uuid,
    created_at      timestamptz not null,
    foreign key (pathway, pathway_version) references pathway (id, version)
);
create index episode_by_pathway on episode (pathway, organisation, id);
create index episode_by_organisation on episode (organisation, id);
comment on column episode.stated_by is 'The import that last stated these facts: one file may not contradict itself';

create table invitation (
    id       uuid primary key,
    episode  text        not null references episode on delete cascade,
    step     text        not null,
    version  int         not null check (version > 0),
    status   text        not null check (status in
                                         ('PLANNED', 'SENT', 'OPENED', 'STARTED', 'COMPLETED', 'EXPIRED', 'CANCELLED')),
    at       timestamptz not null,
    channel  text        not null check (channel in ('LINK', 'IMPORT', 'API')),
    due_from date        not null,
    due_to   date        not null,
    unique (episode, step),
    check (due_from <= due_to)
);
create index invitation_still_open on invitation (due_to) where status in ('PLANNED', 'SENT', 'OPENED', 'STARTED');
