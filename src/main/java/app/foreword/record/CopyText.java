package app.foreword.record;

import app.foreword.record.CopyPart.Kind;
import app.foreword.record.CopyPart.Line;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A patient's copy in words: what stands on it, in which order. */
@Component
public class CopyText {

    private final I18NProvider words;
    private final Clock clock;

    CopyText(I18NProvider words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** The language of the screens that serves best whoever reads the module in its own. */
    public Locale speaks(OwnCopy copy) {
        return Speaks.nearest(words, copy.language());
    }

    /** What it is, of what day, and of which version. */
    public String head(OwnCopy copy, Locale locale) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(copy.finishedAt().atZone(clock.getZone()));
        return say(locale, "copy.head", day, copy.version());
    }

    public String score(OwnCopy copy, Locale locale) {
        return say(locale, "copy.score", copy.understood(), copy.ideas());
    }

    public List<CopyPart> parts(OwnCopy copy, Locale locale) {
        var parts = new ArrayList<CopyPart>();
        boolean none = copy.talk().isEmpty();
        parts.add(part(Kind.TALK, locale, "copy.talk", none ? "copy.talk.none" : "copy.talk.text", lines(copy.talk())));
        if (!copy.questions().isEmpty()) {
            parts.add(part(Kind.QUESTIONS, locale, "copy.questions", "", questions(copy, locale)));
        }
        parts.add(part(Kind.CHECKLIST, locale, "copy.toAsk", "copy.toAsk.text", lines(copy.toAsk())));
        parts.add(part(Kind.HEAD, locale, "copy.remember", "", List.of()));
        copy.sections()
                .forEach(section ->
                        parts.add(new CopyPart(Kind.REMEMBER, 3, section.section(), "", lines(section.lines()))));
        parts.add(part(Kind.PLAIN, locale, "copy.notCovered", "", lines(copy.notCovered())));
        return List.copyOf(parts);
    }

    /** The clinic, and its phone where it has given one. */
    public String clinic(OwnCopy copy, Locale locale) {
        var clinic = copy.clinic();
        String name = clinic.name().isEmpty() ? say(locale, "copy.clinic") : clinic.name();
        return clinic.phone().isEmpty() ? name : say(locale, "copy.clinic.phone", name, clinic.phone());
    }

    /** Whom to call in a crisis; on paper it is words alone. */
    public String crisis(Locale locale) {
        return say(locale, "copy.crisis");
    }

    /** Why no name stands on it. */
    public String noName(Locale locale) {
        return say(locale, "copy.noName");
    }

    String say(Locale locale, String key, Object... params) {
        return words.getTranslation(key, locale, params);
    }

    private CopyPart part(Kind kind, Locale locale, String heading, String intro, List<Line> lines) {
        return new CopyPart(kind, 2, say(locale, heading), intro.isEmpty() ? "" : say(locale, intro), lines);
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream().map(Line::of).toList();
    }

    private List<Line> questions(OwnCopy copy, Locale locale) {
        return copy.questions().stream()
                .map(question -> new Line(
                        question.about() == null ? "" : say(locale, "copy.questions.about", question.about()),
                        question.words()))
                .toList();
    }
}
