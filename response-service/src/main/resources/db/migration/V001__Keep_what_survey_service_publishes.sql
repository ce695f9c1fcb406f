-- A projection of three topics: what this service needs to know of questionnaires, pathways and organisations.

create table questionnaire (
    url         text        not null,
    version     text        not null,
    message     jsonb       not null,
    received_at timestamptz not null,
    primary key (url, version)
);

create table pathway (
    id           text        not null,
    version      text        not null,
    published_at timestamptz not null,
    message      jsonb       not null,
    received_at  timestamptz not null,
    primary key (id, version)
);

-- A unit may arrive before its establishment, so the parent is a name and not a foreign key.
create table organisation (
    id          text primary key,
    parent      text check (parent <> id),
    type        text        not null check (type in ('REGION', 'ESTABLISHMENT', 'UNIT')),
    name        text        not null,
    closed      boolean     not null,
    received_at timestamptz not null
);
create index organisation_parent on organisation (parent);

-- How far each topic has been read, moved in the same transaction as what was read.
create table catalogue_position (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- What could not be understood and went to boussole.dead-letters.
create table dead_letter (
    topic       text        not null,
    partition   int         not null,
    position    bigint      not null,
    reason      text        not null,
    received_at timestamptz not null,
    primary key (topic, partition, position)
);

-- An organisation and everything below it.
create function subtree(root text) returns setof text
    language sql stable parallel safe
as
$$
with recursive below as (select o.id
                         from organisation o
                         where o.id = root
                         union
                         select o.id
                         from organisation o
                                  join below b on o.parent = b.id)
select id
from below
$$;

-- The establishment that a unit belongs to, or the establishment itself; nothing for a region.
create function establishment_of(organisation_id text) returns text
    language sql stable parallel safe
as
$$
with recursive above as (select o.id, o.parent, o.type
                         from organisation o
                         where o.id = organisation_id
                         union
                         select o.id, o.parent, o.type
                         from organisation o
                                  join above a on o.id = a.parent)
select id
from above
where type = 'ESTABLISHMENT'
limit 1
$$;
