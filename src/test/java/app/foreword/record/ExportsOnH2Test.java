package app.foreword.record;

import app.foreword.testing.OnEachDatabase;
import org.springframework.context.annotation.Import;

@Import(OnEachDatabase.OnH2.class)
class ExportsOnH2Test extends ExportRules {}
