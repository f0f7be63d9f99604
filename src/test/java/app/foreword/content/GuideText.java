package app.foreword.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide for writers, taken apart: the tables and the files that it shows. */
record GuideText(String text) {

    private static final Path GUIDE = Path.of("docs/writing-a-module.md");

    /** A fenced block whose first line names the kind of text and the file. */
    private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ (\\S+)$\\n(.*?)^```$");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BETWEEN_CELLS = Pattern.compile(" \\| ");

    static GuideText read() throws IOException {
        return new GuideText(Files.readString(GUIDE));
    }

    /** The files of the example, each by its path in the pack. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    /** What stands as code in the first cells of the tables with that head. */
    List<String> firstCells(String head) {
        return rows(text, head).map(row -> code(row.getFirst())).toList();
    }

    /** The rows of the table with that head under that heading. */
    List<List<String>> rows(String heading, String head, int cells) {
        int from = text.indexOf("\n" + heading + "\n") + 1;
        if (from == 0) {
            throw new AssertionError("The guide has no heading '%s'".formatted(heading));
        }
        int to = text.indexOf("\n#", from);
        return rows(text.substring(from, to), head)
                .filter(row -> row.size() == cells)
                .toList();
    }

    static String code(String cell) {
        return CODE.matcher(cell)
                .results()
                .map(code -> code.group(1))
                .findFirst()
                .orElse(cell);
    }

    private static Stream<List<String>> rows(String part, String head) {
        var tables = Pattern.compile("(?m)^\\| %s \\|.*\\n\\|[ |-]*\\n((?:\\|.*\\n)+)".formatted(Pattern.quote(head)));
        return tables.matcher(part + "\n")
                .results()
                .flatMap(table -> table.group(1).lines())
                .map(line -> List.of(BETWEEN_CELLS.split(line.strip().replaceAll("^\\| | \\|$", ""))));
    }
}
