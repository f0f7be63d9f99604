package app.foreword.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links: hashes only. */
@Repository
class LinkRows {

    private static final String FIND = """
            select e.id, p.birth_date, e.language,
                (l.revoked_at is null and l.expires_at > :now) as live
            from enrolment_link l
                join enrolment e on e.id = l.enrolment_id
                join patient p on p.id = e.patient_id
            where\s""";

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LinkedEnrolment> find(LinkKey key, Instant now) {
        return known(key, now)
                .filter(known -> known.standing() == LinkStanding.LIVE)
                .map(KnownLink::linked);
    }

    Optional<KnownLink> known(LinkKey key, Instant now) {
        return jdbc.sql(FIND + column(key.kind()) + " = :hash")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", key.hash())
                .query((row, index) -> new KnownLink(
                        new LinkedEnrolment(
                                new EnrolmentId(row.getLong("id")),
                                row.getObject("birth_date", LocalDate.class),
                                Locale.forLanguageTag(row.getString("language"))),
                        standing(row)))
                .optional();
    }

    Optional<Locale> language(LinkKey secret) {
        return jdbc.sql("""
                        select e.language from enrolment_link l join enrolment e on e.id = l.enrolment_id
                        where l.secret_hash = ?
                        """).param(secret.hash()).query(String.class).optional().map(Locale::forLanguageTag);
    }

    /** The one that works longest. */
    Optional<LiveLink> live(EnrolmentId enrolment, Instant now) {
        return jdbc.sql("""
                        select created_at, expires_at from enrolment_link
                        where enrolment_id = ? and revoked_at is null and expires_at > ?
                        order by expires_at desc, id desc limit 1
                        """)
                .params(enrolment.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new LiveLink(instant(row, "created_at"), instant(row, "expires_at")))
                .optional();
    }

    /** All there ever were, the newest first. */
    List<LinkState> all(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select kind, created_at, expires_at, revoked_at from enrolment_link
                        where enrolment_id = ? order by id desc
                        """)
                .param(enrolment.value())
                .query((row, index) -> new LinkState(
                        LinkKind.valueOf(row.getString("kind")),
                        instant(row, "created_at"),
                        instant(row, "expires_at"),
                        row.getObject("revoked_at") == null ? null : instant(row, "revoked_at")))
                .list();
    }

    /** When each was made, oldest first. */
    List<LinkMade> made(EnrolmentId enrolment) {
        return all(enrolment).reversed().stream()
                .map(link -> new LinkMade(link.createdAt(), link.revokedAt()))
                .toList();
    }

    void add(EnrolmentId enrolment, IssuedLink link, LinkKind kind, Instant now) {
        jdbc.sql("""
                        insert into enrolment_link
                            (enrolment_id, secret_hash, short_code_hash, created_at, expires_at, kind)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        enrolment.value(),
                        LinkKey.of(link.secret()).hash(),
                        LinkKey.of(link.shortCode()).hash(),
                        now.atOffset(ZoneOffset.UTC),
                        link.expiresAt().atOffset(ZoneOffset.UTC),
                        kind.name())
                .update();
    }

    /** One of several. */
    void revoke(IssuedLink link, Instant now) {
        jdbc.sql("update enrolment_link set revoked_at = ? where secret_hash = ? and revoked_at is null")
                .params(now.atOffset(ZoneOffset.UTC), LinkKey.of(link.secret()).hash())
                .update();
    }

    String unusedCode() {
        return unusedCodes(1).getFirst();
    }

    /** Forty bits are few enough for two codes to meet one day among a million. */
    List<String> unusedCodes(int number) {
        var unused = new LinkedHashMap<String, String>();
        while (unused.size() < number) {
            Stream.generate(ShortCode::newCode)
                    .limit(number - unused.size())
                    .forEach(code -> unused.put(LinkKey.of(code).hash(), code));
            jdbc.sql("select short_code_hash from enrolment_link where short_code_hash in (:hashes)")
                    .param("hashes", unused.keySet())
                    .query(String.class)
                    .list()
                    .forEach(unused::remove);
        }
        return List.copyOf(unused.values());
    }

    void revoke(EnrolmentId enrolment, Instant now) {
        jdbc.sql("update enrolment_link set revoked_at = ? where enrolment_id = ? and revoked_at is null")
                .params(now.atOffset(ZoneOffset.UTC), enrolment.value())
                .update();
    }

    /** Of a link that works; one that has run out stays so. */
    void setExpiry(EnrolmentId enrolment, Instant expiresAt, Instant now) {
        jdbc.sql("""
                        update enrolment_link set expires_at = ?
                        where enrolment_id = ? and revoked_at is null and expires_at > ?
                        """)
                .params(expiresAt.atOffset(ZoneOffset.UTC), enrolment.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets a link that works live longer; never shorter. */
    void extend(EnrolmentId enrolment, Instant atLeast, Instant now) {
        jdbc.sql("""
                        update enrolment_link set expires_at = ?
                        where enrolment_id = ? and revoked_at is null and expires_at > ? and expires_at < ?
                        """)
                .params(
                        atLeast.atOffset(ZoneOffset.UTC),
                        enrolment.value(),
                        now.atOffset(ZoneOffset.UTC),
                        atLeast.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String column(LinkKey.Kind kind) {
        return switch (kind) {
            case SECRET -> "l.secret_hash";
            case SHORT_CODE -> "l.short_code_hash";
        };
    }

    private static LinkStanding standing(ResultSet row) throws SQLException {
        return row.getBoolean("live") ? LinkStanding.LIVE : LinkStanding.ENDED;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
