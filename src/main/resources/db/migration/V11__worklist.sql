-- Kept for the worklist's order by name: the patient's names without case, accents and signs. Bytes, because every
-- database compares them in the same way, and so that what begins with some letters is one range of an index.
alter table enrolment add column name_key bytea default cast('' as bytea) not null;

-- Kept for the search: each word of a patient's names and number, in the same spelling, with all of them beside it,
-- so that a search for two words reads one range of one index and nothing else.
create table patient_word (
    word       bytea        not null,
    words      varchar(600) not null,
    patient_id bigint       not null references patient (id) on delete cascade
);

-- What each staff member chose last; the address of the worklist goes before it.
create table staff_worklist (
    staff_id   bigint      not null primary key references staff (id),
    shown      varchar(16) not null,
    sorted_by  varchar(16) not null,
    descending boolean     not null
);
