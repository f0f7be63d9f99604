package app.foreword.review.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.Question;
import app.foreword.content.Section;
import app.foreword.learning.KeyCorrections;
import app.foreword.learning.Keys;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The questions of a version, and which options count as right: where one is corrected. */
@Route(value = ReviewNavigation.KEYS, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/fairness.css")
class QuestionKeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient KeyCorrections corrections;
    private final When when;

    QuestionKeysView(Modules modules, KeyCorrections corrections, When when) {
        this.modules = modules;
        this.corrections = corrections;
        this.when = when;
        addClassName("question-keys");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = KeysAddress.of(event, modules);
        LearningModule module = address.module(modules);
        Keys keys = corrections.inForce(address.version());
        removeAll();
        var lead = new Paragraph(getTranslation("fairness.keys.lead"));
        lead.addClassName("second");
        add(
                new Div(KeysAddress.toModules()),
                new H1(getPageTitle()),
                Quotation.in("fairness.keys.module", module.language(), module.title(), module.version()),
                lead);
        module.sections().forEach(section -> add(section(section, module, keys, address)));
        add(new CorrectionHistory(corrections.history(address.version()), module, modules, when));
    }

    private Div section(Section section, LearningModule module, Keys keys, KeysAddress address) {
        var list = new OrderedList();
        section.questions().forEach(question -> list.add(item(question, module, keys, address)));
        list.addClassName("keys");
        return new Div(new H2(Quotation.of(module.language(), section.title())), list);
    }

    private ListItem item(Question question, LearningModule module, Keys keys, KeysAddress address) {
        var stem = new Paragraph(Quotation.of(module.language(), question.stem()));
        stem.addClassName("stem");
        keys.of(question.id()).filter(key -> key.differsFrom(question)).ifPresent(key -> {
            var chip = new Span(getTranslation("fairness.keys.corrected"));
            chip.addClassNames("chip", "warm");
            stem.add(chip);
        });
        var link = new Anchor(
                ReviewNavigation.key(address.version(), address.language(), question.id()),
                getTranslation("fairness.keys.correct"));
        link.addClassName("plain");
        // the same words stand at every question: say which
        link.setAriaLabel(getTranslation("fairness.keys.correct.which", question.stem()));
        return new ListItem(stem, KeyList.of(question, keys, module.language()), link);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fairness.keys.title");
    }
}
