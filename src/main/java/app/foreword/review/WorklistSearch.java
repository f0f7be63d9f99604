package app.foreword.review;

import app.foreword.enrolment.FoldedName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds patients by how the words of their names and numbers begin. The longest word asked for is one range of the
 * index on {@code patient_word}; the others are looked for in the same entries of that index.
 */
final class WorklistSearch {

    private final List<String> words;

    private WorklistSearch(List<String> words) {
        this.words = words;
    }

    static WorklistSearch of(WorklistQuery query) {
        return new WorklistSearch(FoldedName.asked(query.search()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** In SQL, with {@link #parameters()}: a patient stands in it once for each word that begins so. */
    String patients() {
        return patients(Worklist.LOOKED_THROUGH);
    }

    /** Whether there are more than a search looks through. */
    String cut() {
        return "select count(*) from (%s) w".formatted(patients(Worklist.LOOKED_THROUGH + 1));
    }

    private String patients(int limit) {
        if (words.isEmpty()) {
            // signs alone, which no name begins with
            return "select patient_id from patient_word where 1 = 0";
        }
        var others = new StringBuilder();
        IntStream.range(1, words.size()).forEach(index -> others.append(" and w.words like :word").append(index));
        return """
                select w.patient_id from patient_word w where w.word >= :begin and w.word < :end%s
                order by w.word, w.words, w.patient_id fetch first %d rows only""".formatted(others, limit);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!words.isEmpty()) {
            byte[] begin = FoldedName.bytes(words.getFirst());
            byte[] end = begin.clone();
            // no byte of UTF-8 is the highest there is
            end[end.length - 1]++;
            parameters.put("begin", begin);
            parameters.put("end", end);
        }
        IntStream.range(1, words.size()).forEach(index -> parameters.put("word" + index, "% " + words.get(index) + "%"));
        return parameters;
    }
}
