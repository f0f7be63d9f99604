-- Wrong PINs typed on the tablets that a staff member gave, over all of them, since the last sign-in with a password.
alter table staff add column pin_wrong int default 0 not null;
-- A right PIN was counted as a try, too; what stays is the number of wrong ones, for the history.
update tablet_handover set pin_tries = pin_tries - 1 where pin_tries > 0 and taken_back_by = staff_id;
