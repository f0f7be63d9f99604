package app.foreword.check;

import app.foreword.content.PackExaminer;
import app.foreword.content.PackReport;
import app.foreword.content.SourceFingerprint;
import app.foreword.guard.Guard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code bin/check-content} runs. It needs no database and starts no server. */
public final class CheckContent {

    static final int GOOD = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CheckContent(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CheckContent(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return run(Options.of(arguments));
        } catch (WrongUse e) {
            err.println(e.getMessage());
            return WRONG_USE;
        } catch (IOException e) {
            err.println("Not readable or writable: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private int run(Options options) throws IOException {
        if (options.fingerprint() != null) {
            out.print(SourceFingerprint.of(text(options.fingerprint())));
            return GOOD;
        }
        String source = options.source() == null ? null : text(options.source());
        var guard = new Guard();
        List<PackReport> reports = new ArrayList<>();
        for (Path pack : options.packs()) {
            reports.add(PackExaminer.examine(pack, source, guard));
        }
        out.print(options.json() ? new JsonReport(reports).text() : new PlainReport(reports).text());
        if (options.report() != null) {
            Files.writeString(options.report(), new HtmlReport(reports).html());
        }
        return reports.stream().allMatch(PackReport::isGood) ? GOOD : FINDINGS;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new WrongUse("%s is not UTF-8 text: save it with the encoding UTF-8.".formatted(file), e);
        }
    }
}
