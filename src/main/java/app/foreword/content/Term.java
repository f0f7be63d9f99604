package app.foreword.content;

import java.util.List;

/**
 * A word of art.
 *
 * @param id the same in all languages
 * @param forms as it stands in sentences, the headword first
 * @param passage the one that explains it first
 */
public record Term(String id, List<String> forms, String means, PassageId passage) {}
