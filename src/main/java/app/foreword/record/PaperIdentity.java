package app.foreword.record;

import org.w3c.dom.Element;

/** Whose form it is: printed where that is known, else with room to write. The day is always filled in by hand. */
final class PaperIdentity {

    private final PaperPrint print;
    private final ChartWords words;
    private final Sheet sheet;

    PaperIdentity(PaperPrint print, ChartWords words, Sheet sheet) {
        this.print = print;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        Element table = sheet.add(sheet.body(), "table", "identity", "");
        Element body = sheet.add(table, "tbody", "");
        var patient = print.patient();
        row(body, "paper.form.patient", patient == null ? "" : patient.number());
        row(
                body,
                "paper.form.name",
                patient == null ? "" : words.say("paper.form.fullName", patient.givenName(), patient.familyName()));
        row(body, "paper.form.born", patient == null ? "" : words.day(patient.birthDate()));
        row(body, "paper.form.filledOn", "");
    }

    private void row(Element body, String name, String value) {
        Element row = sheet.add(body, "tr", "");
        sheet.add(row, "th", words.say(name)).setAttribute("scope", "row");
        sheet.add(row, "td", value.isEmpty() ? "\u00A0" : value);
    }
}
