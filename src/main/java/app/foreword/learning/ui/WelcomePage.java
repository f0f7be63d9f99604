package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** What this is, about how long it takes, and that nobody can fail it. Who has started goes on where they stopped. */
class WelcomePage extends LessonPage {

    WelcomePage(Visit visit) {
        super(visit);
    }

    @Override
    Optional<Place> enter(LearnerState state) {
        if (!state.log().opened().isEmpty()) {
            return Optional.of(Place.of(state.next()));
        }
        int minutes = Effort.minutesLeft(state.module(), state.log());
        var points = new UnorderedList(
                new ListItem(getTranslation(
                        "learning.welcome.how", state.module().sections().size())),
                new ListItem(getTranslation("learning.welcome.stop")),
                new ListItem(getTranslation("learning.welcome.noTest")),
                new ListItem(getTranslation("ways.welcome")));
        points.addClassName("points");
        add(
                paragraph(getTranslation("learning.welcome.kicker", minutes), "kicker"),
                ModuleWords.of(state.module(), heading(state.module().title())));
        addIfWaived();
        if (state.log().round().number() > 1) {
            add(paragraph(getTranslation("fairness.welcome.again"), "lead"));
        }
        add(
                points,
                button(getTranslation("learning.welcome.start"), () -> visit().go(new Place.Contents()), "primary"));
        if (lesson().isApproved()) {
            add(paragraph(getTranslation("learning.welcome.approved"), "note", "approved"));
        }
        if (!state.module().provenance().isEmpty()) {
            add(provenance(state.module()));
        }
        return Optional.empty();
    }

    /** It tells of the time before the clinic had the text: behind a line for a patient, open to staff who look at it. */
    private Component provenance(LearningModule module) {
        var details = new NativeDetails(
                getTranslation("learning.welcome.provenance"),
                ModuleWords.of(module, paragraph(module.provenance(), "note")));
        details.addClassName("provenance");
        details.setOpen(!lesson().isStored());
        return details;
    }
}
