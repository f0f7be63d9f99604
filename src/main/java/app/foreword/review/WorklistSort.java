package app.foreword.review;

/** By what a worklist is ordered. Each column has an index that begins with the state for staff. */
public enum WorklistSort {
    /**
     * Who needs staff first: finished and not signed off, or not finished and soon to be treated, by treatment date; then
     * those who only need time; last those who are done.
     */
    NEEDS_ME("treatment_date"),
    PATIENT("name_key"),
    TREATMENT("treatment_date"),
    STATUS("treatment_date"),
    UNDERSTOOD("understood"),
    LAST_ACTIVITY("last_activity_at");

    private final String column;

    WorklistSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    boolean canBeMissing() {
        return switch (this) {
            case NEEDS_ME, TREATMENT, STATUS, LAST_ACTIVITY -> true;
            case PATIENT, UNDERSTOOD -> false;
        };
    }
}
