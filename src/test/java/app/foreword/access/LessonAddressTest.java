package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-08 Never lost")
class LessonAddressTest {

    @ParameterizedTest
    @DisplayName("UC-08 R3: every page of a lesson can be come back to")
    @ValueSource(strings = {"lesson/contents", "lesson/read/what-is-ketamine", "lesson/question/12", "lesson/summary"})
    void pages(String path) {
        assertThat(LessonAddress.of(path)).contains(path);
        assertThat(LessonAddress.door("/start", "/" + path)).isEqualTo("/start?to=" + path);
    }

    @Test
    @DisplayName("UC-08 R3: who asked for the copy as a file is led back to the page that offers it")
    void file() {
        assertThat(LessonAddress.door("/start", "/lesson/copy.pdf")).isEqualTo("/start?to=lesson/copy");
        assertThat(LessonAddress.of("lesson/.pdf")).isEmpty();
        assertThat(LessonAddress.of("//elsewhere.example/x.pdf")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("UC-08 R3: the door sends nobody anywhere else")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "lesson",
                "lesson/",
                "staff/people",
                "http://elsewhere.example",
                "//elsewhere.example",
                "/lesson/contents",
                "lesson//elsewhere.example",
                "lesson/../staff",
                "lesson/contents?x=1",
                "lesson/contents#x",
                "lesson/contents\nLocation: x",
                "lesson/%2e%2e/staff",
                "lessons/contents",
                "lesson/a/b/c/d",
                "javascript:alert(1)"
            })
    void nothingElse(String path) {
        assertThat(LessonAddress.of(path)).isEmpty();
        assertThat(LessonAddress.door("/start", path == null ? "" : path.isEmpty() ? "" : "/x" + path))
                .isEqualTo("/start");
    }
}
