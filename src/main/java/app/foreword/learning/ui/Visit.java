package app.foreword.learning.ui;

import app.foreword.learning.Lesson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/**
 * A lesson with the address under which its pages stand: a patient's, or that of a preview.
 *
 * @param address without a slash at its end
 */
record Visit(Lesson lesson, String address) {

    String addressOf(Place place) {
        return place.path().isEmpty() ? address : address + "/" + place.path();
    }

    void go(Place place) {
        UI.getCurrent().navigate(addressOf(place));
    }

    /** From a page that is behind, to where the learner has got meanwhile. */
    void catchUp(Place place) {
        WentElsewhere.note(UI.getCurrent());
        go(place);
    }

    /** From a page of what was done before staff started the whole again, to where the learner is now. */
    void catchUpWithNewAttempt() {
        WentElsewhere.noteStartedAgain(UI.getCurrent());
        goOn();
    }

    /** To where the learner is now. */
    void goOn() {
        go(Place.of(lesson.state().next()));
    }

    Anchor link(String text, Place place) {
        var link = new Anchor(addressOf(place), text);
        // as in the framework's RouterLink: the page changes in place
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
