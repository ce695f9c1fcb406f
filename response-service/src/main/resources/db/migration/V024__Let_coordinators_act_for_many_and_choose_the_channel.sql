-- By which channel a person is asked first, before those of each step, in what has not been sent.
alter table episode add preferred_channel text check
    (preferred_channel in ('EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE'));

-- A step that we ask nobody about: the hospital hands its link over.
alter table invitation add by_hand boolean not null default false;
comment on column invitation.by_hand is 'The only channel of its step is a link that the hospital hands over';
update invitation i
set by_hand = true
from episode e
         join pathway p on p.id = e.pathway
where i.episode = e.id
  and i.status = 'PLANNED'
  and p.version = coalesce(i.pathway_version, e.pathway_version)
  and exists (select
              from jsonb_array_elements(p.message -> 'steps') as foreseen (told)
              where told ->> 'id' = i.step
                and not exists (select
                                from jsonb_array_elements_text(coalesce(told -> 'channels', '[]')) as ways (channel)
                                where channel <> 'LINK'));

-- A letter may come back: nobody of that name lives there.
alter table letter add returned_at timestamptz;

-- What was said on the telephone that whoever calls next should know. It goes when the contact does.
alter table call_attempt add note text not null default '' check (length(note) <= 500);

-- One thing to do for many people. It is begun by whoever asked for it, once they have seen for whom it would be done.
create table bulk_act (
    id         uuid primary key,
    act        text        not null,
    detail     jsonb       not null,
    who        text        not null,
    everything boolean     not null,
    root       text        not null,
    language   text        not null,
    asked_at   timestamptz not null,
    begun_at   timestamptz,
    ended_at   timestamptz,
    check (ended_at is null or begun_at is not null)
);
create index bulk_act_under_way on bulk_act (begun_at) where begun_at is not null and ended_at is null;
create index bulk_act_by_root on bulk_act (root, asked_at);
comment on column bulk_act.root is 'The organisation whose people the one who asked might see; who may see everything, none';

-- What came of it for each of them, written in the transaction in which it was done.
create table bulk_person (
    act     uuid not null references bulk_act on delete cascade,
    place   int  not null,
    episode text not null references episode on delete cascade,
    outcome text check (outcome in ('DONE', 'REFUSED')),
    why     text not null default '',
    primary key (act, place)
);
create index bulk_person_left on bulk_person (act, place) where outcome is null;
create index bulk_person_by_episode on bulk_person (episode);

-- Where someone stands is read from the index alone: the rows themselves are wide with what has happened.
create index invitation_standing on invitation (episode)
    include (step, status, at, next_at, paused_at, due_from, due_to, expires_on, reason, by_hand);
