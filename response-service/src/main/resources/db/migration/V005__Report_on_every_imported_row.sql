create table import (
    id           uuid primary key,
    pathway      text        not null,
    organisation text,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    rows         bigint      not null default 0,
    accepted     bigint      not null default 0,
    unchanged    bigint      not null default 0,
    amended      bigint      not null default 0,
    refused      bigint      not null default 0
);
comment on column import.organisation is 'The root of what its sender may see; null when that is everything';

create table import_refusal (
    import uuid   not null references import on delete cascade,
    line   bigint not null,
    "column" text not null,
    reason text   not null,
    primary key (import, line, "column")
);
