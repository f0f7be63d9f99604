package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTextReaderTest {

    private static final String END = "\n## Remember\n\n- One\n- Two\n- Three\n";

    private final Problems problems = new Problems();

    @Test
    void passages_with_their_headings_sources_and_words() {
        SectionText section =
                read("## First *part*\n\n{#one F1 S2}\nSome *words*.\n\n{#two}\nA list:\n\n- x\n- y\n" + END);

        assertThat(found()).isEmpty();
        assertThat(section.passages())
                .extracting(SectionText.PlacedPassage::line, SectionText.PlacedPassage::passage)
                .containsExactly(
                        tuple(
                                3,
                                new Passage(
                                        new PassageId("one"),
                                        "First part",
                                        "<p>Some <em>words</em>.</p>",
                                        "Some words.",
                                        List.of("F1", "S2"))),
                        tuple(
                                6,
                                new Passage(
                                        new PassageId("two"),
                                        null,
                                        "<p>A list:</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>",
                                        "A list:\n- x\n- y",
                                        List.of())));
        assertThat(section.remember()).containsExactly("One", "Two", "Three");
    }

    @Test
    void raw_html_is_shown_as_text() {
        SectionText section = read(
                "## H\n\n{#one}\nHello <img src=x onerror=alert(1)>\n\n<script>alert(2)</script>\n\n[go](javascript:alert(3))\n"
                        + END);

        assertThat(section.passages().getFirst().passage().html())
                .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;script&gt;alert(2)&lt;/script&gt;")
                .doesNotContain("<img", "<script", "javascript:");
    }

    @ParameterizedTest
    @CsvSource({
        "![A brain](brain.png),an image (brain.png)",
        "![A brain](data:image/png;base64;iVBOR),an image (data:image/png;base64;iVBOR)",
        "[go](http://example.org),a link to 'http://example.org'",
        "<http://example.org>,a link to 'http://example.org'",
        "[go](data:text/html;x),a link to 'data:text/html;x'",
        "[go](//example.org),a link to '//example.org'",
        "[go](mailto:a@example.org),a link to 'mailto:a@example.org'"
    })
    void what_would_lead_out_of_the_reading(String markdown, String refused) {
        String mend = ": write it in words, or link to an https:// address";

        read("## H\n\n{#one}\nHello %s\n\n## Remember\n\n- One %s\n- b\n- c\n".formatted(markdown, markdown));

        assertThat(found()).containsExactly("x.md:3: " + refused + mend, "x.md:8: " + refused + mend);
    }

    @Test
    void an_encrypted_link() {
        read("## H\n\n{#one}\nHello [there](HTTPS://example.org/x), <https://example.org>\n" + END);

        assertThat(found()).isEmpty();
    }

    @Test
    void text_before_any_marker() {
        read("## H\n\nLost words.\n\n{#one}\nWords.\n" + END);

        assertThat(found())
                .containsExactly(
                        "x.md:3: this text belongs to no passage: put a line such as {#passage-id F2 S5} before it");
    }

    @Test
    void a_marker_that_cannot_be_read() {
        read("## H\n\n{#One F1}\nWords.\n" + END);

        assertThat(found())
                .containsExactly(
                        "x.md:3: this marker is not readable: write an id and its sources, such as {#passage-id F2 S5}");
    }

    @Test
    void an_empty_passage() {
        read("## H\n\n{#one F1}\n\n{#two}\nWords.\n" + END);

        assertThat(found()).containsExactly("x.md:3: the passage 'one' is empty: write it or remove its marker");
    }

    @Test
    void headings_of_other_levels_and_without_passages() {
        read("# H\n\n## I\n\n{#one}\nWords.\n" + END);

        assertThat(found())
                .containsExactly(
                        "x.md:1: only headings with ## are used in a section: write '## H'",
                        "x.md:3: the heading 'H' before this one has no passage: write one or remove it");
    }

    @Test
    void a_marker_that_lost_its_sign_is_not_shown_to_patients() {
        read("## H\n\n{#one}\nWords.\n\n{two F1 S1}\nMore.\n\n## Remember\n\n- a\n- b\n- c\n");

        assertThat(found())
                .containsExactly(
                        "x.md:6: this marker is not readable: write an id and its sources, such as {#passage-id F2 S5}");
    }

    @Test
    void no_remember_box() {
        read("## H\n\n{#one}\nWords.\n");

        assertThat(found())
                .containsExactly(
                        "x.md:4: the section must end with '## Remember' and three list lines: add them; this heading is the same English word in every language");
    }

    @Test
    void a_remember_box_that_is_not_three_lines_at_the_end() {
        read("## H\n\n{#one}\nWords.\n\n## Remember\n\n- One\nmore\n- Two\n\n## Last\n");

        assertThat(found())
                .containsExactly(
                        "x.md:6: '## Remember' has 2 list lines: write exactly three",
                        "x.md:9: under '## Remember' stand only list lines, each on one line: begin it with '- '",
                        "x.md:12: nothing may follow '## Remember': move this heading before it");
    }

    private SectionText read(String text) {
        return SectionTextReader.read("x.md", text, problems);
    }

    private List<String> found() {
        return problems.inReadingOrder().stream().map(Finding::toString).toList();
    }
}
