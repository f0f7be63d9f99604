-- Where an answer was given. What was answered on paper was typed in by a staff member, later than it was given.
alter table answer add column origin varchar(16) default 'SCREEN' not null;
alter table answer add column entered_by bigint references staff (id);
alter table answer add column entered_at timestamp with time zone;
alter table answer add constraint answer_entered_by_somebody
    check ((origin = 'PAPER') = (entered_by is not null) and (entered_by is null) = (entered_at is null));
alter table reading add column origin varchar(16) default 'SCREEN' not null;
