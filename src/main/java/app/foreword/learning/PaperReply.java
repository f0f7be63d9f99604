package app.foreword.learning;

import app.foreword.content.OptionId;

/** What stands on a paper form in the place of one question. */
public sealed interface PaperReply {

    /** One box is ticked. */
    record Ticked(OptionId option) implements PaperReply {}

    /** "I'm not sure yet" is ticked. */
    record NotSure() implements PaperReply {}

    /** Nothing is ticked, or it cannot be read: the idea has not been asked yet. */
    record LeftBlank() implements PaperReply {}
}
