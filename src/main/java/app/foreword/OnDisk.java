package app.foreword;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * "Saved" must survive a power cut. H2 hands each commit to the operating system but does not wait for the disk; after
 * every transaction that may have written, this does. PostgreSQL does so by itself.
 */
@Component
class OnDisk implements TransactionExecutionListener {

    private final JdbcTemplate jdbc;
    private @Nullable Boolean h2File;

    /** @param database lazy, because transactions need this listener before they need a connection */
    OnDisk(@Lazy DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        boolean mayHaveWritten = transaction.isNewTransaction() && !transaction.isReadOnly();
        if (failure == null && mayHaveWritten && isH2File()) {
            jdbc.execute("checkpoint sync");
        }
    }

    private boolean isH2File() {
        if (h2File == null) {
            h2File = jdbc.execute((ConnectionCallback<Boolean>) OnDisk::isH2File);
        }
        return Boolean.TRUE.equals(h2File);
    }

    private static boolean isH2File(Connection connection) throws SQLException {
        String address = connection.getMetaData().getURL().toLowerCase(Locale.ROOT);
        return address.startsWith("jdbc:h2:") && !address.startsWith("jdbc:h2:mem:");
    }
}
