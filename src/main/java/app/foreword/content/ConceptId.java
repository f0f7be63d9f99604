package app.foreword.content;

/** The name of a concept, unique within its module. */
public record ConceptId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
