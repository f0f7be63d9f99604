package app.foreword.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample clinic's patient has gone up to the second question; what came on the way, and how to visit each page anew. */
final class PatientVisits {

    /**
     * @param cookies of a patient who has given the birth date; empty for the door
     * @param again the budget of a second visit; none for a reading, most of which is its own words
     */
    record Stop(
            String name,
            String address,
            String cookies,
            @Nullable Budget again) {}

    private final Browsers browsers;
    private final PageWeight toTheWelcome;
    private final PageWeight oneAnswer;
    private final List<Stop> stops;

    private PatientVisits(Browsers browsers, PageWeight toTheWelcome, PageWeight oneAnswer, List<Stop> stops) {
        this.browsers = browsers;
        this.toTheWelcome = toTheWelcome;
        this.oneAnswer = oneAnswer;
        this.stops = stops;
    }

    static PatientVisits walk(SampleClinic clinic, Browsers browsers) {
        var phone = new PatientPages(browsers.phone(), new Keys());
        BrowserContext context = phone.page().context();
        var meter = new NetworkMeter(phone.page(), context.newCDPSession(phone.page()));
        clinic.signIn(phone);
        PageWeight toTheWelcome = meter.take();
        phone.press("Start");
        phone.seesHeading("The parts of this lesson");
        phone.press("Start with part 1");
        phone.page().waitForURL("**/read/*");
        String reading = phone.page().url();
        phone.press("Check what you know");
        phone.page().waitForURL("**/question/1");
        phone.chooseRight();
        meter.take();
        phone.press("Check");
        phone.seesSaved();
        PageWeight oneAnswer = meter.take();
        phone.next();
        String signedIn = context.storageState();
        var stops = List.of(
                new Stop("link page", clinic.link(), "", Budget.RETURNING),
                new Stop("welcome", clinic.address("lesson"), signedIn, Budget.RETURNING),
                new Stop("reading", reading, signedIn, null),
                new Stop("question", phone.page().url(), signedIn, Budget.RETURNING));
        return new PatientVisits(browsers, toTheWelcome, oneAnswer, stops);
    }

    PageWeight toTheWelcome() {
        return toTheWelcome;
    }

    PageWeight oneAnswer() {
        return oneAnswer;
    }

    List<Stop> stops() {
        return stops;
    }

    Stop welcome() {
        return stops.get(1);
    }

    /** With nothing in its cache. */
    Visitor newDevice(Stop stop) {
        return new Visitor(browsers.phone(stop.cookies()), stop.address());
    }
}
