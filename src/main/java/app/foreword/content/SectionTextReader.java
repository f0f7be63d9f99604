package app.foreword.content;

import app.foreword.content.SectionText.PlacedPassage;
import app.foreword.content.SectionText.RememberLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a section's Markdown into its passages and its three lines to remember. */
final class SectionTextReader {

    /** The word is the same in every language: the screen shows it in the patient's own. */
    private static final String REMEMBER = "Remember";

    private static final int LINES_TO_REMEMBER = 3;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern LIST_LINE = Pattern.compile("[-*]\\s+(\\S.*)");

    private final String file;
    private final Problems problems;
    private final List<PlacedPassage> passages = new ArrayList<>();
    private final List<RememberLine> remember = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private int line;
    private int rememberLine;
    private int headingLine;
    private int textLine;
    private @Nullable PassageMarker marker;
    private @Nullable String heading;

    private SectionTextReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static SectionText read(String file, String text, Problems problems) {
        var reader = new SectionTextReader(file, problems);
        text.lines().forEach(reader::take);
        reader.end();
        return new SectionText(List.copyOf(reader.passages), List.copyOf(reader.remember));
    }

    private void take(String content) {
        line++;
        Matcher headingLine = HEADING.matcher(content);
        if (headingLine.matches()) {
            openHeading(headingLine.group(1), headingLine.group(2));
        } else if (rememberLine > 0) {
            takeRemember(content);
        } else if (PassageMarker.isMeant(content)) {
            openPassage(content);
        } else if (marker != null) {
            takeText(content);
        } else if (!content.isBlank()) {
            problem("this text belongs to no passage", "put a line such as {#passage-id F2 S5} before it");
        }
    }

    private void openHeading(String level, String title) {
        closePassage();
        if (!level.equals("##")) {
            problem("only headings with ## are used in a section", "write '## " + title + "'");
        }
        if (rememberLine > 0) {
            problem("nothing may follow '## Remember'", "move this heading before it");
        } else if (heading != null) {
            problem("the heading '" + heading + "' before this one has no passage", "write one or remove it");
        }
        if (title.strip().equals(REMEMBER)) {
            rememberLine = line;
        }
        var markdown = new Markdown(title);
        refuseOutside(line, markdown);
        heading = markdown.text();
        headingLine = line;
    }

    private void takeText(String content) {
        if (textLine == 0 && !content.isBlank()) {
            textLine = line;
        }
        body.append(content).append('\n');
    }

    private void openPassage(String content) {
        closePassage();
        marker = PassageMarker.read(line, content).orElseGet(() -> {
            problem("this marker is not readable", "write an id and its sources, such as {#passage-id F2 S5}");
            return new PassageMarker(line, "unreadable-in-line-" + line, List.of());
        });
    }

    private void closePassage() {
        if (marker == null) {
            return;
        }
        var markdown = new Markdown(body.toString());
        if (body.toString().isBlank()) {
            problem(marker.line(), "the passage '%s' is empty".formatted(marker.id()), "write it or remove its marker");
        }
        var passage =
                new Passage(new PassageId(marker.id()), heading, markdown.html(), markdown.text(), marker.sources());
        refuseHidden(marker.line(), passage.text());
        refuseOutside(marker.line(), markdown);
        passages.add(new PlacedPassage(marker.line(), headingLine, Math.max(marker.line(), textLine), passage));
        body.setLength(0);
        marker = null;
        heading = null;
        textLine = 0;
    }

    private void takeRemember(String content) {
        Matcher item = LIST_LINE.matcher(content);
        if (item.matches()) {
            var markdown = new Markdown(item.group(1));
            remember.add(new RememberLine(line, markdown.text()));
            refuseOutside(line, markdown);
            refuseHidden(line, remember.getLast().text());
        } else if (!content.isBlank()) {
            problem("under '## Remember' stand only list lines, each on one line", "begin it with '- '");
        }
    }

    private void end() {
        closePassage();
        if (rememberLine == 0) {
            problem(
                    "the section must end with '## Remember' and three list lines",
                    "add them; this heading is the same English word in every language");
        } else if (remember.size() != LINES_TO_REMEMBER) {
            problem(rememberLine, "'## Remember' has %d list lines".formatted(remember.size()), "write exactly three");
        }
    }

    /** Markdown can write a character by its number, which the file's own characters do not show. */
    private void refuseHidden(int at, String text) {
        HiddenCharacters.first(text)
                .ifPresent(place -> problem(
                        at, "an invisible character (%s)".formatted(HiddenCharacters.name(text, place)), "remove it"));
    }

    private void refuseOutside(int at, Markdown markdown) {
        markdown.refused().forEach(found -> problem(at, found, "write it in words, or link to an https:// address"));
    }

    private void problem(String found, String mend) {
        problem(Math.max(1, line), found, mend);
    }

    private void problem(int at, String found, String mend) {
        problems.add(Rule.READING_FORM, file, at, found, mend);
    }
}
