-- Sealed like contacts; gone with the invitation, and so with the episode.
create table attachment (
    id           uuid primary key,
    invitation   uuid        not null references invitation on delete cascade,
    content_type text        not null check (content_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
    size         bigint      not null check (size > 0),
    hash         text        not null,
    title        text        not null,
    sealed       bytea       not null,
    key          text        not null,
    kept_at      timestamptz not null,
    unique (invitation, hash)
);
comment on table attachment is 'What people added to their answers, without the names that the files had';
