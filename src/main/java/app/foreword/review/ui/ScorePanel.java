package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The score, which never changes after the last answer, and apart from it what a talk has added. */
class ScorePanel extends Section {

    private final Paragraph score = new Paragraph();
    private final Paragraph after = new Paragraph();

    ScorePanel() {
        after.addClassName("second");
        add(new H2(getTranslation("review.score")), score, after);
    }

    void show(PatientReview review) {
        var results = review.results();
        score.setText(ScoreWords.of(review));
        boolean more = review.understoodAfterTalk() > results.understood();
        after.setText(more ? getTranslation("talk.score.apart", review.understoodAfterTalk(), results.concepts()) : "");
        after.setVisible(more);
    }
}
