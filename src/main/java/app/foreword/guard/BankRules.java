package app.foreword.guard;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.Form;
import app.foreword.content.Measure;
import app.foreword.content.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only shows over all questions: cues that a guesser could learn to follow. Small banks are left alone where chance
 * alone would break a rule; their figures are still told.
 */
final class BankRules {

    /** The content rules ask for solvers at 30 questions: below, 45 in 100 is within chance. */
    private static final int ENOUGH_FOR_SOLVERS = 30;

    private static final int ENOUGH_FOR_SHARES = 10;
    private static final double SOLVER_LIMIT = 45;
    private static final double LONGEST_KEY_LIMIT = 40;
    private static final double POSITION_TOLERANCE = 0.08;
    private static final int LONGEST_RUN = 3;

    private final List<Item> items;
    private final List<Finding> findings = new ArrayList<>();

    private BankRules(List<Item> items) {
        this.items = items;
    }

    static List<Finding> check(List<Item> items) {
        var rules = new BankRules(items);
        if (!items.isEmpty()) {
            rules.checkLongestKey();
            rules.checkPositions();
            rules.checkRuns();
            rules.checkSolvers();
        }
        return rules.findings;
    }

    /** What each guesser gets right, over all questions and over each form. */
    static List<BankMeasures> banks(List<Item> items) {
        var banks = new ArrayList<BankMeasures>();
        banks.add(bank(null, items));
        for (Form form : Form.values()) {
            List<Item> ofForm = items.stream()
                    .filter(item -> item.question().form() == form)
                    .toList();
            if (!ofForm.isEmpty()) {
                banks.add(bank(form, ofForm));
            }
        }
        return banks;
    }

    private static BankMeasures bank(@Nullable Form form, List<Item> items) {
        Double limit = items.size() >= ENOUGH_FOR_SOLVERS ? SOLVER_LIMIT : null;
        return new BankMeasures(
                form,
                items.size(),
                Arrays.stream(CueSolver.values())
                        .map(solver -> new Measure(solver.says(), solver.percentRight(items), limit, null))
                        .toList());
    }

    private void checkSolvers() {
        for (BankMeasures bank : banks(items)) {
            bank.solvers().stream()
                    .filter(measure -> !measure.isGood())
                    .forEach(measure -> add(
                            Rule.M8_CUE_SOLVERS,
                            "who only follows \"%s\" gets %.0f in 100 of %s right"
                                    .formatted(
                                            measure.name(),
                                            measure.value(),
                                            bank.form() == null ? "all questions" : "form " + bank.form()),
                            "reword keys and distractors until no cue gives more than 45 in 100"));
        }
    }

    private void checkLongestKey() {
        long longest = items.stream().filter(BankRules::keyIsLongest).count();
        double percent = 100.0 * longest / items.size();
        if (items.size() >= ENOUGH_FOR_SHARES && percent > LONGEST_KEY_LIMIT) {
            add(
                    Rule.M5_OPTION_LENGTH,
                    "the key is the longest option in %d of %d questions".formatted(longest, items.size()),
                    "shorten keys or lengthen distractors until it is at most 40 in 100");
        }
    }

    private static boolean keyIsLongest(Item item) {
        int key = item.texts().get(item.keyIndex()).length();
        return item.texts().stream().filter(text -> text.length() >= key).count() == 1;
    }

    private void checkPositions() {
        double even = items.size() / 3.0;
        double tolerance = Math.max(1, POSITION_TOLERANCE * items.size());
        for (int place = 0; place < 3 && items.size() >= ENOUGH_FOR_SHARES; place++) {
            int at = place;
            long count = items.stream().filter(item -> item.keyIndex() == at).count();
            if (Math.abs(count - even) > tolerance) {
                add(
                        Rule.M6_KEY_POSITION,
                        "the key stands in place %d in %d of %d questions".formatted(place + 1, count, items.size()),
                        "move keys until each place has about a third");
            }
        }
    }

    private void checkRuns() {
        int run = 1;
        for (int i = 1; i < items.size(); i++) {
            run = items.get(i).keyIndex() == items.get(i - 1).keyIndex() ? run + 1 : 1;
            if (run == LONGEST_RUN + 1) {
                findings.add(items.get(i)
                        .finding(
                                Rule.M6_KEY_POSITION,
                                "the key stands in the same place for the fourth time in a row",
                                "move the key of one of them"));
            }
        }
    }

    private void add(Rule rule, String found, String mend) {
        var place = items.getFirst().place();
        findings.add(new Finding(rule, place.file(), place.line(), found, mend));
    }
}
