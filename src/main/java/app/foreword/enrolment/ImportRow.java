package app.foreword.enrolment;

import java.util.Map;

/**
 * A row as it stands in the file.
 *
 * @param line on which it begins
 * @param tooLong whether there is more in it than there are columns
 */
record ImportRow(long line, Map<ImportColumn, String> values, boolean tooLong) {

    /** Empty where the file has no such column. */
    String value(ImportColumn column) {
        return values.getOrDefault(column, "");
    }
}
