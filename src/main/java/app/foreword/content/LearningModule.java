package app.foreword.content;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One published version of a module in one language. Ids are the same in all its languages.
 *
 * @param version as the author wrote it, e.g. {@code 1.0.0}
 * @param provenance by whom the text was checked, in plain words; empty in versions that do not say it
 * @param terms words of art; empty in versions that do not list them
 * @param settings the same in all languages
 */
public record LearningModule(
        ModuleId id,
        String version,
        Locale language,
        LanguageStatus status,
        String title,
        String provenance,
        List<Section> sections,
        List<Term> terms,
        Evidence evidence,
        Closing closing,
        ModuleSettings settings) {

    /** All concepts, in the order in which they are asked. */
    public List<Concept> concepts() {
        return sections.stream().flatMap(section -> section.concepts().stream()).toList();
    }

    /** @throws NoSuchElementException where this version has no such section */
    public Section section(SectionId id) {
        return find(sections.stream().filter(section -> section.id().equals(id)), id);
    }

    /** @throws NoSuchElementException where this version has no such concept */
    public Section sectionOf(ConceptId id) {
        return find(
                sections.stream()
                        .filter(section -> section.concepts().stream()
                                .anyMatch(concept -> concept.id().equals(id))),
                id);
    }

    /** @throws NoSuchElementException where this version has no such concept */
    public Concept concept(ConceptId id) {
        return find(concepts().stream().filter(concept -> concept.id().equals(id)), id);
    }

    /** @throws NoSuchElementException where this version has no such passage */
    public Passage passage(PassageId id) {
        return find(
                sections.stream()
                        .flatMap(section -> section.passages().stream())
                        .filter(passage -> passage.id().equals(id)),
                id);
    }

    /** @throws NoSuchElementException where this version has no such question */
    public Question question(QuestionId id) {
        return find(questions().filter(question -> question.id().equals(id)), id);
    }

    public Optional<Question> question(ConceptId concept, Form form) {
        return questions()
                .filter(question -> question.concept().equals(concept) && question.form() == form)
                .findFirst();
    }

    private Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    private <T> T find(Stream<T> matches, Object id) {
        return matches.findFirst()
                .orElseThrow(() -> new NoSuchElementException("%s %s has no '%s'".formatted(this.id, version, id)));
    }
}
