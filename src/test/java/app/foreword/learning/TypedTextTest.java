package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-14 Ask: typed text")
class TypedTextTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @Test
    @DisplayName("UC-14 R6: control characters, a zero and half a character go; lines, markup and all scripts stay")
    void cleaned() {
        assertThat(TypedText.cleaned("a\0b\u0085c\ud83dd\r\ne\tf\u202e")).isEqualTo("abcd\ne\tf\u202e");
        assertThat(TypedText.cleaned("=1+1 <b>\u05d4\u05d0\u05dd</b> " + FAMILY))
                .isEqualTo("=1+1 <b>\u05d4\u05d0\u05dd</b> " + FAMILY);
    }

    @Test
    @DisplayName("UC-14 R5: at most 20,000 characters are kept, and no half of one")
    void mostKept() {
        assertThat(TypedText.cleaned("x" + "\ud83d\ude00".repeat(10_000)))
                .hasSize(19_999)
                .endsWith("\ud83d\ude00");
    }

    @Test
    @DisplayName("UC-14 R5: letters are counted as people count them, and 2,000 of them fit, whatever they are made of")
    void letters() {
        assertThat(TypedText.letters("e\u0301" + FAMILY + "\ud83c\uddf2\ud83c\uddfd"))
                .isEqualTo(3);
        assertThat(PatientQuestion.lettersOver(FAMILY.repeat(2_000))).isZero();
        assertThat(PatientQuestion.checked(FAMILY.repeat(2_000))).hasSize(16_000);
        assertThat(PatientQuestion.lettersOver("x".repeat(2_003))).isEqualTo(3);
        assertThat(PatientQuestion.lettersOver("x".repeat(2_000) + "   ")).isZero();
        assertThatThrownBy(() -> PatientQuestion.checked("x".repeat(2_001))).hasMessageContaining("2000");
    }

    @Test
    @DisplayName("UC-14 R6: what nobody can see is no question")
    void blank() {
        assertThat(TypedText.isBlank(" \n\u00a0\u200b\u202e\0")).isTrue();
        assertThat(PatientQuestion.checked(" \u200b ")).isEmpty();
        assertThat(TypedText.isBlank("?")).isFalse();
    }
}
