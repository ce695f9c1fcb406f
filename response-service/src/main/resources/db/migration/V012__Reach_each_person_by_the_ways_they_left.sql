-- The only table that knows how a person can be reached. The service seals and opens it; the database never sees inside.
create table contact (
    episode    text        not null references episode on delete cascade,
    respondent text        not null check (respondent in ('PATIENT', 'PROXY', 'CARER', 'PROFESSIONAL')),
    sealed     bytea       not null,
    key        text        not null,
    kept_at    timestamptz not null,
    primary key (episode, respondent)
);
create index contact_by_key on contact (key, episode);
comment on column contact.key is 'Which of the service''s keys sealed it: rotation looks for those of older keys';

-- A channel that has failed this person for good, until their contact is corrected.
create table unreachable (
    episode    text        not null,
    respondent text        not null,
    channel    text        not null check (channel in ('EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE')),
    reason     text        not null,
    at         timestamptz not null,
    primary key (episode, respondent, channel),
    foreign key (episode, respondent) references contact on delete cascade
);

alter table episode add person text;
alter table episode add paused_at timestamptz;
create index episode_by_person on episode (person) where person is not null;
comment on column episode.person is 'The same for all episodes of one person in one establishment: a keyed hash';
comment on column episode.paused_at is 'Since when nothing is sent, until someone lets it go on';

alter table invitation drop constraint invitation_channel_check;
alter table invitation add check
    (channel in ('LINK', 'EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE', 'IMPORT', 'API'));
alter table invitation add life jsonb not null default '[]';
comment on column invitation.life is 'What happened to it, in order: event, instant, channel, reason, lateness';

-- One notice to one person by one channel. A second of the same kind cannot exist.
create table dispatch (
    id          uuid primary key,
    invitation  uuid        not null references invitation on delete cascade,
    reminder    int         not null check (reminder >= 0),
    channel     text        not null check (channel in ('EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE')),
    due_at      timestamptz not null,
    status      text        not null check (status in
        ('DUE', 'HANDING', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED', 'UNCERTAIN', 'CALLED_OFF')),
    tries       int         not null default 0 check (tries >= 0),
    handed_at   timestamptz,
    reported_at timestamptz,
    reference   text        not null default '',
    reason      text        not null default '',
    unique (invitation, reminder, channel)
);
comment on column dispatch.reminder is '0 for the first notice, then 1, 2…';
comment on column dispatch.due_at is 'When it should have been handed over: lateness is counted from here';

-- Who did what to whom: codes and dates, never a contact or an answer.
create table audit (
    id           uuid primary key,
    at           timestamptz not null,
    who          text        not null,
    deed         text        not null,
    episode      text        not null,
    organisation text        not null,
    detail       jsonb       not null
);
create index audit_by_episode on audit (episode, at);
create index audit_by_organisation on audit (organisation, at);
