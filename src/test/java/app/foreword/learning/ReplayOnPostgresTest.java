package app.foreword.learning;

import app.foreword.testing.OnEachDatabase;
import org.springframework.context.annotation.Import;

@Import(OnEachDatabase.OnPostgres.class)
class ReplayOnPostgresTest extends ReplayRules {}
