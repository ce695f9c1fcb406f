-- Something in what a person said wants a look by someone of the staff.
create table alert_case (
    id              uuid primary key,
    episode         text        not null references episode on delete cascade,
    invitation      uuid        not null references invitation on delete cascade,
    kind            text        not null check (kind in ('RULE', 'ADVERSE_EVENT')),
    rule            text        not null check (length(rule) between 1 and 64),
    pathway_version text        not null,
    organisation    text        not null,
    severity        text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    cause           jsonb       not null,
    holds           boolean     not null default true,
    opened_at       timestamptz not null,
    due_at          timestamptz not null,
    advised_at      timestamptz,
    assigned_to     text check (length(assigned_to) between 1 and 200),
    acknowledged_at timestamptz,
    acknowledged_by text,
    escalated_at    timestamptz,
    summoned_at     timestamptz,
    closed_at       timestamptz,
    closed_by       text,
    unique (invitation, rule),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (summoned_at is null or escalated_at is not null)
);
create index alert_case_open on alert_case (organisation, opened_at) where closed_at is null;
create index alert_case_late on alert_case (due_at) where acknowledged_at is null and closed_at is null;
create index alert_case_to_summon on alert_case (escalated_at) where escalated_at is not null and summoned_at is null;
create index alert_case_closed on alert_case (organisation, closed_at) where closed_at is not null;
create index alert_case_by_episode on alert_case (episode);
comment on column alert_case.rule is 'The id of the rule of the step, or of what the person told';
comment on column alert_case.organisation is 'Whose coordinators are told';
comment on column alert_case.cause is 'What raised it: answers or a score, as they are now where it holds, as they last were where it does not';
comment on column alert_case.holds is 'Whether what the person says now still raises it';
comment on column alert_case.due_at is 'By when it must be acknowledged';
comment on column alert_case.advised_at is 'When the person had read what to do';
comment on column alert_case.summoned_at is 'When those who are written to about late cases had been';

-- Everything that happened to a case; who is empty where nobody of the staff did it.
create table alert_event (
    id         uuid primary key,
    alert_case uuid        not null references alert_case on delete cascade,
    at         timestamptz not null,
    who        text        not null,
    what       text        not null check (what in ('OPENED', 'CHANGED', 'NO_LONGER', 'RAISED_AGAIN', 'ASSIGNED', 'ACKNOWLEDGED',
                                                    'ESCALATED', 'CLOSED')),
    note       text        not null check (length(note) <= 4000)
);
create index alert_event_by_case on alert_event (alert_case, at, id);
comment on column alert_event.note is 'Of what closed it; to whom it was assigned; otherwise empty';

-- Those of an establishment who are written to when a case is late: only that there is something to look at.
create table alert_recipient (
    organisation text not null,
    email        text not null check (length(email) between 3 and 254),
    language     text not null check (language in ('fr', 'en')),
    primary key (organisation, email)
);
