package app.foreword.learning;

import app.foreword.testing.OnEachDatabase;
import org.springframework.context.annotation.Import;

@Import(OnEachDatabase.OnH2.class)
class ReplayOnH2Test extends ReplayRules {}
