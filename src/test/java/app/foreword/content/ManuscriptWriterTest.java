package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptWriterTest {

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void one_for_each_language() {
        assertThat(manuscripts())
                .extracting(manuscript -> manuscript.language().toLanguageTag())
                .containsExactly("en", "es");
    }

    @Test
    void holds_texts_of_every_role() {
        assertThat(english().texts()).extracting(TextUnit::role).containsAll(Arrays.asList(TextRole.values()));
    }

    @Test
    void every_text_stands_at_its_line() {
        pack.change("en/why-sleep.md", "{#sleep-rests F1 F2 S3}\n", "{#sleep-rests F1 F2 S3}\n\n");
        Pack files = pack.pack();

        for (Manuscript manuscript : manuscripts()) {
            assertThat(manuscript.texts()).allSatisfy(text -> {
                String line = files.files()
                        .getOrDefault(text.place().file(), "")
                        .lines()
                        .toList()
                        .get(text.place().line() - 1);
                assertThat(line.replace("*", ""))
                        .contains(text.text().lines().findFirst().orElseThrow());
            });
        }
    }

    @Test
    void a_passage_keeps_its_lists_and_joins_broken_lines() {
        pack.change("en/why-sleep.md", "It also sorts:\n", "It also\nsorts:\n")
                .change("en/why-sleep.md", "- memories\n- feelings", "1. memories\n2. feelings");

        assertThat(english().texts(TextRole.PASSAGE))
                .extracting(TextUnit::text, TextUnit::owner)
                .contains(tuple("It also sorts:\nmemories\nfeelings", "sleep-sorts"));
    }

    @Test
    void a_line_break_ends_no_sentence() {
        pack.change("en/why-sleep.md", "It also sorts:\n", "It also  \nsorts:\n")
                .change(
                        "en/closing.yaml",
                        "questionsToAsk:\n",
                        "questionsToAsk:\n  - |\n    How long\n    do I sleep?\n");

        assertThat(english().texts())
                .extracting(TextUnit::text)
                .contains("It also sorts:\nmemories\nfeelings", "How long do I sleep?");
    }

    @Test
    void what_staff_read_of_the_evidence_stands_in_the_first_language() {
        assertThat(english().texts())
                .extracting(TextUnit::role, TextUnit::owner, TextUnit::text)
                .contains(
                        tuple(TextRole.FACT, "F1", "Sleep rests the body."),
                        tuple(TextRole.SOURCE_FOUND, "S3", "Adults who slept about 8 hours felt rested."));
        assertThat(manuscripts().getLast().texts(TextRole.FACT)).isEmpty();
    }

    @Test
    void owners_and_sections() {
        assertThat(english().texts())
                .extracting(TextUnit::role, TextUnit::owner, text -> String.valueOf(text.section()))
                .contains(
                        tuple(TextRole.MODULE_TITLE, "good-sleep", "null"),
                        tuple(TextRole.HEADING, "sleep-rests", "why-sleep"),
                        tuple(TextRole.FIGURE_LABEL, "why-sleep", "why-sleep"),
                        tuple(TextRole.OBJECTIVE, "rest", "why-sleep"),
                        tuple(TextRole.KEY, "rest.A/a", "why-sleep"),
                        tuple(TextRole.MISCONCEPTION, "rest.A/b", "why-sleep"),
                        tuple(TextRole.TERM_MEANING, "memory", "null"),
                        tuple(TextRole.HOW_WE_KNOW, "S3", "null"),
                        tuple(TextRole.NOT_COVERED, "good-sleep", "null"));
    }

    @Test
    void places_of_questions_concepts_and_passages() {
        Manuscript manuscript = english();

        assertThat(manuscript.questions())
                .containsEntry(new QuestionId("rest.B"), new Place("en/why-sleep.questions.yaml", 21));
        assertThat(manuscript.concepts()).containsEntry(new ConceptId("rest"), new Place("module.yaml", 18));
        assertThat(manuscript.passages()).containsEntry(new PassageId("sleep-sorts"), new Place("en/why-sleep.md", 6));
    }

    @Test
    void knows_the_runs_of_the_source() {
        pack.with("source-fingerprint.txt", SourceFingerprint.of("one two three four five six"));

        assertThat(english().fingerprint())
                .containsExactly(SourceFingerprint.runs("one two three four five six")
                        .getFirst()
                        .hash());
    }

    private Manuscript english() {
        return manuscripts().getFirst();
    }

    private ArrayList<Manuscript> manuscripts() {
        var all = new ArrayList<Manuscript>();
        PackReport report = PackExaminer.examine(pack.pack(), manuscript -> {
            all.add(manuscript);
            return Publishing.NO_GUARD.examine(manuscript);
        });
        assertThat(report.findings()).isEmpty();
        return all;
    }
}
