package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a lesson that its address names, made anew each time it is entered, so that it is right after a
 * reload, the back button, another device or a restart.
 */
abstract class LessonFrame extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The rest of the address. */
    static final String PLACE = "place";

    private final Div said = new Div();
    private @Nullable LessonPage page;

    final void show(Visit visit, BeforeEnterEvent event) {
        show(page(visit, place(event)), visit, event);
    }

    /** What the address names. */
    static Place place(BeforeEnterEvent event) {
        String path = event.getRouteParameters().getWildcard(PLACE).stream().collect(Collectors.joining("/"));
        return Place.at(path).orElseThrow(() -> new NotFoundException("No page " + path));
    }

    /** Shows the page, or forwards to where the learner really is. */
    final void show(LessonPage wanted, Visit visit, BeforeEnterEvent event) {
        LearnerState state = visit.lesson().state();
        follow(event.getUI(), state.module().language());
        wanted.enter(state)
                .ifPresentOrElse(elsewhere -> event.forwardTo(visit.addressOf(elsewhere)), () -> replaceBy(wanted));
    }

    @Override
    public final String getPageTitle() {
        return page == null ? "" : page.title();
    }

    /** Before a page is made whose module is in this language; the lesson may have been set to it on another device. */
    void follow(UI ui, Locale language) {}

    final void clear() {
        removeAll();
        page = null;
    }

    private void replaceBy(LessonPage wanted) {
        if (page != null) {
            remove(page);
        }
        said.removeAll();
        WentElsewhere.take(UI.getCurrent()).ifPresent(said::add);
        page = wanted;
        add(said, wanted);
    }

    private static LessonPage page(Visit visit, Place place) {
        return switch (place) {
            case Place.Welcome welcome -> new WelcomePage(visit);
            case Place.Contents contents -> new ContentsPage(visit);
            case Place.Reading reading -> new ReadingPage(visit, reading.section());
            case Place.Turn turn -> new QuestionPage(visit, turn.ordinal());
            case Place.Summary summary -> new SummaryPage(visit);
        };
    }
}
