-- A one-time link with which somebody who has an account chooses a new password; null for one that makes an account.
alter table staff_invitation add column staff_id bigint references staff (id);
