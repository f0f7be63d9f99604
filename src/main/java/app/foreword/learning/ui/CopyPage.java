package app.foreword.learning.ui;

import app.foreword.access.TabletMark;
import app.foreword.learning.LearnerState;
import app.foreword.record.ClinicContact;
import app.foreword.record.CopyText;
import app.foreword.record.OwnCopy;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;

/** The patient's own copy, as it looks on paper. */
class CopyPage extends LessonPage {

    private final transient CopyText text;
    private final transient ClinicContact clinic;

    CopyPage(Visit visit, CopyText text, ClinicContact clinic) {
        super(visit);
        this.text = text;
        this.clinic = clinic;
        addClassName("copy-page");
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        if (TabletMark.isSet()) {
            return Optional.of(new Place.Summary());
        }
        var copy = OwnCopy.of(state, clinic);
        copy.ifPresent(sheet -> show(state, sheet));
        return copy.isPresent() ? Optional.empty() : Optional.of(Place.of(state.next()));
    }

    private void show(LearnerState state, OwnCopy copy) {
        H1 title = ModuleWords.of(state.module(), heading(copy.title()));
        var print = button(getTranslation("copy.print"), () -> getElement().executeJs("window.print()"), "quiet");
        var ways = new Div(paragraph(getTranslation("copy.text")), CopyLinks.pdf("primary"), print);
        ways.addClassName("copy-links");
        var back = visit().link(getTranslation("copy.back"), new Place.Summary());
        back.addClassName("quiet-link");
        add(title, ways, new CopySheet(copy, text, getLocale()), back);
    }
}
