package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

    @Test
    @DisplayName("UC-02 R2: all that is wrong is said at once")
    void saysAllAtOnce() {
        assertThat(problems(new NewEnrolment("", " ", "", null, null, null, TODAY.minusDays(1))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        Field.NUMBER,
                        Field.GIVEN_NAME,
                        Field.FAMILY_NAME,
                        Field.BIRTH_DATE,
                        Field.MODULE_VERSION,
                        Field.LANGUAGE,
                        Field.TREATMENT_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "山田", "O'Neill", "de la Cruz-Núñez", "محمد", "می\u200Cخواهم", "X Æ A-12"})
    @DisplayName("UC-02 R2: names of all scripts are welcome")
    void takesNames(String name) {
        assertThat(EnrolmentCheck.check(typed("1", name, BORN, null), TODAY)
                        .person()
                        .givenName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000na", "A\u202Ena", "A\u200Bna", "A\uE000", "A\uD800", "A\u001Bna"})
    @DisplayName("UC-02 R2: characters that nobody sees are refused")
    void refusesUnseenCharacters(String name) {
        assertThat(problems(typed("1", name, BORN, null)))
                .extracting(Problem::key)
                .containsExactly("enrolment.invalid.characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "\u200C\u200D", "\u00A0"})
    @DisplayName("UC-02 R2, R8: what is made only of what nobody sees is missing, in a name and in a reason")
    void unseenIsMissing(String text) {
        assertThat(problems(typed("1", text, BORN, null)))
                .extracting(Problem::key)
                .containsExactly("enrolment.invalid.missing");
        assertThat(EntryText.checkReason(EntryText.clean(text)))
                .map(Problem::key)
                .contains("enrolment.invalid.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'=1+1',number.characters",
        "'1;2',number.characters",
        "' ',missing",
        "a,",
        "10417-B,",
        "'#1',number.characters"
    })
    @DisplayName("UC-02 R2: patient numbers")
    void numbers(String number, @Nullable String key) {
        if (key == null) {
            assertThat(EnrolmentCheck.check(typed(number, "Ana", BORN, null), TODAY)
                            .number())
                    .isEqualTo(number);
        } else {
            assertThat(problems(typed(number, "Ana", BORN, null)))
                    .extracting(Problem::key)
                    .containsExactly("enrolment.invalid." + key);
        }
    }

    @Test
    @DisplayName("UC-02 R2: size comes first")
    void size() {
        assertThat(problems(typed("1".repeat(33), "A".repeat(101), BORN, null)))
                .extracting(Problem::key)
                .containsOnly("enrolment.invalid.long");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,,birth.future",
        "1906-11-22,,birth.old",
        "1906-11-23,,",
        "2026-11-23,,",
        "1985-03-14,2026-11-22,treatment.past",
        "1985-03-14,2026-11-23,",
        "1985-03-14,2028-11-23,",
        "1985-03-14,2028-11-24,treatment.far"
    })
    @DisplayName("UC-02 R2: dates that can't be")
    void dates(LocalDate born, @Nullable LocalDate treatment, @Nullable String key) {
        if (key == null) {
            assertThat(EnrolmentCheck.check(typed("1", "Ana", born, treatment), TODAY)
                            .person()
                            .birthDate())
                    .isEqualTo(born);
        } else {
            assertThat(problems(typed("1", "Ana", born, treatment)))
                    .extracting(Problem::key)
                    .containsExactly("enrolment.invalid." + key);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "ana@example.org,",
        "a.b+c_d@mail.example-clinic.org,",
        "ana,email.shape",
        "ana@example,email.shape",
        "ana@@example.org,email.shape",
        "=ana@example.org,email.shape",
        "ana sample@example.org,email.shape",
        "ana@example.org\u200B,characters",
        "'ana@example.org,bo@example.org',email.shape"
    })
    @DisplayName("UC-02 R10: an e-mail address that could be one, or none")
    void emails(String email, @Nullable String key) {
        var typed = new NewEnrolment("1", "Ana", "Sample", BORN, new ModuleVersionId(1), Locale.ENGLISH, null, email);
        if (key == null) {
            assertThat(EnrolmentCheck.check(typed, TODAY).person().email()).isEqualTo(email.isEmpty() ? null : email);
        } else {
            assertThat(problems(typed)).extracting(Problem::key).containsExactly("enrolment.invalid." + key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+Ana", "-Ana", "@Ana", "\uFF1DAna"})
    @DisplayName("UC-02 R2: no name begins with what a spreadsheet would compute")
    void formulas(String name) {
        assertThat(problems(typed("1", name, BORN, null)))
                .extracting(Problem::key)
                .containsExactly("enrolment.invalid.name.begin");
    }

    private static List<Problem> problems(NewEnrolment typed) {
        return catchThrowableOfType(InvalidEnrolment.class, () -> EnrolmentCheck.check(typed, TODAY))
                .problems();
    }

    private static NewEnrolment typed(String number, String givenName, LocalDate born, @Nullable LocalDate treatment) {
        return new NewEnrolment(number, givenName, "Sample", born, new ModuleVersionId(1), Locale.ENGLISH, treatment);
    }
}
