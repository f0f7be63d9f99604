package app.foreword.record;

/** A search finds more patients than are looked through: a table of a part of them would be taken for all. */
public class SearchTooWide extends RuntimeException {
    SearchTooWide() {
        super("The search finds more patients than are looked through");
    }
}
