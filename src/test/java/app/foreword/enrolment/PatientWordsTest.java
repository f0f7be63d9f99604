package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.testing.Databases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("UC-10 R13: what the worklist searches and sorts by is kept, and is what the names recompute")
class PatientWordsTest {

    private static final Correction NEW_NAME =
            new Correction("Žofia", "Ångström-O'Neil", EnrolmentFixture.BORN, EnrolmentFixture.TREATMENT, "");

    @ParameterizedTest
    @EnumSource
    void followsWhatIsEntered(Databases kind) {
        try (var clinic = new EnrolmentFixture(kind)) {
            var ana = clinic.enrolments().enrol(clinic.ana());
            clinic.enrolments()
                    .enrol(clinic.typed("B/2", "Ben", "de la Cruz", EnrolmentFixture.BORN, EnrolmentFixture.TREATMENT));
            assertKept(clinic.jdbc, 3 + 6);

            clinic.enrolments().correct(ana, NEW_NAME);

            assertKept(clinic.jdbc, 5 + 6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFilledForThoseWhoAreThere(Databases kind) {
        var database = kind.empty();
        Flyway.configure().dataSource(database).target("10").load().migrate();
        var jdbc = JdbcClient.create(database);
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values ('m', '1', 'd', now())")
                .update();
        addOld(jdbc, "1", "Ana", "Sample", "NOT_STARTED");
        addOld(jdbc, "2", "José", "Łukasz", "WAIVED");

        Flyway.configure().dataSource(database).load().migrate();

        assertKept(jdbc, 6);
        assertThat(jdbc.sql("select standing from enrolment order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @EnumSource
    void goesWithThePatient(Databases kind) {
        try (var clinic = new EnrolmentFixture(kind)) {
            clinic.enrolments().enrol(clinic.ana());
            clinic.jdbc.sql("delete from enrolment").update();
            clinic.jdbc.sql("delete from patient").update();

            assertThat(clinic.rows("patient_word")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Žofia, zofia",
        "JOSÉ, jose",
        "Straße, strasse",
        "Øyvind, oyvind",
        "Łukasz, lukasz",
        "İlknur, ilknur",
        "Æsa, aesa",
        "Σωτήρης, σωτηρησ",
        "ﬁne, fine"
    })
    void foldsLetters(String name, String folded) {
        assertThat(FoldedName.asked(name)).containsExactly(folded);
    }

    @Test
    void wordsBeginAtSigns() {
        assertThat(new FoldedName("A-104/17", "Mary-Jane", "O'Neil").words())
                .containsExactly("maryjane", "jane", "oneil", "neil", "a10417", "10417", "17");
        assertThat(FoldedName.asked("  O'Neil,  mary-j ")).containsExactly("oneil", "maryj");
        assertThat(FoldedName.asked("%_!")).isEmpty();
    }

    @Test
    void longNamesKeepWithinTheColumns() {
        var name = new FoldedName("n".repeat(32), "\uFDFA".repeat(100), "g-".repeat(50));

        assertThat(name.words()).allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(64));
        assertThat(name.text()).hasSizeLessThanOrEqualTo(600);
        assertThat(name.sortKey()).hasSizeLessThanOrEqualTo(400);
    }

    private static void addOld(JdbcClient jdbc, String number, String given, String family, String state) {
        jdbc.sql("""
                        insert into patient (number, given_name, family_name, birth_date, created_at)
                        values (?, ?, ?, date '1980-02-03', now())
                        """).params(number, given, family).update();
        jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, enrolled_at, state)
                        select p.id, v.id, 'en', now(), ? from patient p, module_version v where p.number = ?
                        """).params(state, number).update();
    }

    private static void assertKept(JdbcClient jdbc, int count) {
        var names = jdbc.sql("select number, given_name, family_name from patient")
                .query((row, index) -> new FoldedName(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        List<String> kept = jdbc.sql("select word, words from patient_word")
                .query((row, index) -> new String(row.getBytes(1), StandardCharsets.UTF_8) + ":" + row.getString(2))
                .list();
        assertThat(kept)
                .hasSize(count)
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .flatMap(name -> name.words().stream().map(word -> word + ":" + name.text()))
                        .toList());
        assertThat(jdbc.sql("select name_key from enrolment")
                        .query((row, index) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .map(name -> new String(name.sortKey(), StandardCharsets.UTF_8))
                        .toList());
    }
}
