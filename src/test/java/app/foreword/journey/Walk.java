package app.foreword.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A patient's way in pictures, for whoever wants to see it without running it. Made anew by {@code bin/walk}. */
final class Walk {

    private final Album album;
    private final Browsers browsers;
    private final SampleClinic clinic;
    private final Page desk;

    private Walk(Album album, Browsers browsers, SampleClinic clinic) {
        this.album = album;
        this.browsers = browsers;
        this.clinic = clinic;
        desk = browsers.desk();
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("foreword-walk");
        try (var clinic = new SampleClinic(data, Map.of("FOREWORD_CLINIC", "Sample Clinic"));
                var browsers = new Browsers()) {
            var album = new Album(Path.of(arguments[0]));
            var walk = new Walk(album, browsers, clinic);
            walk.clinic.staffSignIn(walk.desk, "doctor");
            walk.inEnglish();
            walk.inSpanish();
            album.finish();
        } finally {
            PageBench.delete(data);
        }
    }

    private void inEnglish() {
        var learner = Learner.in("en", browsers.phone());
        Page page = learner.page();
        learner.open(clinic.enrol(desk, "30001"));
        album.take(
                page,
                "link",
                "The link from the clinic's letter asks for the birth date only: no password, no account.");
        learner.givesBirthDate("1", "2", "1980");
        learner.button("learning.welcome.start").waitFor();
        album.take(page, "welcome", "What this is, about how long it takes, and that nobody can fail it.");
        learner.toTheFirstReading();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        album.take(page, "reading in the dark", "A reading: short passages in plain words, here in the dark.");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        learner.toItsQuestions();
        album.take(
                page, "question", "One question at a time. \"I'm not sure yet\" is an honest answer, not a wrong one.");
        learner.letters(3);
        album.take(page, "question with large letters", "The same with letters of twice the size.");
        learner.letters(0);
        offline(learner);
        learner.rightOption().check();
        learner.check();
        album.take(page, "right", "Right or not in words and in shape; \"Saved\" once it is stored.");
        learner.next();
        learner.wrongOption().check();
        learner.check();
        album.take(page, "miss", "After a miss: the idea in other words, and the passage again.");
        learner.next();
        missTheSameIdeaAgain(learner);
        learner.goOnToTheSummary();
        summary(learner);
        page.context().close();
    }

    /** The net is gone and comes back; nothing is done about it. */
    private void offline(Learner learner) {
        Page page = learner.page();
        learner.rightOption().check();
        page.context().setOffline(true);
        page.waitForTimeout(1500);
        album.take(
                page, "offline", "The net is gone: nothing is lost, and the page goes on by itself when it is back.");
        page.context().setOffline(false);
        // so that what was said of it is gone from the next picture
        page.reload();
    }

    private void missTheSameIdeaAgain(Learner learner) {
        while (!learner.isAskedAgain()) {
            learner.rightOption().check();
            learner.check();
            learner.next();
        }
        narrow(learner);
        learner.wrongOption().check();
        learner.check();
        learner.next();
    }

    private void narrow(Learner learner) {
        learner.page().setViewportSize(320, Browsers.PHONE_HEIGHT);
        album.take(
                learner.page(),
                "one idea again on a narrow phone",
                "A missed idea comes back once, in another question; here 320 px wide.");
        learner.page().setViewportSize(Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
    }

    private void summary(Learner learner) {
        album.take(learner.page(), "summary", "The ideas got, and what the care team will talk about.");
        var words = learner.field("learning.summary.questions.label");
        words.fill("May I bring my sister to the treatment?");
        words.scrollIntoViewIfNeeded();
        learner.press("learning.summary.questions.add");
        learner.page()
                .getByText("May I bring my sister to the treatment?")
                .first()
                .waitFor();
        album.takeInView(learner.page(), "own question", "A question of the patient's own, for the care team.");
    }

    private void inSpanish() {
        SpanishApproval.make(desk, clinic);
        var learner = Learner.in("es", browsers.phone());
        learner.signIn(SpanishApproval.enrol(desk, clinic, "30002"));
        learner.toTheFirstReading();
        album.take(learner.page(), "reading in Spanish", "The same reading in Spanish.");
        learner.page().context().close();
    }
}
