package app.foreword.content;

/** The name of a section, unique within its module. */
public record SectionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
