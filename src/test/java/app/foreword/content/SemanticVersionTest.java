package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SemanticVersionTest {

    /** The order that semver.org gives as its example, with numbers that sort otherwise as text. */
    private static final List<String> IN_ORDER = List.of(
            "0.9.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.9.0",
            "1.10.0",
            "1.10.99999999999999999999",
            "2.0.0");

    @Test
    void orders_numbers_as_numbers_and_drafts_before_the_version() {
        var shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted((a, b) -> SemanticVersion.of(a).compareTo(SemanticVersion.of(b))))
                .containsExactlyElementsOf(IN_ORDER);
    }
}
