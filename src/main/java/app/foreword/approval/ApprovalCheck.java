package app.foreword.approval;

import app.foreword.approval.ApprovalRefused.Field;
import app.foreword.approval.ApprovalRefused.Problem;
import app.foreword.text.Unseen;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything about an approval that can be told from what was entered, all problems at once. */
final class ApprovalCheck {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_REASON = 500;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\n\\t]]");

    private final NewApproval typed;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private ApprovalCheck(NewApproval typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /**
     * @return who read what is a draft; empty where nothing is
     * @throws ApprovalRefused naming all that is missing
     */
    static Optional<TranslationReview> check(
            NewApproval typed, Asked asked, List<ConceptChange> changes, LocalDate today) {
        return new ApprovalCheck(typed, today).check(asked, changes);
    }

    /** @throws ApprovalRefused where there is none, or too much of it */
    static String reason(String typed) {
        String reason = clean(typed);
        if (Unseen.isAll(reason)) {
            throw new ApprovalRefused(Problem.wrong(Field.REASON, "reason.missing"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new ApprovalRefused(Problem.wrong(Field.REASON, "reason.long", LONGEST_REASON));
        }
        return reason;
    }

    private Optional<TranslationReview> check(Asked asked, List<ConceptChange> changes) {
        asked.confirmations().stream()
                .filter(each -> !typed.confirmed().contains(each))
                .map(Problem.Unconfirmed::new)
                .forEach(problems::add);
        changes.stream()
                .map(ConceptChange::concept)
                .filter(idea -> !typed.changes().containsKey(idea))
                .map(Problem.Undecided::new)
                .forEach(problems::add);
        var review = asked.asksForReader() ? review() : null;
        if (!problems.isEmpty()) {
            throw new ApprovalRefused(problems);
        }
        return Optional.ofNullable(review);
    }

    private @Nullable TranslationReview review() {
        String name = clean(typed.reviewer());
        LocalDate on = typed.reviewedOn();
        checkName(name);
        if (on == null) {
            add(Field.REVIEWED_ON, "date.missing");
        } else if (on.isAfter(today)) {
            add(Field.REVIEWED_ON, "date.future");
        }
        return on == null ? null : new TranslationReview(name, on);
    }

    private void checkName(String name) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            add(Field.REVIEWER, "reviewer.missing");
        } else if (name.length() > LONGEST_NAME) {
            add(Field.REVIEWER, "reviewer.long", LONGEST_NAME);
        }
    }

    private void add(Field field, String key, Object... params) {
        problems.add(Problem.wrong(field, key, params));
    }

    private static String clean(String typed) {
        String normal = Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return UNSEEN.matcher(normal).replaceAll("").strip();
    }
}
