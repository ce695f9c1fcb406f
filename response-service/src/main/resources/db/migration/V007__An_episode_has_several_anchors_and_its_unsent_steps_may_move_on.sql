alter table episode add anchors jsonb not null default '{}';
comment on column episode.anchors is 'Dates of the pathway''s other events, as far as they are known; the main one is anchor_date';

alter table invitation add pathway_version text;
comment on column invitation.pathway_version is
    'The version on which this step finishes, when its episode has moved on to another since';
alter table invitation add reason text;
comment on column invitation.reason is 'Why it was cancelled';
alter table invitation add expires_on date;
update invitation set expires_on = due_to;
alter table invitation alter expires_on set not null;
alter table invitation add check (due_from <= expires_on);
comment on column invitation.expires_on is 'The last day on which an answer can be given; due_to is the last on which it counts';

drop index invitation_still_open;
create index invitation_still_open on invitation (expires_on) where status in ('PLANNED', 'SENT', 'OPENED', 'STARTED');

-- A version of a pathway whose author wants it to reach what has not been sent, and how far that has come.
create table pathway_move (
    pathway   text        not null,
    version   text        not null,
    heard_at  timestamptz not null,
    after     text        not null default '',
    passed_at timestamptz,
    done_at   timestamptz,
    primary key (pathway, version),
    foreign key (pathway, version) references pathway (id, version)
);
comment on column pathway_move.after is 'The last episode that was looked at; a stopped move goes on behind it';
comment on column pathway_move.passed_at is 'When all had been looked at once; they are looked at twice';
create index pathway_move_to_do on pathway_move (heard_at) where done_at is null;
create index episode_by_pathway_version on episode (pathway, id, pathway_version);
