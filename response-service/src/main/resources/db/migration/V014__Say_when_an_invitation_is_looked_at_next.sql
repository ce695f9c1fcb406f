alter table invitation add next_at timestamptz;
alter table invitation add known_at timestamptz;
alter table invitation add paused_at timestamptz;
create index invitation_to_look_at on invitation (next_at, id) where next_at is not null;
comment on column invitation.next_at is 'When something is to be done about it: a notice, another try, the end of one that was cut short';
comment on column invitation.known_at is 'Since when its dates are known; nothing was due before. Without it, since its episode began';
comment on column invitation.paused_at is 'Since when nothing is sent of it, until someone lets it go on';

alter table episode add stopped_at timestamptz;
alter table episode add stop_reason text;
comment on column episode.stopped_at is 'Since when nothing more is asked, not even steps whose event had no date yet';

create index dispatch_under_way on dispatch (channel, due_at) where status in ('DUE', 'HANDING');
