package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged application with its sample clinic: staff, an approved module and patients from the first moment. */
final class SampleClinic implements AutoCloseable {

    private static final Pattern PASSWORD = Pattern.compile("^ +(\\w+) / (\\S+)");
    private static final Pattern LINK = Pattern.compile("Patient +(http\\S+)");
    private static final Pattern CODE = Pattern.compile("short code ([A-Z0-9-]+),");

    private final RunningForeword foreword;
    private final Map<String, String> environment;
    private final Map<String, String> passwords = new HashMap<>();
    private final String link;
    private final String code;

    /** @param settings beside those of the sample clinic, e.g. the clinic's phone */
    SampleClinic(Path data, Map<String, String> settings) {
        environment = new HashMap<>(settings);
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        foreword = new RunningForeword(data, environment);
        foreword.start();
        foreword.output()
                .forEach(line -> PASSWORD.matcher(line)
                        .results()
                        .forEach(match -> passwords.put(match.group(1), match.group(2))));
        link = printed(LINK);
        code = printed(CODE);
    }

    RunningForeword foreword() {
        return foreword;
    }

    /** Of a patient in English who has not started. */
    String link() {
        return link;
    }

    String code() {
        return code;
    }

    String address(String path) {
        return foreword.address() + "/" + path;
    }

    /** At the link's page. */
    void givesBirthDate(PatientPages phone) {
        phone.signIn("1", "2", "1980");
    }

    /** From the link to the welcome. */
    void signIn(PatientPages phone) {
        phone.page().navigate(link);
        givesBirthDate(phone);
        phone.seesHeading("The science of ketamine and mental health");
    }

    /** @param username admin, nurse or doctor */
    void staffSignIn(Page desk, String username) {
        desk.navigate(address("staff/login"));
        FirstApproval.signIn(desk, username, Objects.requireNonNull(passwords.get(username)));
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Patients");
    }

    /**
     * Enrols somebody who was born like all of the sample clinic's patients, and whose treatment is in three days.
     *
     * @param desk where staff are signed in
     * @return the link
     */
    String enrol(Page desk, String number) {
        desk.navigate(address("staff/enrol"));
        desk.getByLabel("Patient number").fill(number);
        desk.getByLabel("Given name").fill("Nori");
        desk.getByLabel("Family name").fill("Sample");
        desk.getByLabel("Birth date").fill("1980-01-02");
        desk.getByLabel("Treatment date").fill(LocalDate.now().plusDays(3).toString());
        desk.getByText("Enrol and make the link").click();
        return desk.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    /** Starts again on the same data what was stopped or killed. */
    void startAgain() {
        environment.remove("SPRING_PROFILES_ACTIVE");
        foreword.start();
    }

    @Override
    public void close() {
        foreword.close();
    }

    private String printed(Pattern pattern) {
        return foreword.output().stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
