package app.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Waiting for the disk must not need more connections than the transaction has. */
class OnDiskTest {

    @TempDir
    private Path folder;

    @Test
    void waitsOnTheTransactionsOwnConnection() {
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("test") + ";WRITE_DELAY=0");
            database.setMaximumPoolSize(1);
            database.setConnectionTimeout(1000);
            var transactions = new JdbcTransactionManager(database);
            transactions.setTransactionExecutionListeners(List.of(onDisk(database)));
            var jdbc = new JdbcTemplate(database);
            jdbc.execute("create table note (words varchar(20))");

            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> jdbc.update("insert into note values ('Saved')"));

            assertThat(jdbc.queryForList("select words from note", String.class))
                    .containsExactly("Saved");
        }
    }

    private static OnDisk onDisk(DataSource database) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("dataSource", database);
        return new OnDisk(beans.getBeanProvider(DataSource.class));
    }
}
