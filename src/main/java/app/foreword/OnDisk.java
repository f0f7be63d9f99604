package app.foreword;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * "Saved" must survive a power cut. H2 hands each commit to the operating system but does not wait for the disk; after
 * every transaction that may have written, this does, on the transaction's own connection. PostgreSQL does so by
 * itself.
 */
@Component
class OnDisk implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> database;

    /** @param database asked for late: transactions need this listener before they need a connection */
    OnDisk(ObjectProvider<DataSource> database) {
        this.database = database;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        boolean mayHaveWritten = transaction.isNewTransaction() && !transaction.isReadOnly();
        if (failure == null && mayHaveWritten) {
            // Only the data source itself, not a proxy of it, finds the connection that is still bound here; a second
            // one for each commit would empty the pool.
            new JdbcTemplate(database.getObject()).execute((ConnectionCallback<Boolean>) OnDisk::sync);
        }
    }

    private static boolean sync(Connection connection) throws SQLException {
        String address = connection.getMetaData().getURL().toLowerCase(Locale.ROOT);
        if (!address.startsWith("jdbc:h2:") || address.startsWith("jdbc:h2:mem:")) {
            return false;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
            return true;
        }
    }
}
