package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.InvalidPin.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-15 Tablet in the waiting room")
class PinCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "482", "482719350", "48a7", "48 27", "４８２７", "-482"})
    @DisplayName("UC-15 R2: a PIN has 4 to 8 digits")
    void digits(String pin) {
        assertThat(PinCheck.check(pin, pin)).contains(Problem.DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000", "99999999", "1234", "7890", "4321", "0987", "12345678", "1212", "123123", "48274827"})
    @DisplayName("UC-15 R2: none that repeats or counts")
    void easy(String pin) {
        assertThat(PinCheck.check(pin, pin)).contains(Problem.EASY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4827", "10293", "1235", "20260816"})
    @DisplayName("UC-15 R2: any other is taken, typed twice alike")
    void taken(String pin) {
        assertThat(PinCheck.check(pin, pin)).isEmpty();
        assertThat(PinCheck.check(pin, pin + "1")).contains(Problem.DIFFERENT);
    }
}
