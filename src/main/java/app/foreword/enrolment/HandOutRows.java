package app.foreword.enrolment;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds whom links are handed out to: those whose treatment is next first, then those without a date, then those whose
 * date has passed, the latest first. No more than some thousand are looked through, however many have not finished.
 */
@Repository
class HandOutRows {

    private static final String LIVE = """
            exists (select 1 from enrolment_link l
                where l.enrolment_id = e.id and l.revoked_at is null and l.expires_at > :now)""";

    /** In progress and not started, as the database numbers the states for staff. */
    private static final List<Integer> UNFINISHED = List.of(2, 3);

    private static final List<String> IN_ORDER =
            List.of("e.treatment_date >= :today", "e.treatment_date is null", "e.treatment_date < :today");

    private static final int PASSED = 2;

    private final JdbcClient jdbc;

    HandOutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a letter is written to, with what its link's life depends on. */
    record Addressee(
            Patient patient,
            EnrolmentId enrolment,
            Locale language,
            @Nullable LocalDate treatmentDate,
            @Nullable LocalDate linkUntil) {}

    HandOutCount count(HandOutSelection selection, LocalDate today, Instant now) {
        String chosen = selection.again() ? "1" : "1 - x.linked";
        return jdbc.sql("""
                        select count(*) as looked, coalesce(sum(%1$s), 0) as patients,
                            coalesce(sum((%1$s) * x.linked), 0) as linked, coalesce(sum((%1$s) * x.mailable), 0) as mailable
                        from (select case when %2$s then 1 else 0 end as linked,
                                case when p.email is null then 0 else 1 end as mailable
                            from (%3$s) e join patient p on p.id = e.patient_id) x
                        """.formatted(chosen, LIVE, candidates(selection, HandOuts.LOOKED_THROUGH + 1)))
                .params(params(selection, today, now))
                .query((row, index) -> new HandOutCount(
                        row.getInt("patients"),
                        row.getInt("linked"),
                        row.getInt("mailable"),
                        row.getInt("looked") > HandOuts.LOOKED_THROUGH))
                .single();
    }

    List<EnrolmentId> mailable(HandOutSelection selection, LocalDate today, Instant now, int most) {
        return jdbc.sql(chosen(selection, "p.email is not null", most))
                .params(params(selection, today, now))
                .query((row, index) -> new EnrolmentId(row.getLong("id")))
                .list();
    }

    List<Addressee> letters(HandOutSelection selection, LocalDate today, Instant now, int most) {
        return jdbc.sql(chosen(selection, "1 = 1", most))
                .params(params(selection, today, now))
                .query(HandOutRows::addressee)
                .list();
    }

    private static String chosen(HandOutSelection selection, String besides, int most) {
        return """
                select e.*, p.number, p.given_name, p.family_name, p.birth_date, p.email
                from (%s) e join patient p on p.id = e.patient_id
                where %s%s order by %s fetch first %d rows only
                """.formatted(
                        candidates(selection, HandOuts.LOOKED_THROUGH),
                        besides,
                        selection.again() ? "" : " and not " + LIVE,
                        order("e"),
                        most);
    }

    /** Each part is one range of an index, in its order; those of one import are found by that. */
    private static String candidates(HandOutSelection selection, int most) {
        boolean ofImport = selection.importId() != null;
        String parts = (selection.days() == null ? IntStream.range(0, IN_ORDER.size()) : IntStream.of(0))
                .boxed()
                .flatMap(place ->
                        UNFINISHED.stream().map(standing -> part(selection, place, standing, ofImport ? 0 : most)))
                .collect(joining(" union all "));
        return "select e.* from (%s) e order by %s fetch first %d rows only".formatted(parts, order("e"), most);
    }

    private static String part(HandOutSelection selection, int place, int standing, int most) {
        String range = selection.days() == null ? IN_ORDER.get(place) : "e.treatment_date between :today and :last";
        String direction = place == PASSED ? " desc" : "";
        String first = Stream.of("standing", "treatment_date", "id")
                .map(column -> "e." + column + direction)
                .collect(joining(", ", " order by ", " fetch first %d rows only".formatted(most)));
        return """
                (select e.id, e.patient_id, e.language, e.treatment_date, e.link_until, %d as place from enrolment e
                where e.standing = %d and %s%s%s)""".formatted(
                        place,
                        standing,
                        range,
                        selection.importId() == null ? "" : " and e.import_id = :import",
                        most == 0 ? "" : first);
    }

    private static String order(String alias) {
        return """
                %1$s.place, case when %1$s.place < %2$d then %1$s.treatment_date end,
                case when %1$s.place = %2$d then %1$s.treatment_date end desc, %1$s.id""".formatted(alias, PASSED);
    }

    private static Map<String, Object> params(HandOutSelection selection, LocalDate today, Instant now) {
        var params = new LinkedHashMap<String, Object>();
        params.put("now", now.atOffset(ZoneOffset.UTC));
        params.put("today", today);
        var importId = selection.importId();
        if (importId != null) {
            params.put("import", importId);
        }
        var days = selection.days();
        if (days != null) {
            params.put("last", today.plusDays(days));
        }
        return params;
    }

    private static Addressee addressee(ResultSet row, int index) throws SQLException {
        return new Addressee(
                new Patient(
                        new PatientId(row.getLong("patient_id")),
                        row.getString("number"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("email")),
                new EnrolmentId(row.getLong("id")),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("treatment_date", LocalDate.class),
                row.getObject("link_until", LocalDate.class));
    }
}
