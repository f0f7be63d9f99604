package app.foreword.content;

/**
 * One fact that the module carries.
 *
 * @param id e.g. {@code F9}
 * @param states in the author's language, for staff
 */
public record Fact(String id, String states, HedgeClass hedge) {}
