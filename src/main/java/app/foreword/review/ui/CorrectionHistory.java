package app.foreword.review.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.Option;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Question;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.KeyCorrection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every correction of a module's keys, newest first. */
class CorrectionHistory extends Div {

    private final When when;

    CorrectionHistory(List<KeyCorrection> history, LearningModule module, Modules modules, When when) {
        this.when = when;
        addClassName("log-of-keys");
        setVisible(!history.isEmpty());
        var list = new UnorderedList();
        list.addClassName("log");
        history.forEach(correction -> list.add(item(correction, module, modules)));
        add(new H2(getTranslation("fairness.keys.history")), list);
    }

    private ListItem item(KeyCorrection correction, LearningModule module, Modules modules) {
        CorrectedKey key = correction.key();
        Optional<Question> question = question(module, correction);
        String version =
                modules.find(correction.from()).map(PublishedVersion::version).orElse("");
        var at = new Span(when.moment(key.at()));
        at.addClassName("second");
        var words = new Span(
                getTranslation("fairness.keys.history.entry", key.by(), version, right(key, question), key.reason()));
        var stem = Quotation.of(
                module.language(),
                question.map(Question::stem).orElse(correction.question().value()));
        stem.addClassName("second");
        return new ListItem(at, words, stem);
    }

    private String right(CorrectedKey key, Optional<Question> question) {
        return key.atFault()
                ? getTranslation("fairness.keys.history.atFault")
                : key.right().stream()
                        .map(option -> question.flatMap(found -> found.option(option))
                                .map(Option::text)
                                .orElse(option.value()))
                        .map(text -> getTranslation("review.quoted", text))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static Optional<Question> question(LearningModule module, KeyCorrection correction) {
        return module.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(correction.question()))
                .findFirst();
    }
}
