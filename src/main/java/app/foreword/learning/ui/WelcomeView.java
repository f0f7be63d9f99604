package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.learning.Effort;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What this is, about how long it takes, and that nobody can fail it. Who has started goes on where they stopped. */
@Route(value = LearningNavigation.WELCOME, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class WelcomeView extends LessonPage {

    WelcomeView(Learning learning, CurrentPatient patient) {
        super(learning, patient);
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        if (!state.log().opened().isEmpty()) {
            event.forwardTo(LearningNavigation.address(state.next()));
            return;
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
                heading(state.module().title()),
                points,
                button(getTranslation("learning.welcome.start"), () -> go(LearningNavigation.CONTENTS), "primary"));
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
