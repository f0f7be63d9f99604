package app.foreword.content;

/** The name of a module, the same over all its versions, e.g. {@code ketamine-science}. */
public record ModuleId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
