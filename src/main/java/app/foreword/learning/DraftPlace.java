package app.foreword.learning;

import app.foreword.content.PassageId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a patient types; what is typed there is kept under this name. */
public record DraftPlace(String name) {

    /** A question about nothing in particular: the same on every page that has a field for it. */
    public static final DraftPlace FREE = new DraftPlace("question");

    private static final Pattern NAME = Pattern.compile("question|about:[\\w-]{1,64}|change:\\d{1,18}");

    public static DraftPlace about(PassageId passage) {
        return new DraftPlace("about:" + passage.value());
    }

    /** Where the words of a question on the list are changed. */
    public static DraftPlace of(PatientQuestion question) {
        return question.passage() == null
                ? new DraftPlace("change:" + question.id().value())
                : about(question.passage());
    }

    /** Where the words of a question may have been typed: new, or when it was changed. */
    static Set<DraftPlace> ofQuestion(long id, @Nullable String passage) {
        return passage == null
                ? Set.of(FREE, new DraftPlace("change:" + id))
                : Set.of(new DraftPlace("about:" + passage));
    }

    /** @return empty where no page has such a place */
    public static Optional<DraftPlace> named(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new DraftPlace(name)) : Optional.empty();
    }
}
