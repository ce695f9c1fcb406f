-- What a person has answered so far to an anonymous questionnaire, sealed; it goes when they send it.
create table anonymous_draft (
    invitation uuid primary key references invitation on delete cascade,
    sealed     bytea not null,
    key        text  not null
);

-- The urn: what was sent, sealed and of equal sizes, until enough lie in it. It names no invitation and no moment.
create table ballot (
    id              uuid primary key,
    pathway         text  not null,
    pathway_version text  not null,
    step            text  not null,
    organisation    text  not null,
    questionnaire   text  not null,
    mode            text  not null,
    sealed          bytea not null,
    key             text  not null
);
create index ballot_by_urn on ballot (pathway, pathway_version, step, organisation, questionnaire, mode);
comment on column ballot.mode is 'By which way it came: those of one way are mixed among themselves';

-- What was in an urn, shuffled. All of one opening say the same of themselves but for the answers.
create table anonymous_response (
    id              uuid primary key,
    episode         text  not null unique,
    pathway         text  not null,
    pathway_version text  not null,
    step            text  not null,
    organisation    text  not null,
    questionnaire   text  not null,
    mode            text  not null,
    month           date  not null check (extract(day from month) = 1),
    answers         jsonb not null
);
comment on column anonymous_response.episode is 'Drawn at random: no key leads from it to anybody';
comment on column anonymous_response.month is 'In which the urn was opened';
