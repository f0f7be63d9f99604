-- The worklist reads each state in the order of treatment dates, so that its first page does not depend on how many
-- enrolments there are. The states of what is finished differ by two more columns.
create index enrolment_by_state on enrolment (state, treatment_date, id);
create index enrolment_by_review on enrolment (state, signed_off, needs_talk, treatment_date, id);
