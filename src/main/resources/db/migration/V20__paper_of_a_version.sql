-- Moved back to the version on whose pages the patient had answered, when they were typed in.
alter table version_move add column for_paper boolean default false not null;

-- One row, locked by whoever corrects a key: two corrections at once would count by each other's old key.
create table correction_turn (
    id int primary key
);
insert into correction_turn (id) values (1);
