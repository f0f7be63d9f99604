package app.foreword.content;

/** The name of a question: its concept and form, e.g. {@code off-label.A}. */
public record QuestionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
