package app.foreword.check;

import app.foreword.content.BankMeasures;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Measure;
import app.foreword.content.PackReport;
import app.foreword.content.TextMeasures;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For machines. The names of the fields are a promise: docs/checking-content.md lists them. */
final class JsonReport {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<PackReport> reports;

    JsonReport(List<PackReport> reports) {
        this.reports = reports;
    }

    String text() {
        ObjectNode root = JSON.objectNode();
        root.put("good", reports.stream().allMatch(PackReport::isGood));
        root.put(
                "findings",
                reports.stream().mapToInt(report -> report.findings().size()).sum());
        ArrayNode packs = root.putArray("packs");
        reports.forEach(report -> packs.add(pack(report)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode pack(PackReport report) {
        ObjectNode pack = JSON.objectNode();
        pack.put("name", report.name());
        pack.put("good", report.isGood());
        ArrayNode findings = pack.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode exceptions = pack.putArray("exceptions");
        report.silenced().forEach(silenced -> {
            ObjectNode exception = finding(silenced.finding());
            exception.put("reason", silenced.note().reason());
            exception.put("by", silenced.note().by());
            exception.put("on", silenced.note().on().toString());
            exceptions.add(exception);
        });
        ArrayNode languages = pack.putArray("languages");
        report.languages().forEach(language -> languages.add(language(language)));
        return pack;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.objectNode();
        node.put("rule", finding.rule().id());
        node.put("file", finding.file());
        node.put("line", finding.line());
        node.put("found", finding.found());
        node.put("mend", finding.mend());
        return node;
    }

    private static ObjectNode language(LanguageReport language) {
        ObjectNode node = JSON.objectNode();
        node.put("language", language.language().toLanguageTag());
        ArrayNode parts = node.putArray("parts");
        language.parts().forEach(part -> parts.add(part(part)));
        ArrayNode banks = node.putArray("banks");
        for (BankMeasures bank : language.banks()) {
            ObjectNode each = banks.addObject();
            each.put("form", bank.form() == null ? null : bank.form().name());
            each.put("questions", bank.questions());
            measures(each.putArray("solvers"), bank.solvers());
        }
        return node;
    }

    private static ObjectNode part(TextMeasures part) {
        ObjectNode node = JSON.objectNode();
        node.put("part", part.part());
        node.put("words", part.words());
        node.put("sentences", part.sentences());
        measures(node.putArray("measures"), part.measures());
        return node;
    }

    private static void measures(ArrayNode nodes, List<Measure> measures) {
        for (Measure measure : measures) {
            ObjectNode node = nodes.addObject();
            node.put("name", measure.name());
            node.put("value", measure.shown());
            node.put("atMost", measure.atMost());
            node.put("atLeast", measure.atLeast());
            node.put("good", measure.isGood());
        }
    }
}
