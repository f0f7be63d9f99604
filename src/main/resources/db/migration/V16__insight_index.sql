-- Insight reads the newest enrolments of a version in a language.
create index enrolment_by_version on enrolment (module_version_id, language, id);
