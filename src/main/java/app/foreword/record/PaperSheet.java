package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.Passage;
import app.foreword.content.Section;
import app.foreword.learning.PaperForm;
import app.foreword.learning.PaperForm.Item;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** A module on paper: the same words and questions as on a screen. No key stands on it: patients take it home. */
final class PaperSheet {

    private static final int LINES_TO_WRITE_ON = 9;

    private final PaperPrint print;
    private final ChartWords words;
    private final Sheet sheet;
    private final PaperForm form;

    private PaperSheet(PaperPrint print, ChartWords words) {
        this.print = print;
        this.words = words;
        this.form = PaperForm.of(print.module());
        sheet = new Sheet(
                module().language().toLanguageTag(),
                module().title(),
                words.say("paper.form.about", module().version()),
                "record-paper.css");
    }

    static Sheet of(PaperPrint print, ChartWords words) {
        var paper = new PaperSheet(print, words);
        paper.write();
        return paper.sheet;
    }

    private void write() {
        Element body = sheet.body();
        // before all else, or the first pages would have none
        sheet.add(body, "div", "header", head());
        sheet.add(body, "div", "footer", clinic() + " \u00B7 " + words.say("copy.crisis"));
        if (!print.approved()) {
            sheet.add(body, "div", "watermark", words.say("paper.form.preview"));
        }
        sheet.add(body, "h1", module().title());
        new PaperIdentity(print, words, sheet).write();
        Element how = sheet.add(body, "div", "how", "");
        sheet.add(how, "p", words.say("paper.form.calm"));
        sheet.add(how, "p", words.say("paper.form.tick"));
        sheet.add(how, "p", words.say("paper.form.back"));
        module().sections().forEach(this::section);
        own();
        closing();
    }

    private String head() {
        var patient = print.patient();
        // pages get apart
        return patient == null
                ? words.say("paper.form.head", module().title(), module().version())
                : words.say(
                        "paper.form.head.patient",
                        module().title(),
                        module().version(),
                        print.number(),
                        patient.number(),
                        patient.familyName(),
                        patient.givenName());
    }

    private String clinic() {
        String name = print.clinic().name().isEmpty()
                ? words.say("copy.clinic")
                : print.clinic().name();
        String phone = print.clinic().phone();
        return phone.isEmpty() ? name : words.say("copy.clinic.phone", name, phone);
    }

    private void section(Section section) {
        Element block = sheet.add(sheet.body(), "div", "section", "");
        sheet.add(block, "h2", section.title());
        sheet.add(block, "p", "purpose", section.purpose());
        for (Passage passage : section.passages()) {
            if (passage.heading() != null) {
                sheet.add(block, "h3", passage.heading());
            }
            new PassageTree(sheet).addTo(sheet.add(block, "div", "passage", ""), passage.html());
            var figure = section.figure();
            if (figure != null && figure.after().equals(passage.id())) {
                PaperFigure.addTo(sheet, block, figure);
            }
        }
        list(block, "remember", words.say("copy.remember"), section.remember());
        sheet.add(block, "h3", "questions", words.say("paper.form.questions"));
        form.in(section).forEach(item -> question(block, item));
    }

    private void question(Element block, Item item) {
        Element question = sheet.add(block, "div", "question", "");
        sheet.add(
                question,
                "p",
                "stem",
                words.say("paper.form.question", item.number(), item.question().stem()));
        Element list = sheet.add(question, "ul", "");
        item.options().stream()
                .flatMap(id -> item.question().option(id).stream())
                .map(Option::text)
                .forEach(text -> option(list, text));
        option(list, words.say("learning.question.notSure"));
    }

    private void option(Element list, String text) {
        Element item = sheet.add(list, "li", "");
        sheet.add(item, "span", "box", "");
        sheet.text(item, text);
    }

    private void own() {
        Element block = sheet.add(sheet.body(), "div", "own", "");
        sheet.add(block, "h2", words.say("paper.form.own"));
        sheet.add(block, "p", words.say("paper.form.own.text"));
        IntStream.range(0, LINES_TO_WRITE_ON).forEach(line -> sheet.add(block, "div", "line", ""));
    }

    private void closing() {
        list(sheet.body(), "plain", words.say("copy.toAsk"), module().closing().questionsToAsk());
        list(
                sheet.body(),
                "plain",
                words.say("copy.notCovered"),
                module().closing().notCovered());
        Element end = sheet.add(sheet.body(), "div", "how", "");
        sheet.add(end, "p", words.say("paper.form.end"));
        sheet.add(end, "p", clinic());
        sheet.add(end, "p", words.say("copy.crisis"));
    }

    private void list(Element parent, String className, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            Element block = sheet.add(parent, "div", className, "");
            sheet.add(block, "h3", heading);
            Element list = sheet.add(block, "ul", "");
            lines.forEach(line -> sheet.add(list, "li", line));
        }
    }

    private LearningModule module() {
        return print.module();
    }
}
