package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Secrets;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tablets given to patients: the browser has the token, this table its hash. */
@Repository
class HandOverRows {

    private final JdbcClient jdbc;

    HandOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String token, EnrolmentId enrolment, Locale language, StaffAccount staff, Instant now) {
        jdbc.sql("""
                        insert into tablet_handover
                            (token_hash, enrolment_id, language, staff_id, staff_role, staff_approver, started_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Secrets.hash(token),
                        enrolment.value(),
                        language.toLanguageTag(),
                        staff.id().value(),
                        staff.rights().role().name(),
                        staff.rights().approver(),
                        utc(now))
                .update();
    }

    /** Newest first. */
    List<HandOver> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select h.*, s.display_name, e.display_name as ended_by_name from tablet_handover h
                        join staff s on s.id = h.staff_id left join staff e on e.id = h.ended_by
                        where h.enrolment_id = ? order by h.id desc
                        """)
                .param(enrolment.value())
                .query((row, index) -> new HandOver(
                        new HandOverId(row.getLong("id")),
                        row.getString("display_name"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row, "ended_at"),
                        ending(row),
                        row.getString("ended_by_name"),
                        row.getInt("pin_tries")))
                .list();
    }

    /** Until staff have taken it back. */
    Optional<HeldTablet> held(String token) {
        return jdbc.sql("select * from tablet_handover where token_hash = ? and taken_back_at is null")
                .param(Secrets.hash(token))
                .query(HandOverRows::held)
                .optional();
    }

    /** Staff who waive an enrolment or sign it off do not leave it open on a tablet. */
    boolean isOut(HandOverId id) {
        return jdbc.sql("""
                                select count(*) from tablet_handover h join enrolment e on e.id = h.enrolment_id
                                where h.id = ? and h.ended_at is null and e.waived_at is null and not exists (
                                    select 1 from sign_off s where s.enrolment_id = h.enrolment_id
                                    and s.event = 'SIGNED' and s.happened_at > h.started_at)
                                """).param(id.value()).query(Integer.class).single() > 0;
    }

    /** Only the first end of one that is out counts. */
    void end(HandOverId id, HandOver.Ending how, @Nullable Locale language, Instant now) {
        jdbc.sql("""
                        update tablet_handover
                        set ended_at = :now, ended_how = :how, language = coalesce(:language, language)
                        where id = :id and ended_at is null
                        """)
                .param("now", utc(now))
                .param("how", how.name())
                .param("language", language == null ? null : language.toLanguageTag(), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    EnrolmentId enrolment(HandOverId id) {
        return jdbc.sql("select enrolment_id from tablet_handover where id = ?")
                .param(id.value())
                .query((row, index) -> new EnrolmentId(row.getLong(1)))
                .single();
    }

    /** False where none was out. */
    boolean endAll(EnrolmentId enrolment, HandOver.Ending how, StaffId by, Instant now) {
        return jdbc.sql("""
                        update tablet_handover set ended_at = ?, ended_how = ?, ended_by = ?
                        where enrolment_id = ? and ended_at is null
                        """)
                        .params(utc(now), how.name(), by.value(), enrolment.value())
                        .update()
                > 0;
    }

    /** Takes a try before anything is compared, so that many at once can't slip through. */
    boolean takeTry(HandOverId id, int most) {
        return jdbc.sql("update tablet_handover set pin_tries = pin_tries + 1 where id = ? and pin_tries < ?")
                        .params(id.value(), most)
                        .update()
                == 1;
    }

    /** The PIN was right: what stays counted are the wrong ones. */
    void giveTryBack(HandOverId id) {
        jdbc.sql("update tablet_handover set pin_tries = pin_tries - 1 where id = ? and pin_tries > 0")
                .param(id.value())
                .update();
    }

    /** True for exactly one caller. */
    boolean takeBack(HandOverId id, StaffId by, Instant now) {
        return jdbc.sql("""
                                update tablet_handover set taken_back_at = ?, taken_back_by = ?
                                where id = ? and taken_back_at is null
                                """).params(utc(now), by.value(), id.value()).update() == 1;
    }

    private static HeldTablet held(ResultSet row, int index) throws SQLException {
        return new HeldTablet(
                new HandOverId(row.getLong("id")),
                new EnrolmentId(row.getLong("enrolment_id")),
                new StaffId(row.getLong("staff_id")),
                new StaffRights(StaffRole.valueOf(row.getString("staff_role")), row.getBoolean("staff_approver")),
                Locale.forLanguageTag(row.getString("language")),
                ending(row),
                row.getInt("pin_tries"));
    }

    private static HandOver.@Nullable Ending ending(ResultSet row) throws SQLException {
        String how = row.getString("ended_how");
        return how == null ? null : HandOver.Ending.valueOf(how);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
