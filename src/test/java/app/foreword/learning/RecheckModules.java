package app.foreword.learning;

import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleSettings;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.content.Section;
import java.util.ArrayList;
import java.util.Set;

/** Modules for tests of re-checks: some ideas have a question kept for later. */
public final class RecheckModules {

    private RecheckModules() {}

    /** The same module, where these ideas have a form C. */
    public static LearningModule withFormC(LearningModule module, ModuleSettings settings, String... ideas) {
        return new LearningModule(
                module.id(),
                module.version(),
                module.language(),
                module.status(),
                module.title(),
                module.provenance(),
                module.sections().stream()
                        .map(section -> with(section, Set.of(ideas)))
                        .toList(),
                module.terms(),
                module.evidence(),
                module.closing(),
                settings);
    }

    private static Section with(Section section, Set<String> ideas) {
        var questions = new ArrayList<>(section.questions());
        section.questions().stream()
                .filter(question -> question.form() == Form.B
                        && ideas.contains(question.concept().value()))
                .map(RecheckModules::formC)
                .forEach(questions::add);
        return new Section(
                section.id(),
                section.title(),
                section.purpose(),
                section.passages(),
                section.figure(),
                section.remember(),
                section.concepts(),
                questions);
    }

    private static Question formC(Question b) {
        String id = b.concept().value() + ".C";
        return new Question(
                new QuestionId(id),
                b.concept(),
                Form.C,
                b.passage(),
                b.facts(),
                "Question " + id + "?",
                b.rightIdea(),
                b.ordered(),
                b.options());
    }
}
