package app.foreword.learning;

/** What became of a given answer. */
public sealed interface AnswerReceipt {

    /** Stored now, or stored before: the row that counts. A second, different answer to the same turn never counts. */
    record Stored(Answer answer) implements AnswerReceipt {}

    /** Refused and not stored: this question is not next. */
    record NotInTurn(Step next) implements AnswerReceipt {}
}
