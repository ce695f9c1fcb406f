create table response (
    id            uuid primary key,
    invitation    uuid        not null unique references invitation on delete cascade,
    episode       text        not null references episode on delete cascade,
    version       int         not null check (version > 0),
    status        text        not null check (status in ('in-progress', 'completed', 'amended', 'entered-in-error')),
    questionnaire text        not null,
    language      text        not null,
    respondent    text        not null,
    mode          text        not null check (mode in ('WEB', 'IMPORT', 'API')),
    answers       jsonb       not null,
    started_at    timestamptz not null,
    answered_at   timestamptz,
    recorded_at   timestamptz not null,
    check (status = 'in-progress' or answered_at is not null)
);
create index response_by_episode on response (episode);
comment on column response.answers is 'The FHIR QuestionnaireResponse, without id and meta';

-- A save that was acknowledged: the same key again changes nothing.
create table accepted_save (
    idempotency_key text primary key check (length(idempotency_key) between 8 and 256),
    response        uuid        not null references response on delete cascade,
    at              timestamptz not null
);
create index accepted_save_by_response on accepted_save (response);
