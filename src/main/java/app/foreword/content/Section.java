package app.foreword.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading followed by its questions.
 *
 * @param purpose one line: what the patient will know afterwards
 * @param figure null where the section has none
 * @param remember the three lines to keep
 * @param concepts in the order in which they are asked
 */
public record Section(
        SectionId id,
        String title,
        String purpose,
        List<Passage> passages,
        @Nullable Figure figure,
        List<String> remember,
        List<Concept> concepts,
        List<Question> questions) {}
