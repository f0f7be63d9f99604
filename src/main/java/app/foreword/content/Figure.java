package app.foreword.content;

/**
 * The drawing of a section.
 *
 * @param after the passage after which it stands
 * @param svg checked when its pack was published: plain shapes and words, no scripts, nothing from outside; safe to put
 *     into a page
 * @param alternative what someone needs to know who cannot see it
 */
public record Figure(PassageId after, String svg, String caption, String alternative) {}
