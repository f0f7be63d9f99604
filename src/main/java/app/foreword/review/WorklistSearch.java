package app.foreword.review;

import static java.util.stream.Collectors.toMap;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.FoldedName;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds patients by how the words of their names and numbers begin. The rarest word asked for is one range of the
 * index on {@code patient_word}; the others are looked for in the same entries of that index. What is found is not much,
 * and is put in order here.
 */
final class WorklistSearch {

    /** Of words that more have, the longest is taken: counting on would cost more than it saves. */
    private static final int COMMON = 10_000;

    private final JdbcClient jdbc;
    private final WorklistQuery query;
    private final List<String> words;

    WorklistSearch(JdbcClient jdbc, WorklistQuery query) {
        this.jdbc = jdbc;
        this.query = query;
        words = FoldedName.asked(query.search()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    Found find(LocalDate today) {
        // signs alone are no words, and no name begins with them
        List<Long> patients = words.isEmpty() ? List.of() : patients();
        boolean cut = patients.size() > Worklist.LOOKED_THROUGH;
        var looked = new HashSet<>(patients.subList(0, cut ? Worklist.LOOKED_THROUGH : patients.size()));
        if (looked.isEmpty()) {
            return new Found(List.of(), false);
        }
        var sql = new WorklistSql(query, today);
        var inOrder = jdbc
                .sql(sql.of())
                .param("patients", looked)
                .query((row, index) -> WorklistKey.read(row, query.sort()))
                .list()
                .stream()
                .filter(key -> key.rank() >= 0)
                .sorted(sql.keys())
                .map(WorklistKey::enrolment)
                .toList();
        return new Found(inOrder, cut);
    }

    /** One more than are looked through; a patient is in it once for each word that begins so. */
    private List<Long> patients() {
        String rarest = words.size() == 1 ? words.getFirst() : rarest();
        var parameters = new HashMap<String, Object>(range(rarest));
        var others = new StringBuilder();
        IntStream.range(0, words.size())
                .filter(index -> !words.get(index).equals(rarest))
                .forEach(index -> {
                    others.append(" and w.words like :word").append(index);
                    parameters.put("word" + index, "% " + words.get(index) + "%");
                });
        return jdbc.sql("""
                        select w.patient_id from patient_word w where w.word >= :begin and w.word < :end%s
                        order by w.word, w.words, w.patient_id fetch first %d rows only
                        """.formatted(others, Worklist.LOOKED_THROUGH + 1))
                .params(parameters)
                .query(Long.class)
                .list();
    }

    private String rarest() {
        var counts = words.stream().collect(toMap(word -> word, this::count));
        return Collections.min(words, Comparator.comparing(counts::get));
    }

    private int count(String word) {
        return jdbc.sql("""
                        select count(*) from (select w.patient_id from patient_word w
                        where w.word >= :begin and w.word < :end fetch first %d rows only) counted
                        """.formatted(COMMON))
                .params(range(word))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> range(String word) {
        byte[] begin = FoldedName.bytes(word);
        byte[] end = begin.clone();
        // no byte of UTF-8 is the highest there is
        end[end.length - 1]++;
        return Map.of("begin", begin, "end", end);
    }

    /**
     * @param enrolments all that were found, in the order asked for
     * @param cut whether there are more patients than were looked through
     */
    record Found(List<EnrolmentId> enrolments, boolean cut) {}
}
