package app.foreword.content;

import org.jspecify.annotations.Nullable;

/**
 * One text of a pack in one language, without markup, and where it stands.
 *
 * @param section null for texts of the whole module
 * @param owner the id of what it belongs to: passage, concept, question ({@code off-label.A}), option
 *     ({@code off-label.A/b}), term or source; the section's id for a section's own texts, the module's for the rest
 */
public record TextUnit(Place place, TextRole role, @Nullable SectionId section, String owner, String text) {}
