package app.foreword.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file of patients that is wrong, or to be looked at.
 *
 * @param line on which its row begins
 * @param column null where it is about the row
 * @param value what stands there, shortened
 * @param key of the translation that says what is wrong and what to do
 */
public record ImportProblem(long line, @Nullable ImportColumn column, String value, String key, List<Object> params) {

    private static final int SHOWN = 60;

    static ImportProblem of(ImportRow row, @Nullable ImportColumn column, String key, List<Object> params) {
        String value = column == null ? "" : EntryText.clean(row.value(column));
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "\u2026" : value;
        return new ImportProblem(row.line(), column, shown, key, params);
    }
}
