package app.foreword.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A module in one language as a guard reads it before patients do: the model, and every text with its place. Its files
 * have the right shape; nothing is said yet of what the words mean.
 *
 * @param texts in the order of reading
 * @param questions where each question stands
 * @param concepts where each concept stands
 * @param passages where each passage's marker stands
 * @param fingerprint runs of words of the source document, as {@link SourceFingerprint} makes them; empty where the pack
 *     has none
 */
public record Manuscript(
        LearningModule module,
        List<TextUnit> texts,
        Map<QuestionId, Place> questions,
        Map<ConceptId, Place> concepts,
        Map<PassageId, Place> passages,
        Set<String> fingerprint) {

    public Locale language() {
        return module.language();
    }

    public List<TextUnit> texts(TextRole role) {
        return texts.stream().filter(text -> text.role() == role).toList();
    }
}
