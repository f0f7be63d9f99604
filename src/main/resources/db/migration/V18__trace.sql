-- Whose account an event is about, where it is about one.
alter table audit_event add column about_staff_id bigint references staff (id);

-- The trail is read newest first: of a patient, of a staff member, of one kind, or all of it.
drop index audit_event_by_patient;
create index audit_event_by_patient on audit_event (patient_id, happened_at, id);
create index audit_event_by_staff on audit_event (staff_id, happened_at, id);
create index audit_event_by_action on audit_event (action, happened_at, id);
create index audit_event_by_time on audit_event (happened_at, id);

-- Which notices a staff member need not be told again. The occasion is what makes it new another time: when the patient
-- finished, or which treatment date it is about.
create table notice_seen (
    staff_id     bigint                   not null references staff (id),
    enrolment_id bigint                   not null references enrolment (id),
    kind         varchar(24)              not null,
    occasion     varchar(40)              not null,
    seen_at      timestamp with time zone not null,
    primary key (staff_id, enrolment_id, kind, occasion)
);
create index notice_seen_by_enrolment on notice_seen (enrolment_id);
-- Who finished last and needs a talk, among however many.
create index enrolment_by_finish on enrolment (state, signed_off, needs_talk, finished_at, id);
-- Asked whenever a patient's own questions are read, and when a patient is erased.
create index talk_outcome_by_question on talk_outcome (patient_question_id);
