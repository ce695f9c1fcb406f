-- A link opens only in the edition in which it was made: closing those in circulation begins another.
alter table invitation add link_edition int not null default 0 check (link_edition between 0 and 32767);

-- Who gave the answers, where the step lets someone else do so.
alter table invitation add answered_by text check (answered_by in ('SELF', 'RELATIVE', 'PROFESSIONAL'));
comment on column invitation.answered_by is 'What was said on the first page; null where it was not asked';

-- What a person must know beside their link before they see, correct or erase: their year of birth.
create table second_fact (
    episode     text        not null references episode on delete cascade,
    respondent  text        not null,
    fact        bytea,
    wrong       int         not null default 0 check (wrong >= 0),
    wrong_since timestamptz not null default to_timestamp(0),
    primary key (episode, respondent)
);
comment on column second_fact.fact is 'Keyed hash of the year, kept when the contact that held it is forgotten';

-- Who asked not to be asked again. A keyed hash of a pseudonym: without the key nobody knows whose.
create table refusal (
    hash bytea primary key,
    day  date not null
);

-- Who was seen among others, to be found by the person and taken out with them.
create index audit_names_seen on audit using gin (string_to_array(detail ->> 'episodes', ' ')) where deed = 'names-seen';
