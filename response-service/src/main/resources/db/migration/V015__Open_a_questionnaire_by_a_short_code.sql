-- What a person types from a letter, or the short address in an SMS. Only keyed hashes are kept.
create table short_code (
    hash        bytea primary key,
    kind        text        not null check (kind in ('TYPED', 'ADDRESS')),
    notice      uuid        not null,
    invitation  uuid        not null references invitation on delete cascade,
    fact        bytea,
    wrong       int         not null check (wrong >= 0),
    wrong_since timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    unique (notice, kind)
);
create index short_code_by_invitation on short_code (invitation);
comment on column short_code.fact is 'Keyed hash of the code with the birth year that must be given with it; null where that is not known';
comment on column short_code.wrong is 'Wrong years given since wrong_since: after some the code rests for an hour';
