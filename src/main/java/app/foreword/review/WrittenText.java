package app.foreword.review;

import app.foreword.review.ReviewRefused.Reason;
import app.foreword.text.Unseen;

/** Text that staff wrote, checked for size after what nobody sees is taken away. */
final class WrittenText {

    private WrittenText() {}

    static String optional(String typed, int limit) {
        String text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (text.length() > limit) {
            throw new ReviewRefused(new Reason.TextTooLong(limit));
        }
        return Unseen.isAll(text) ? "" : text;
    }

    static String required(String typed, int limit) {
        String text = optional(typed, limit);
        if (text.isEmpty()) {
            throw new ReviewRefused(new Reason.TextMissing());
        }
        return text;
    }
}
