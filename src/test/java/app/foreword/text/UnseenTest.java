package app.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t", "\u00a0", "\u200b", "\u200d", "\u2003\ufeff", "\u3164", "\u2800\ufe0f", "\0"})
    void nobodySees(String text) {
        assertThat(Unseen.isAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u200b.", "?", "\ud83d\ude00", "\u0645\u06cc\u200c", "\u25a1", "\u0301"})
    void somebodySees(String text) {
        assertThat(Unseen.isAll(text)).isFalse();
    }
}
