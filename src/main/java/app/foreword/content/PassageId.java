package app.foreword.content;

/** The name of a passage, unique within its module; a question and a talk-list entry point to one. */
public record PassageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
