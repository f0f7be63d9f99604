package app.foreword.learning.ui;

import app.foreword.content.Section;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import com.vaadin.flow.component.html.Div;

/**
 * How many ideas have come to an end, and in which part the learner is: as a bar, and in the same words for eyes and
 * ears. Never in percent, which would read like a grade.
 */
class HowFar extends Div {

    HowFar(LearnerState state) {
        String words = ideas(state);
        show(
                state,
                switch (state.next()) {
                    case Step.Read read -> words + part(state, state.module().section(read.section()));
                    case Step.Ask ask -> words + part(state, state.module().section(ask.section()));
                    case Step.Finished finished -> words;
                });
    }

    HowFar(LearnerState state, Section part) {
        show(state, ideas(state) + part(state, part));
    }

    private String ideas(LearnerState state) {
        Results results = state.results();
        return getTranslation("terms.progress.ideas", results.outcomes().size(), results.concepts());
    }

    private String part(LearnerState state, Section part) {
        var sections = state.module().sections();
        return " \u00b7 " + getTranslation("terms.progress.part", sections.indexOf(part) + 1, sections.size());
    }

    private void show(LearnerState state, String words) {
        Results results = state.results();
        int done = results.outcomes().size();
        var fill = new Div();
        fill.addClassName("fill");
        fill.getStyle().setWidth(100 * done / results.concepts() + "%");
        var bar = new Div(fill);
        bar.addClassName("progress");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", getTranslation("learning.progress"));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", String.valueOf(results.concepts()));
        bar.getElement().setAttribute("aria-valuenow", String.valueOf(done));
        bar.getElement().setAttribute("aria-valuetext", words);
        var told = new Div(words);
        told.addClassName("progress-words");
        // the bar says it already
        told.getElement().setAttribute("aria-hidden", "true");
        addClassName("how-far");
        add(bar, told);
    }
}
