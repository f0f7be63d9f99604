package app.foreword.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;

import app.foreword.content.BankMeasures;
import app.foreword.content.Evidence;
import app.foreword.content.Fact;
import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.LanguageReport;
import app.foreword.content.LanguageStatus;
import app.foreword.content.LearningModule;
import app.foreword.content.Measure;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PackExaminer;
import app.foreword.content.PackExceptionNote;
import app.foreword.content.PackReport;
import app.foreword.content.Passage;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Rule;
import app.foreword.content.Section;
import app.foreword.content.Source;
import app.foreword.content.TestModules;
import app.foreword.content.TextMeasures;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeTextArea;
import app.foreword.shell.form.Tick;
import app.foreword.testing.Approved;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("UC-13 Approve a module")
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = "app.foreword")
class ApprovalScreensTest extends SpringBrowserlessTest {

    private static final Finding FINDING =
            new Finding(Rule.SENTENCE_LENGTH, "en/s1.md", 7, "A sentence of 31 words.", "cut it in two");

    private static final Locale SPANISH = Locale.of("es");

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @MockitoSpyBean
    private Modules modules;

    @MockitoSpyBean
    private PackExaminer examiner;

    private ModuleVersionId version = new ModuleVersionId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Stream.of("audit_event", "module_approval", "enrolment", "patient", "staff")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from module_version where digest = 'none'").update();
        version = modules.newestVersions().getFirst().id();
        signIn("REVIEWER", "APPROVER");
        super.initVaadinEnvironment();
        is(new LanguageStatus.Original());
        programFinds();
    }

    @Test
    @DisplayName("UC-13 R11: without an approval the worklist and the enrol page say so and lead to the modules")
    void nothingApproved() {
        signIn("REVIEWER");
        UI.getCurrent().navigate("staff");
        assertThat(words()).contains("No module is approved yet.");
        assertThat(link("Look at the modules").getHref()).isEqualTo("staff/modules");
        UI.getCurrent().navigate("staff/enrol");
        assertThat(words())
                .contains(
                        "No module is approved for patients yet", "These colleagues may approve modules: Kim Sample.");
        assertThat(link("Look at the modules").getHref()).isEqualTo("staff/modules");
    }

    @Test
    @DisplayName("UC-13 R11: where nobody may approve, admins are told how to give the right, others whom to ask")
    void nobodyMayApprove() {
        jdbc.sql("update staff set approver = false").update();
        signIn("REVIEWER");
        UI.getCurrent().navigate("staff/modules");
        assertThat(words()).contains("Ask an admin of your clinic to give it to a clinician.");
        signIn("REVIEWER", "ADMIN");
        UI.getCurrent().navigate("staff/enrol");
        assertThat(words()).contains("If that is you, give it to yourself.");
        assertThat(link("Open the Staff page").getHref()).isEqualTo("staff/people");
    }

    @Test
    @DisplayName(
            "UC-13 R12: the modules page says of each language how it stands, and which sources are past their date")
    void modulesPage() {
        is(new LanguageStatus.Reviewed("Maria Sample, interpreter", LocalDate.of(2026, 5, 4)));
        UI.getCurrent().navigate("staff/modules");
        assertThat(words())
                .contains("waiting for approval", "Translation, reviewed by Maria Sample, interpreter on 4 May 2026")
                .contains("Checked for tests.", "1 source is past the date to look again")
                .contains("1 source is to be looked at again within 30 days");
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        UI.getCurrent().navigate("staff");
        UI.getCurrent().navigate("staff/modules");
        assertThat(words()).contains("Approved by Kim Sample, ").doesNotContain("No module is approved");
        assertThat(links("Preview as a patient"))
                .extracting(Anchor::getHref)
                .contains("staff/preview/%d/en".formatted(version.value()));
    }

    @Test
    @DisplayName("UC-13 R13: the report shows figures with limits, cues, and exceptions with who, when and why")
    void reportPage() {
        doReturn(report(
                        List.of(),
                        List.of(new PackReport.Silenced(
                                FINDING,
                                new PackExceptionNote(
                                        "sentence-length",
                                        "en/s1.md",
                                        "A sentence",
                                        "It is a quotation",
                                        "Maria Sample",
                                        LocalDate.of(2026, 5, 4))))))
                .when(examiner)
                .examine(any(ModuleVersionId.class));
        openReport();
        assertThat(words())
                .contains("None. Everything a program can check holds.")
                .contains("Section s1", "1,234", "Flesch-Kincaid grade", "5.3", "at most 6")
                .contains("longest option", "36.1", "at most 45")
                .contains("en/s1.md:7", "sentence-length")
                .contains("Let stand by Maria Sample, 4 May 2026: It is a quotation");
    }

    @Test
    @DisplayName("UC-13 R5: with findings the report names file, line, rule and mend, and has no form")
    void findings() {
        programFinds(FINDING);
        openReport();
        assertThat(words())
                .contains("en/s1.md:7", "sentence-length", "A sentence of 31 words.", "cut it in two")
                .contains("It cannot be approved: one place breaks a rule");
        assertThat(find(NativeForm.class).exists()).isFalse();
    }

    @Test
    @DisplayName("UC-13 R3: without the right there is no form, but the report and whom to ask")
    void noForm() {
        signIn("REVIEWER", "ADMIN");
        openReport();
        assertThat(find(NativeForm.class).exists()).isFalse();
        assertThat(words()).contains("These colleagues may approve modules: Kim Sample.");
    }

    @Test
    @DisplayName("UC-13 R4, R6: what is missing is said where it is, and what was ticked and typed stays")
    void saysWhatIsMissing() {
        is(new LanguageStatus.Draft());
        openReport();
        var ticks = find(Tick.class).all();
        assertThat(ticks).hasSize(12);
        ticks.stream().skip(1).forEach(tick -> tick.set(true));
        field("reviewer").setValue("Maria Sample");
        field("reviewed-on").setValue("2999-01-01");
        submit();
        assertThat(words())
                .contains("Please confirm this.", "Not approved yet: something above is not confirmed.")
                .contains("This date is in the future.");
        assertThat(ticks.stream().skip(1)).allMatch(Tick::isSet);
        assertThat(field("reviewer").getValue()).isEqualTo("Maria Sample");
        assertThat(decisions()).isEmpty();
        ticks.getFirst().set(true);
        field("reviewed-on").setValue("2026-01-05");
        submit();
        assertThat(decisions()).containsExactly("APPROVED");
        assertThat(words())
                .contains(
                        "Approved by Kim Sample, ",
                        "Translation read against the original by Maria Sample, 5 Jan 2026.");
    }

    @Test
    @DisplayName("UC-13 R6: where the screens are a draft, their reader is asked for and shown")
    void draftScreens() {
        is(new LanguageStatus.Original());
        openReport(SPANISH);
        assertThat(words()).contains("In this language the screens around the lesson are a draft");
        find(Tick.class).all().forEach(tick -> tick.set(true));
        submit();
        assertThat(words()).contains("Write the full name of the person");
        field("reviewer").setValue("Maria Sample");
        field("reviewed-on").setValue("2026-01-05");
        submit();
        assertThat(words())
                .contains("Screens around the lesson read against the English ones by Maria Sample, 5 Jan 2026.")
                .contains("The person named below has also read the screens around the lesson")
                .doesNotContain("does not say that anyone has read them");
    }

    @Test
    @DisplayName(
            "UC-13 R6: an approval from before the screens were asked about says that nobody is known to have read them")
    void screensUnread() {
        Approved.forPatients(jdbc, version, SPANISH);
        openReport(SPANISH);
        assertThat(words()).contains("does not say that anyone has read them");
        UI.getCurrent().navigate("staff/modules");
        assertThat(words()).contains("does not say that anyone has read them");
    }

    @Test
    @DisplayName("UC-13 R7, R8: an approval shows what was seen; it is withdrawn with a reason")
    void approvesAndWithdraws() {
        openReport();
        find(Tick.class).all().forEach(tick -> tick.set(true));
        submit();
        assertThat(words())
                .contains("Done: Test module, version 1.0.0, is approved for patients in English.")
                .contains("Patients can be enrolled in this version and language.")
                .contains("Flesch-Kincaid grade 5.3 <= 6.0", "I have read the whole lesson as a patient would");
        assertThat(find(Anchor.class).withClassName("primary").single().getHref())
                .isEqualTo("staff/enrol");
        submit();
        assertThat(words()).contains("Write the reason: colleagues will ask.");
        find(NativeTextArea.class).single().setValue("A new trial says otherwise");
        submit();
        assertThat(decisions()).containsExactly("APPROVED", "WITHDRAWN");
        assertThat(words())
                .contains("A new trial says otherwise", "Patients who were enrolled in this version before go on")
                .contains("Nobody new can be enrolled in this module in this language.")
                .contains("is withdrawn.");
        assertThat(find(Anchor.class).withClassName("primary").all()).isEmpty();
        assertThat(find(Tick.class).all()).hasSize(11);
    }

    @Test
    @DisplayName("UC-13 R8: before and after a withdrawal it is said which version new patients are enrolled in")
    void takesOver() {
        var older = another("0.9.0");
        var own = modules.find(version).orElseThrow();
        doReturn(List.of(own, older)).when(modules).allVersions();
        Approved.forPatients(jdbc, older.id(), Locale.ENGLISH);
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        openReport();
        assertThat(words())
                .contains("Patients can be enrolled in this version and language.")
                .contains("New patients are then enrolled in version 0.9.0 instead", "withdraw it first");
        find(NativeTextArea.class).single().setValue("A new trial says otherwise");
        submit();
        assertThat(words())
                .contains("New patients are enrolled in version 0.9.0 instead", "withdraw it as well")
                .doesNotContain("Nobody new");
        assertThat(link("Report of version 0.9.0").getHref())
                .isEqualTo(ApprovalNavigation.report(older.id(), Locale.ENGLISH));
    }

    @Test
    @DisplayName("UC-13 R8: what a newer version makes of an approval is said too")
    void newerTakesOver() {
        var newer = another("99.0.0");
        var own = modules.find(version).orElseThrow();
        doReturn(List.of(newer, own)).when(modules).allVersions();
        Approved.forPatients(jdbc, newer.id(), Locale.ENGLISH);
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        openReport();
        assertThat(words())
                .contains(
                        "New patients are enrolled in version 99.0.0, which is newer",
                        "For new patients nothing changes")
                .doesNotContain("Patients can be enrolled in this version");
    }

    @Test
    @DisplayName("UC-13 R11: with patients of before, and nothing approved any more, the worklist says so")
    void nothingApprovedAnyMore() {
        people.newPatient();
        UI.getCurrent().navigate("staff");
        assertThat(links("Look at the modules")).isEmpty();
        openReport();
        find(NativeTextArea.class).single().setValue("A new trial says otherwise");
        submit();
        signIn("REVIEWER");
        UI.getCurrent().navigate("staff/enrol");
        UI.getCurrent().navigate("staff");
        assertThat(links("Look at the modules"))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("staff/modules");
        assertThat(words())
                .contains("No module is approved for patients now, so nobody new can be enrolled.")
                .contains("Reason: A new trial says otherwise")
                .contains("These colleagues may approve modules: Kim Sample.");
    }

    @Test
    @DisplayName("UC-13 R14: the evidence page shows facts, sources and keys of every passage and question")
    void evidencePage() {
        UI.getCurrent().navigate(ApprovalNavigation.evidence(version, Locale.ENGLISH));
        assertThat(words())
                .contains("About s1c1", "F1", "A plain fact.", "established")
                .contains("A. Author, A study, 2020", "open-label study, 24 people", "It found something.")
                .contains("about off-label use", "read in a text about it", "look again: was due 1 Jan 2020")
                .contains("Question s1c1.A?", "Right", "One wrong idea", "must be understood");
        assertThat(find(Html.class).all().getFirst().getInnerHtml()).contains("Passage on s1c1");
        assertThat(links("A. Author, A study, 2020").getFirst().getElement().getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
        assertThat(links("Section s1"))
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .endsWith("evidence#section-s1");
    }

    @Test
    @DisplayName("UC-13 R11: after a withdrawal the pages say whose it was and why, and no longer \"yet\"")
    void saysWhyNothingIsApproved() {
        Approved.forPatients(jdbc, version, Locale.ENGLISH);
        openReport();
        find(NativeTextArea.class).single().setValue("A new trial says otherwise");
        submit();
        for (String page : List.of("staff", "staff/enrol", "staff/modules")) {
            UI.getCurrent().navigate(page);
            assertThat(words())
                    .as(page)
                    .contains("No module is approved for patients any more", "approval withdrawn by Kim Sample, ")
                    .contains("Reason: A new trial says otherwise")
                    .doesNotContain(" yet");
        }
    }

    @Test
    @DisplayName("UC-13 R12: a draft that somebody read is no draft that nobody has read, also after a withdrawal")
    void readingRecordedWithTheApproval() {
        is(new LanguageStatus.Draft());
        openReport();
        assertThat(words()).contains("no named person has read it");
        find(Tick.class).all().forEach(tick -> tick.set(true));
        submit();
        assertThat(words()).contains("Not approved yet: see the name and the date above.");
        field("reviewer").setValue("Maria Sample");
        field("reviewed-on").setValue("2026-01-05");
        submit();
        var pages = List.of(
                "staff/modules",
                ApprovalNavigation.report(version, Locale.ENGLISH),
                ApprovalNavigation.evidence(version, Locale.ENGLISH));
        for (String page : pages) {
            UI.getCurrent().navigate(page);
            assertThat(words())
                    .as(page)
                    .contains("Translation, read against the original by Maria Sample on 5 Jan 2026");
        }
        assertThat(words()).doesNotContain("no named person has read it");
        openReport();
        find(NativeTextArea.class).single().setValue("A new trial says otherwise");
        submit();
        assertThat(words()).contains("Translation, read against the original by Maria Sample on 5 Jan 2026");
    }

    @Test
    @DisplayName("UC-13 R14: the evidence page shows every word that a patient can meet")
    void everyWord() {
        doReturn(TestModules.illustrated(Locale.ENGLISH)).when(modules).get(any(), any());
        UI.getCurrent().navigate(ApprovalNavigation.evidence(version, Locale.ENGLISH));
        assertThat(words())
                .contains("Test module", "Checked for tests.", "You will know s1.", "About s1c1")
                .contains("What it shows", "A line that rises.", "First line of s1", "Third line of s2")
                .contains("s1c1 in other words", "Tell me about s1c1.")
                .contains("Question s1c1.A?", "Question s1c1.B?", "Why it is right", "Why b is wrong", "Why c is wrong")
                .contains("The right idea of s1c1.", "What should I ask?", "Side effects")
                .contains("A study asked 24 people.");
        assertThat(find(Html.class).all()).hasSize(3);
    }

    @Test
    @DisplayName("UC-13 R14: each source stands once, and passages and questions lead to it")
    void sourcesOnce() {
        UI.getCurrent().navigate(ApprovalNavigation.evidence(version, Locale.ENGLISH));
        assertThat(find(SourceCard.class).all())
                .extracting(card -> card.getId().orElseThrow())
                .containsExactlyInAnyOrder("source-S1", "source-S2");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().endsWith("evidence#source-S1"))
                .hasSizeGreaterThan(9);
        assertThat(links("Idea s1c2"))
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .endsWith("evidence#idea-s1c2");
    }

    @Test
    @DisplayName("UC-13 R14: under each text of a translation stands the original, in its own language")
    void besideTheOriginal() {
        var spanish = Locale.of("es");
        doReturn(TestModules.illustrated(Locale.ENGLISH)).when(modules).get(any(), eq(Locale.ENGLISH));
        doReturn(TestModules.illustrated(spanish)).when(modules).get(any(), eq(spanish));
        UI.getCurrent().navigate(ApprovalNavigation.evidence(version, spanish));
        assertThat(find(Span.class).all())
                .filteredOn(span -> span.hasClassName("original"))
                .allMatch(span -> "en".equals(span.getElement().getAttribute("lang")))
                .extracting(Span::getText)
                .contains("You will know s1.", "First line of s1", "Question s1c1.B?", "Why b is wrong");
        assertThat(find(Html.class).all()).hasSize(6);
        UI.getCurrent().navigate(ApprovalNavigation.evidence(version, Locale.ENGLISH));
        assertThat(find(Span.class).all()).noneMatch(span -> span.hasClassName("original"));
    }

    @Test
    @DisplayName("UC-13 R13: the report names the sources past their date or near it, and leads to them")
    void reportNamesSourcesDue() {
        openReport();
        assertThat(words())
                .contains("1 source is past the date to look again", "look again: was due 1 Jan 2020")
                .contains("1 source is to be looked at again within 30 days");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getElement().getTextRecursively().contains("B. Author"))
                .singleElement()
                .extracting(Anchor::getHref)
                .asString()
                .endsWith("evidence#source-S2");
    }

    @Test
    @DisplayName("UC-13 R12: an address of no version or language says so")
    void unknown() {
        UI.getCurrent().navigate("staff/modules/999/en/report");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not here");
        UI.getCurrent().navigate("staff/modules/%d/xx/evidence".formatted(version.value()));
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not here");
    }

    /** One more version of the same module, whose files nobody reads. */
    private PublishedVersion another(String number) {
        var own = modules.find(version).orElseThrow();
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values (?, ?, 'none', now())")
                .params(own.module().value(), number)
                .update();
        long id = jdbc.sql("select id from module_version where digest = 'none'")
                .query(Long.class)
                .single();
        return new PublishedVersion(
                new ModuleVersionId(id), own.module(), number, own.title(), own.languages(), own.publishedAt());
    }

    private void openReport() {
        openReport(Locale.ENGLISH);
    }

    private void openReport(Locale language) {
        UI.getCurrent().navigate(ApprovalNavigation.report(version, language));
    }

    /** Signs in as Kim Sample, who is an approver as far as the accounts know. */
    private void signIn(String... roles) {
        jdbc.sql("""
                        insert into staff (username, display_name, role, approver, password_hash, created_at)
                        select 'clinician', 'Kim Sample', 'REVIEWER', true, '-', current_timestamp
                        where not exists (select 1 from staff where username = 'clinician')
                        """).update();
        var id = new StaffId(jdbc.sql("select id from staff where username = 'clinician'")
                .query(Long.class)
                .single());
        var authorities = Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Staff(id, "Kim Sample"), null, authorities));
    }

    private void programFinds(Finding... findings) {
        doReturn(report(List.of(findings), List.of())).when(examiner).examine(any(ModuleVersionId.class));
    }

    private static PackReport report(List<Finding> findings, List<PackReport.Silenced> silenced) {
        return new PackReport(
                "m",
                findings,
                silenced,
                List.of(new LanguageReport(
                        Locale.ENGLISH,
                        List.of(new TextMeasures(
                                "s1", 1234, 140, List.of(new Measure("Flesch-Kincaid grade", 5.26, 6.0, null)))),
                        List.of(new BankMeasures(null, 41, List.of(new Measure("longest option", 36.1, 45.0, null)))),
                        findings)));
    }

    /** The version reads as a small module, with a fact and two sources: one past its date, one near it. */
    private void is(LanguageStatus status) {
        var model = TestModules.withConcepts(3);
        var evidence = new Evidence(
                Locale.ENGLISH,
                Map.of("F1", new Fact("F1", "A plain fact.", HedgeClass.EST)),
                Map.of(
                        "S1", source("S1", "A. Author, A study, 2020", LocalDate.of(2020, 1, 1)),
                        "S2",
                                source(
                                        "S2",
                                        "B. Author, A label, 2021",
                                        LocalDate.now().plusDays(5))));
        doReturn(new LearningModule(
                        model.id(),
                        model.version(),
                        Locale.ENGLISH,
                        status,
                        model.title(),
                        model.provenance(),
                        model.sections().stream()
                                .map(ApprovalScreensTest::sourced)
                                .toList(),
                        model.terms(),
                        evidence,
                        model.closing(),
                        model.settings()))
                .when(modules)
                .get(any(), any());
    }

    private static Section sourced(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.purpose(),
                section.passages().stream()
                        .map(passage -> new Passage(
                                passage.id(),
                                passage.heading(),
                                passage.html(),
                                passage.text(),
                                List.of("F1", "S1", "S2")))
                        .toList(),
                section.figure(),
                section.remember(),
                section.concepts(),
                section.questions());
    }

    private static Source source(String id, String citation, LocalDate reviewBy) {
        return new Source(
                id,
                citation,
                "https://journal.example/" + id,
                "open-label study",
                "24 people",
                "It found something.",
                Source.UseStatus.OFF_LABEL,
                Source.ReadFrom.SECONDARY,
                reviewBy,
                "In short.");
    }

    private List<String> decisions() {
        return jdbc.sql("select event from module_approval order by id")
                .query(String.class)
                .list();
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private Anchor link(String words) {
        return links(words).getFirst();
    }

    private List<Anchor> links(String words) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals(words))
                .toList();
    }

    private Input field(String name) {
        return find(Input.class).withId(name).single();
    }

    private void submit() {
        var form = find(NativeForm.class).single().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }
}
