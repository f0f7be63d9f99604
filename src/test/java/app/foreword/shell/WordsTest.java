package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditDetail;
import app.foreword.mail.MailKind;
import app.foreword.mail.MailProblem;
import app.foreword.record.InsightTables;
import app.foreword.review.TalkOutcome;
import app.foreword.review.WorklistFilter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens stand in the translations, all of them, and nowhere else. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/app/foreword");
    private static final Path WORDS = Path.of("src/main/resources/i18n");

    /** A string literal that looks like a key, e.g. "learning.welcome.start"; one that ends in a dot is a prefix. */
    private static final Pattern KEY = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9.]*)\"".formatted(featurePattern()));

    /**
     * To which the code adds the rest: ".title" and ".text", or a part of a form. Any other key stands in the code
     * whole, or behind a literal that ends in a dot; or words nobody reads would hide behind another key.
     */
    private static final Set<String> STEMS = Set.of(
            "access.back",
            "access.newPassword",
            "access.setup",
            "access.start",
            "chart.firstTry",
            "chart.understood",
            "connection.asked",
            "connection.big",
            "connection.browser",
            "connection.busy",
            "connection.cookies",
            "connection.denied",
            "connection.failed",
            "connection.missing",
            "connection.noLink",
            "connection.offline",
            "connection.safe",
            "export.answers",
            "export.items",
            "review.reopen",
            "review.waive",
            "shell.error.denied",
            "shell.error.gone",
            "shell.error.notFound");

    /** Text handed to a component as a literal of two or more letters. */
    private static final Pattern HARD_CODED = Pattern.compile(
            "(?:setText|setTitle|setLabel|setAriaLabel|setPlaceholder|setHelperText|setErrorMessage|setHeaderTitle"
                    + "|new (?:H[1-6]|Span|Paragraph|NativeButton|Button|NativeLabel|ListItem|Anchor|RouterLink|Div))"
                    + "\\(\\s*\"(?=[^\"]*[A-Za-z]{2})([^\"]*)\"");

    /** The one exception: an Anchor's first parameter is an address. "Aa" is a picture of letters. */
    private static final Pattern NOT_WORDS = Pattern.compile("(?:tel:|/)?[a-z0-9/:-]*|Aa");

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        var words = english();
        var missing = new ArrayList<String>();
        for (Path file : javaFiles()) {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(key -> {
                        boolean known = words.containsKey(key)
                                || words.keySet().stream()
                                        .anyMatch(candidate -> candidate.startsWith(key + ".")
                                                || (key.endsWith(".") && candidate.startsWith(key)));
                        if (!known) {
                            missing.add(file.getFileName() + ": " + key);
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void allWordsAreUsed() throws IOException {
        String code = javaFiles().stream().map(WordsTest::read).collect(Collectors.joining());
        var literals = Pattern.compile("\"([a-zA-Z0-9.]+)\"")
                .matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(english().keySet())
                .allSatisfy(key -> assertThat(literals)
                        .as("something in the code leads to '%s'", key)
                        .anyMatch(literal -> key.equals(literal)
                                || (literal.endsWith(".") && key.startsWith(literal))
                                || (STEMS.contains(literal) && key.startsWith(literal + "."))));
    }

    @Test
    void everyStemIsOne() throws IOException {
        assertThat(STEMS)
                .allSatisfy(stem -> assertThat(english().keySet()).anyMatch(key -> key.startsWith(stem + ".")));
    }

    /** Keys that are put together are found by nothing but this. */
    @Test
    void everythingInTheTrailHasWords() throws IOException {
        var words = english().keySet();
        assertThat(AuditAction.values()).allMatch(action -> words.contains("trace.action." + action));
        assertThat(AuditDetail.values()).allMatch(detail -> words.contains("trace.detail." + detail));
        var details = Stream.of(AuditDetail.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(Stream.of(MailKind.values(), MailProblem.values(), TalkOutcome.values()))
                .allSatisfy(names -> assertThat(names).allMatch(name -> details.contains(name.name())));
        assertThat(WorklistFilter.values()).allMatch(filter -> details.contains("LIST_" + filter));
        assertThat(InsightTables.Table.values()).allMatch(table -> details.contains(table + "_INSIGHT"));
    }

    @Test
    void noTextIsHardCoded() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : javaFiles()) {
            HARD_CODED
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(call -> !NOT_WORDS
                            .matcher(call.substring(call.indexOf('"') + 1, call.length() - 1))
                            .matches())
                    .forEach(call -> found.add(file.getFileName() + ": " + call));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyLanguageHasEveryKey() throws IOException {
        for (Path file : wordFiles()) {
            String name = file.getFileName().toString();
            if (!name.contains("_")) {
                for (InterfaceLanguage language : InterfaceLanguage.values()) {
                    var translated = language == InterfaceLanguage.ENGLISH
                            ? file
                            : WORDS.resolve(name.replace(".properties", "_" + language.tag() + ".properties"));
                    assertThat(words(translated).keySet())
                            .as(translated.toString())
                            .isEqualTo(words(file).keySet());
                }
            }
        }
    }

    /** A parameter that is left out of a translation is a name, a date or a number that its readers never see. */
    @Test
    void everyLanguageUsesTheSameParameters() throws IOException {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            var translations = new Translations();
            english()
                    .forEach((key, text) -> assertThat(parameters(translations.getTranslation(key, language.locale())))
                            .as("%s in %s", key, language)
                            .isEqualTo(parameters(text)));
        }
    }

    /** MessageFormat wants apostrophes doubled, and only texts with parameters go through it. */
    @Test
    void apostrophesSurvive() throws IOException {
        for (Path file : wordFiles()) {
            words(file).forEach((key, text) -> {
                if (text.matches("(?s).*\\{\\d.*")) {
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
                            .as(key)
                            .isNotEmpty();
                } else {
                    assertThat(text).as(key).doesNotContain("''");
                }
            });
        }
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String featurePattern() {
        return wordFiles().stream()
                .map(file -> file.getFileName().toString().replaceAll("(_[a-z]+)?\\.properties", ""))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> english() throws IOException {
        var all = new TreeMap<String, String>();
        for (Path file : wordFiles()) {
            if (!file.getFileName().toString().contains("_")) {
                all.putAll(words(file));
            }
        }
        return all;
    }

    private static Map<String, String> words(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }

    private static List<Path> wordFiles() {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
