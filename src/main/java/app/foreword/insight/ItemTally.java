package app.foreword.insight;

import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.learning.CorrectedKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what each question got: one answer of each patient, in the module's language, not too fast. */
final class ItemTally {

    private final LearningModule module;
    private final Map<QuestionId, CorrectedKey> keys;
    private final Map<QuestionId, ItemCounts> counts = new HashMap<>();
    private final ItemMatrix matrix = new ItemMatrix();

    /** By the questions of form A. */
    private final Map<QuestionId, Integer> columns = new HashMap<>();

    ItemTally(LearningModule module, Map<QuestionId, CorrectedKey> keys) {
        this.module = module;
        this.keys = keys;
        questions(Form.A).forEach(question -> columns.put(question.id(), columns.size()));
        Stream.of(Form.A, Form.B)
                .flatMap(form -> questions(form).stream())
                .forEach(question -> counts.put(question.id(), new ItemCounts()));
    }

    void add(Course course) {
        var seen = new HashSet<QuestionId>();
        var row = new ItemMatrix.Row(new OptionId[columns.size()], new boolean[columns.size()]);
        int filled = 0;
        for (int i = 0; i < course.answers().size(); i++) {
            CourseAnswer answer = course.answers().get(i);
            ItemCounts item = counts.get(answer.question());
            if (item == null || !answer.language().equals(module.language()) || !seen.add(answer.question())) {
                continue;
            }
            if (course.tooFast(i)) {
                item.drop();
                continue;
            }
            item.add(answer, course.fast(i));
            Integer column = columns.get(answer.question());
            if (column != null) {
                row.chosen()[column] = answer.chosen();
                row.right()[column] = answer.right();
                filled++;
            }
        }
        if (filled == columns.size()) {
            matrix.add(row);
        }
    }

    List<FormInsight> result() {
        var alone = new ItemMatrix();
        return List.of(form(Form.A, matrix), form(Form.B, alone));
    }

    private FormInsight form(Form form, ItemMatrix compared) {
        var looked = new ItemLook(compared);
        var insights = questions(form).stream()
                .map(question -> looked.at(
                        question,
                        module.concept(question.concept()),
                        counts.getOrDefault(question.id(), new ItemCounts()),
                        keys.get(question.id()),
                        columns.getOrDefault(question.id(), 0)))
                .toList();
        return new FormInsight(form, insights, compared.patients(), compared.reliability());
    }

    /** In the order in which they are asked. */
    private List<Question> questions(Form form) {
        return module.concepts().stream()
                .flatMap(concept -> module.question(concept.id(), form).stream())
                .toList();
    }
}
