package app.foreword.content;

/**
 * Where something stands in a pack.
 *
 * @param file path inside the pack
 * @param line counted from 1
 */
public record Place(String file, int line) {}
