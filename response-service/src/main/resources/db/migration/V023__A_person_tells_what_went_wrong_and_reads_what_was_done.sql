-- What a person tells of their care in their own words, at any time; it opens a case, and goes when they are erased.
create table adverse_event (
    id         uuid primary key,
    episode    text        not null references episode on delete cascade,
    invitation uuid        not null references invitation on delete cascade,
    kind       text        not null check (kind in ('MEDICINE', 'FALL', 'INFECTION', 'MIX_UP', 'CARE_NOT_GIVEN', 'RESPECT', 'OTHER')),
    words      text        not null check (length(words) <= 4000),
    happened   text        not null check (length(happened) <= 200),
    place      text        not null check (length(place) <= 200),
    wants_call boolean     not null,
    language   text        not null,
    channel    text        not null check (channel in ('LINK', 'TELEPHONE', 'BEDSIDE')),
    told_at    timestamptz not null
);
create index adverse_event_by_invitation on adverse_event (invitation);
comment on column adverse_event.happened is 'When, as the person says it';
comment on column adverse_event.place is 'Where, as the person says it';

-- What an organisation did with answers; who answered there, or below, reads it.
create table improvement (
    organisation text primary key,
    words        jsonb       not null,
    written_at   timestamptz not null
);
comment on column improvement.words is 'Language to text';
