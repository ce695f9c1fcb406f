-- Nobody has sent such a draft, so there is no moment at which it was answered.
alter table response drop constraint response_check;
alter table response add constraint response_sent_is_answered check (status in ('in-progress', 'entered-in-error') or answered_at is not null);
