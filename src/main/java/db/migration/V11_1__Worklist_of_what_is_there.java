package db.migration;

import app.foreword.enrolment.FoldedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Fills what the worklist keeps, for patients who are there already, and makes its indexes. The state for staff is a
 * column that the database computes itself, for which H2 and PostgreSQL have different words.
 */
public class V11_1__Worklist_of_what_is_there extends BaseJavaMigration {

    private static final int BATCH = 5000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        // before the new column: where that makes a new table, it holds nothing of the old rows
        fill(connection);
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        run(connection, """
                alter table enrolment add column standing smallint generated always as (
                    case state
                        when 'FINISHED' then case when signed_off then 4 when needs_talk then 0 else 1 end
                        when 'IN_PROGRESS' then 2 when 'NOT_STARTED' then 3 else 5 end)""" + (postgres ? " stored" : ""));
        run(connection, "create unique index patient_word_once on patient_word (word, words, patient_id)");
        run(connection, "create index patient_word_by_patient on patient_word (patient_id)");
        for (String order : new String[] {"treatment_date", "name_key", "understood", "last_activity_at"}) {
            run(
                    connection,
                    "create index enrolment_by_standing_and_%1$s on enrolment (standing, %1$s, id)".formatted(order));
        }
        run(connection, "drop index enrolment_by_state");
        run(connection, "drop index enrolment_by_review");
    }

    private static void fill(Connection connection) throws SQLException {
        try (var read = connection.createStatement();
                var words = connection.prepareStatement(
                        "insert into patient_word (word, words, patient_id) values (?, ?, ?)");
                var names = connection.prepareStatement("update enrolment set name_key = ? where patient_id = ?")) {
            read.setFetchSize(BATCH);
            try (var patient = read.executeQuery("select id, number, given_name, family_name from patient")) {
                for (int row = 1; patient.next(); row++) {
                    var name = new FoldedName(
                            patient.getString("number"),
                            patient.getString("given_name"),
                            patient.getString("family_name"));
                    add(words, names, name, patient.getLong("id"));
                    if (row % BATCH == 0) {
                        words.executeBatch();
                        names.executeBatch();
                    }
                }
            }
            words.executeBatch();
            names.executeBatch();
        }
    }

    private static void add(PreparedStatement words, PreparedStatement names, FoldedName name, long patient)
            throws SQLException {
        for (String word : name.words()) {
            words.setBytes(1, FoldedName.bytes(word));
            words.setString(2, name.text());
            words.setLong(3, patient);
            words.addBatch();
        }
        names.setBytes(1, name.sortKey());
        names.setLong(2, patient);
        names.addBatch();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
