-- The letters of one establishment and day; a new batch begins when the last was downloaded or is full.
create table letter_batch (
    id            uuid primary key,
    establishment text        not null,
    day           date        not null,
    number        int         not null check (number > 0),
    downloaded_at timestamptz,
    posted_on     date,
    unique (establishment, day, number)
);

-- A letter to print. It holds no contact: that is opened when it is printed.
create table letter (
    notice     uuid primary key,
    batch      uuid not null references letter_batch,
    invitation uuid not null references invitation on delete cascade,
    reminder   int  not null check (reminder >= 0)
);
create index letter_by_batch on letter (batch);
create index letter_by_invitation on letter (invitation);

-- Someone to call, or to visit at their bed. It holds no contact: that is opened for the one call.
create table call (
    notice     uuid primary key,
    invitation uuid        not null references invitation on delete cascade,
    channel    text        not null check (channel in ('TELEPHONE', 'BEDSIDE')),
    due_at     timestamptz not null,
    last_day   date        not null,
    status     text        not null check (status in ('WAITING', 'TAKEN', 'DONE')),
    taken_by   text,
    taken_at   timestamptz,
    check (status <> 'TAKEN' or (taken_by is not null and taken_at is not null))
);
create index call_due on call (due_at) where status <> 'DONE';
create index call_by_invitation on call (invitation);
comment on column call.due_at is 'When to call, or to call again as was agreed';

create table call_attempt (
    id      uuid primary key,
    call    uuid        not null references call on delete cascade,
    at      timestamptz not null,
    who     text        not null,
    outcome text        not null check (outcome in ('ANSWERED', 'NO_ANSWER', 'CALL_BACK', 'WRONG_NUMBER', 'REFUSED')),
    next_at timestamptz
);
create index call_attempt_by_call on call_attempt (call, at);

-- An answer that someone else entered says so.
alter table response drop constraint response_mode_check;
alter table response add check (mode in ('WEB', 'TELEPHONE', 'BEDSIDE', 'IMPORT', 'API'));
