package app.foreword.learning.ui;

import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import com.vaadin.flow.component.html.ListItem;
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
                new ListItem(getTranslation("learning.welcome.noTest")));
        points.addClassName("points");
        add(
                paragraph(getTranslation("learning.welcome.kicker", minutes), "kicker"),
                ModuleWords.of(state.module(), heading(state.module().title())),
                points,
                button(getTranslation("learning.welcome.start"), () -> visit().go(new Place.Contents()), "primary"));
        String provenance = state.module().provenance();
        if (!provenance.isEmpty()) {
            add(ModuleWords.of(state.module(), paragraph(provenance, "note", "provenance")));
        }
        return Optional.empty();
    }
}
