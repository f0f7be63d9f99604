package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number alone is no line to call. */
class CrisisLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suicide fell in 988 towns.",
                "Some people want to end it all.",
                "Some want to die.",
                "They think of hurting themselves.",
                "Some feel they would be better off dead.",
                "If you think of suicide, we have 988 beds."
            })
    void spokenOfAlone(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).containsExactly(Rule.CRISIS_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You could fall and hurt yourself.",
                "If you think of suicide, call **988**.",
                "If you think of suicide, call or text 988 now.",
                "If you want to die, text 988."
            })
    void withTheLineOrAboutSomethingElse(String text) {
        assertThat(Writing.english().passage("p", text).brokenRules()).doesNotContain(Rule.CRISIS_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"El suicidio baja en 988 pueblos.", "Quiere acabar con todo."})
    void spokenOfAloneInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).contains(Rule.CRISIS_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Si piensa en el suicidio, llame al 988.",
                "Si piensa en el suicidio, llame al **988** ya.",
                "Puede caerse y lastimarse.",
                "Si piensa en el suicidio, mande AYUDA por texto al 988."
            })
    void withTheLineInSpanish(String text) {
        assertThat(Writing.spanish().passage("p", text).brokenRules()).doesNotContain(Rule.CRISIS_LINE);
    }
}
