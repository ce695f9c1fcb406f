alter table organisation add column closed_on date;

comment on column organisation.closed_on is 'Care that began until then is still taken; when closed without it, none is.';
