-- The addresses and numbers whose holders want no more messages of an establishment, about whatever.
create table unsubscribed (
    establishment text        not null,
    channel       text        not null check (channel in ('EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE')),
    address       text        not null,
    at            timestamptz not null,
    primary key (establishment, address, channel)
);
-- An outage is not the person's fault: only what came back counts among the times that a notice may come back.
alter table dispatch add bounces int not null default 0 check (bounces >= 0);
comment on column unsubscribed.address is 'A keyed hash: it recognises an address that it is given, and tells none';
