package app.foreword.enrolment;

import java.util.List;

/** A file of patients of which no row can be read; says why, and what to do. */
public class UnreadableFile extends RuntimeException {

    private final String key;
    private final transient List<Object> params;

    private UnreadableFile(String key, List<Object> params) {
        super(key);
        this.key = key;
        this.params = params;
    }

    static UnreadableFile because(String reason, Object... params) {
        return new UnreadableFile("imports.file." + reason, List.of(params));
    }

    /** Of the translation. */
    public String key() {
        return key;
    }

    public List<Object> params() {
        return params;
    }
}
