package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** From the link to the summary in Spanish: each kind of page once. */
final class SpanishWay {

    private final Learner learner;
    private final Page page;
    private final Step step;

    SpanishWay(Learner learner, Step step) {
        this.learner = learner;
        this.page = learner.page();
        this.step = step;
    }

    void from(String link, String pause) {
        learner.signIn(link);
        looks("welcome");
        learner.press("learning.welcome.start");
        page.waitForURL("**/contents");
        learner.seesHeading(learner.words().of("learning.contents.title"));
        looks("contents");
        learner.press("learning.contents.start");
        page.waitForURL("**/read/*");
        looks("reading");
        learner.toItsQuestions();
        looks("question");
        learner.wrongOption().check();
        learner.check();
        learner.sees("learning.question.miss");
        looks("miss");
        learner.next();
        learner.press("learning.question.notSure");
        learner.seesSaved();
        looks("not sure");
        learner.next();
        learner.goOnToTheSummary();
        learner.seesHeading(learner.words().of("learning.summary.title"));
        looks("summary");
        page.navigate(pause);
        learner.seesHeading(learner.words().of("learning.pause.title"));
        looks("pause");
    }

    private void looks(String name) {
        assertThat(learner.heading()).isVisible();
        step.tellsWhereItIs(name);
        step.fitsEveryReader(name + " in Spanish");
        Browsers.accessible(page, name + " in Spanish");
    }
}
