package app.foreword.record;

import app.foreword.testing.OnEachDatabase;
import org.springframework.context.annotation.Import;

@Import(OnEachDatabase.OnPostgres.class)
class ExportsOnPostgresTest extends ExportRules {}
