package app.foreword.content;

import app.foreword.content.PackReport.Silenced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes out the findings that a named person lets stand. An exception that is not for exactly one finding is one itself. */
final class PackExceptions {

    private final List<Finding> findings;
    private final List<Silenced> silenced = new ArrayList<>();
    private final Problems problems = new Problems();

    private PackExceptions(List<Finding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    static PackReport apply(Draft draft, List<Finding> findings, List<LanguageReport> languages) {
        var exceptions = new PackExceptions(findings);
        draft.module().path("exceptions").forEach(exceptions::apply);
        exceptions.findings.addAll(exceptions.problems.inReadingOrder());
        exceptions.findings.sort(Problems.IN_READING_ORDER);
        return new PackReport(
                draft.pack().name(), List.copyOf(exceptions.findings), List.copyOf(exceptions.silenced), languages);
    }

    private void apply(JsonNode node) {
        PackExceptionNote note = read(node);
        Optional<Rule> rule = Arrays.stream(Rule.values())
                .filter(known -> known.id().equals(note.rule()))
                .findFirst();
        List<Finding> matches =
                findings.stream().filter(finding -> matches(finding, note)).toList();
        if (rule.isEmpty()) {
            problem(node, "no rule is called '%s'".formatted(note.rule()), "write its name as the finding shows it");
        } else if (!rule.get().allowsException()) {
            problem(node, "the rule '%s' has no exceptions".formatted(note.rule()), "mend what it finds");
        } else if (PackDay.isToCome(node.path("on"))) {
            problem(node.path("on"), "an exception of a day to come", "write the day on which it was made");
        } else if (matches.isEmpty()) {
            problem(node, "this exception silences nothing", "remove it, or correct its rule, file and found");
        } else if (matches.size() > 1) {
            problem(
                    node,
                    "this exception fits %d findings".formatted(matches.size()),
                    "write more of the words found, or begin with the line, as in \"12: ...\"");
        } else {
            findings.remove(matches.getFirst());
            silenced.add(new Silenced(matches.getFirst(), note));
        }
    }

    private static boolean matches(Finding finding, PackExceptionNote note) {
        return finding.rule().id().equals(note.rule())
                && finding.file().equals(note.file())
                && "%d: %s".formatted(finding.line(), finding.found()).contains(note.found());
    }

    private void problem(JsonNode node, String found, String mend) {
        problems.add(Rule.EXCEPTION, Pack.MODULE_FILE, node, found, mend);
    }

    private static PackExceptionNote read(JsonNode node) {
        return new PackExceptionNote(
                node.path("rule").asString(),
                node.path("file").asString(),
                node.path("found").asString(),
                node.path("reason").asString(),
                node.path("by").asString(),
                PackDay.of(node.path("on")));
    }
}
