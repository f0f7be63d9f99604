-- How sure the patient was of a choice in a re-check, where the module asks and the patient said so.
alter table recheck_answer add column sureness varchar(16);
