package app.foreword.content;

/** The name of an option within its question, the same in every language. */
public record OptionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
