package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForTheApplication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What patients said about who helped, as stored. Rows are only ever added. */
@Repository
@ForTheApplication(because = "read and written by services that have checked the right")
public class HelpRecords {

    private final JdbcClient jdbc;

    HelpRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first: the first one counts. */
    public List<HelpSaid> said(EnrolmentId enrolment) {
        return jdbc.sql("select helpers, said_at from help_said where enrolment_id = ? order by id desc")
                .param(enrolment.value())
                .query(HelpRecords::said)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(EnrolmentId enrolment, HelpSaid said) {
        jdbc.sql("insert into help_said (enrolment_id, helpers, said_at) values (?, ?, ?)")
                .params(
                        enrolment.value(),
                        said.helpers().stream().sorted().map(Helper::name).collect(Collectors.joining(",")),
                        said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static HelpSaid said(ResultSet row, int number) throws SQLException {
        String helpers = row.getString("helpers");
        Set<Helper> who = helpers.isEmpty()
                ? Set.of()
                : Arrays.stream(helpers.split(",")).map(Helper::valueOf).collect(Collectors.toUnmodifiableSet());
        return new HelpSaid(who, row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
