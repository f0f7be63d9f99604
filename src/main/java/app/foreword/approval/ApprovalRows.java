package app.foreword.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.foreword.approval.ApprovalEvent.Kind;
import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of approvals. Rows are only ever added. */
@Repository
class ApprovalRows {

    private static final String SELECT =
            "select a.*, s.display_name from module_approval a join staff s on s.id = a.staff_id ";

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else decides on this version, so that events alternate. */
    void lock(ModuleVersionId version) {
        jdbc.sql("select id from module_version where id = ? for update")
                .param(version.value())
                .query(Long.class)
                .optional();
    }

    /** The newest event of each version and language. */
    List<ApprovalEvent> newest() {
        return jdbc.sql(SELECT + """
                        where a.id in (select max(id) from module_approval group by module_version_id, language)
                        order by a.id
                        """).query(ApprovalRows::read).list();
    }

    Optional<ApprovalEvent> newest(ModuleVersionId version, Locale language) {
        return history(version, language).stream().findFirst();
    }

    /** Newest first. */
    List<ApprovalEvent> history(ModuleVersionId version, Locale language) {
        return jdbc.sql(SELECT + "where a.module_version_id = ? and a.language = ? order by a.id desc")
                .params(version.value(), language.toLanguageTag())
                .query(ApprovalRows::read)
                .list();
    }

    /** The languages in which each version is approved; without the reports, since every worklist asks. */
    Map<ModuleVersionId, Set<Locale>> approved() {
        return jdbc
                .sql("""
                        select module_version_id, language from module_approval
                        where id in (select max(id) from module_approval group by module_version_id, language)
                            and event = 'APPROVED'
                        """)
                .query((row, number) -> Map.entry(
                        new ModuleVersionId(row.getLong("module_version_id")),
                        Locale.forLanguageTag(row.getString("language"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    /** Without the reports, since this is asked at every enrolment. */
    List<Locale> approvedLanguages(ModuleVersionId version) {
        return jdbc.sql("""
                        select language from module_approval
                        where id in (select max(id) from module_approval where module_version_id = ? group by language)
                            and event = 'APPROVED'
                        order by id
                        """).param(version.value()).query(String.class).list().stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    void add(
            NewApproval approval,
            @Nullable TranslationReview review,
            List<String> confirmed,
            SeenReport report,
            StaffId by,
            Instant at) {
        insert(approval.version(), approval.language(), Kind.APPROVED, "", review, confirmed, report, by, at);
    }

    /** Whether it ever reached patients in that language. */
    boolean wasApproved(ModuleVersionId version, Locale language) {
        return jdbc.sql("""
                        select count(*) from module_approval
                        where module_version_id = ? and language = ? and event = 'APPROVED'
                        """)
                        .params(version.value(), language.toLanguageTag())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void addChanges(NewApproval approval, VersionChanges changes, StaffId by, Instant at) {
        changes.changed()
                .forEach(change -> jdbc.sql("""
                        insert into concept_change
                            (module_version_id, language, base_version_id, concept_id, material, staff_id, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                approval.version().value(),
                                approval.language().toLanguageTag(),
                                changes.base().id().value(),
                                change.concept().value(),
                                approval.changes().getOrDefault(change.concept(), false),
                                by.value(),
                                at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** As it was said last; empty where nothing has changed materially. */
    Optional<MaterialChange> material(ModuleVersionId version, Locale language) {
        record Row(ConceptId concept, StaffId by) {}
        var rows = jdbc.sql("""
                        select c.concept_id, c.staff_id from concept_change c
                        where c.module_version_id = :version and c.language = :language and c.material = true
                            and c.decided_at = (select max(n.decided_at) from concept_change n
                                where n.module_version_id = :version and n.language = :language)
                        order by c.id
                        """)
                .param("version", version.value())
                .param("language", language.toLanguageTag())
                .query((row, number) -> new Row(new ConceptId(row.getString(1)), new StaffId(row.getLong(2))))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new MaterialChange(
                        version,
                        rows.stream().map(Row::concept).toList(),
                        rows.getFirst().by()));
    }

    /** Newest first. */
    List<DecidedChanges> decidedChanges(ModuleVersionId version, Locale language) {
        record Row(ModuleVersionId base, ConceptId concept, boolean material, Instant at) {}
        var rows = jdbc.sql("select * from concept_change where module_version_id = ? and language = ? order by id")
                .params(version.value(), language.toLanguageTag())
                .query((row, number) -> new Row(
                        new ModuleVersionId(row.getLong("base_version_id")),
                        new ConceptId(row.getString("concept_id")),
                        row.getBoolean("material"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
        return rows.stream()
                .map(Row::at)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(at -> {
                    var decided =
                            rows.stream().filter(row -> row.at().equals(at)).toList();
                    return new DecidedChanges(
                            decided.getFirst().base(),
                            decided.stream()
                                    .filter(Row::material)
                                    .map(Row::concept)
                                    .toList(),
                            decided.stream()
                                    .filter(row -> !row.material())
                                    .map(Row::concept)
                                    .toList(),
                            at);
                })
                .toList();
    }

    void addWithdrawal(ModuleVersionId version, Locale language, String reason, StaffId by, Instant at) {
        insert(version, language, Kind.WITHDRAWN, reason, null, List.of(), new SeenReport("", ""), by, at);
    }

    private void insert(
            ModuleVersionId version,
            Locale language,
            Kind kind,
            String reason,
            @Nullable TranslationReview review,
            List<String> confirmed,
            SeenReport report,
            StaffId by,
            Instant at) {
        jdbc.sql("""
                        insert into module_approval (module_version_id, language, event, reason, reviewed_by, reviewed_on,
                            confirmed, report, report_digest, staff_id, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        version.value(),
                        language.toLanguageTag(),
                        kind.name(),
                        reason,
                        review == null ? null : review.by(),
                        review == null ? null : review.on(),
                        String.join(",", confirmed),
                        report.text(),
                        report.digest(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC)))
                .update();
    }

    private static ApprovalEvent read(ResultSet row, int number) throws SQLException {
        String reviewer = row.getString("reviewed_by");
        return new ApprovalEvent(
                new ModuleVersionId(row.getLong("module_version_id")),
                Locale.forLanguageTag(row.getString("language")),
                Kind.valueOf(row.getString("event")),
                row.getString("display_name"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                reviewer == null
                        ? null
                        : new TranslationReview(reviewer, row.getObject("reviewed_on", LocalDate.class)),
                Stream.of(row.getString("confirmed").split(","))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                new SeenReport(row.getString("report"), row.getString("report_digest")));
    }
}
