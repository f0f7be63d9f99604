package app.foreword.guard;

import app.foreword.content.Measure;
import app.foreword.content.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How hard a text of one language is to read, by the formulas that were made for that language. */
interface ReadingFormulas {

    /** A figure, and the rule that it is held to. */
    record Held(Rule rule, Measure measure) {

        static Held atMost(Rule rule, String name, double value, double limit) {
            return of(rule, name, value, limit, null);
        }

        static Held atLeast(Rule rule, String name, double value, double limit) {
            return of(rule, name, value, null, limit);
        }

        /** The figure without its limit. */
        Held onlyTold() {
            return of(rule, measure.name(), measure.value(), null, null);
        }

        private static Held of(Rule rule, String name, double value, @Nullable Double most, @Nullable Double least) {
            return new Held(rule, new Measure(name, value, most, least));
        }
    }

    /** What every text must keep to, also one that is pooled from short pieces. */
    Held grade(TextCount count);

    /** What a section must keep to as well. */
    List<Held> ease(TextCount count);

    /** What needs the whole text, since it is defined on thirty sentences. */
    List<Held> whole(TextCount count);

    Syllables syllables();

    /** Empty where the program has no formulas for the language. */
    static Optional<ReadingFormulas> of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> Optional.of(EnglishFormulas.INSTANCE);
            case "es" -> Optional.of(SpanishFormulas.INSTANCE);
            default -> Optional.empty();
        };
    }
}
