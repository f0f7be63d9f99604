package app.foreword.journey;

import java.util.Locale;

/** A limit that a page must keep. */
record Budget(double most, String unit) {

    static final Budget FIRST_VISIT = new Budget(160, "KB");
    static final Budget FIRST_VISIT_REQUESTS = new Budget(16, "requests");
    static final Budget RETURNING = new Budget(12, "KB");
    static final Budget LARGEST_PAINT = new Budget(2000, "ms");
    /** What is called good for it everywhere: the page does not jump under the reader's eyes. */
    static final Budget SHIFT = new Budget(0.1, "");

    static final Budget LIST = new Budget(100, "ms");
    /** From ten thousand enrolments to a million. */
    static final Budget GROWTH = new Budget(2, "times");

    boolean holds(double measured) {
        return measured <= most;
    }

    @Override
    public String toString() {
        String number = most == Math.rint(most) ? String.format(Locale.ROOT, "%.0f", most) : String.valueOf(most);
        return (number + " " + unit).strip();
    }
}
