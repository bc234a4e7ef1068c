package se.handslag.core.records;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.AuthorityId;

/**
 * One authority's record store: its own database or schema, its own login, its own pool, its own persistence unit.
 *
 * <p>No table is read by two authorities and no transaction spans two.
 */
public final class RecordStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecordStore.class);

    private final AuthorityId authority;
    private final StoreSettings settings;
    private final HikariDataSource pool;
    private final EntityManagerFactory unit;
    /** Holds an H2 file open from first to last; the file's way of working is set by the one who opens it. Empty for a server. */
    private final Optional<Connection> keeper;

    private RecordStore(
            AuthorityId authority,
            StoreSettings settings,
            HikariDataSource pool,
            EntityManagerFactory unit,
            Optional<Connection> keeper) {
        this.authority = authority;
        this.settings = settings;
        this.pool = pool;
        this.unit = unit;
        this.keeper = keeper;
    }

    /**
     * Brings the tables up to date and opens the store.
     *
     * @param rows the row classes that the platform's parts contribute
     * @throws StoreCannotOpen if it cannot be reached, or was last used by a newer program
     */
    public static RecordStore open(AuthorityId authority, StoreSettings settings, Collection<Class<?>> rows) {
        Optional<Connection> keeper = Optional.empty();
        try {
            keeper = settings.isPostgresql() ? Optional.empty() : Optional.of(Migrations.connect(settings));
            new Migrations(settings, authority.kind()).run();
        } catch (SQLException e) {
            keeper.ifPresent(RecordStore::closeQuietly);
            throw new StoreCannotOpen(
                    "The store " + settings.schema() + " cannot be reached with the migrator's login ("
                            + e.getSQLState()
                            + "). Check its address and its logins, and that no other program has it open.",
                    e);
        } catch (RuntimeException e) {
            keeper.ifPresent(RecordStore::closeQuietly);
            throw e;
        }
        HikariDataSource pool = pool(settings);
        try {
            return new RecordStore(authority, settings, pool, unit(settings, pool, rows), keeper);
        } catch (RuntimeException e) {
            pool.close();
            keeper.ifPresent(RecordStore::closeQuietly);
            throw e;
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A connection did not close: {}", e.getSQLState());
        }
    }

    private static HikariDataSource pool(StoreSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(settings.schema());
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.login().user());
        config.setPassword(settings.login().password());
        config.setSchema(settings.schema());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        if (settings.isPostgresql()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("logServerErrorDetail", "false");
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreCannotOpen(
                    "The store " + settings.schema()
                            + " cannot be opened with the application's login. Check that the login exists and its password.",
                    e);
        }
    }

    private static EntityManagerFactory unit(StoreSettings settings, HikariDataSource pool, Collection<Class<?>> rows) {
        PersistenceConfiguration configuration = new PersistenceConfiguration(settings.schema())
                .provider(PersistenceProvider.class.getName())
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property(PersistenceUnitProperties.NON_JTA_DATASOURCE, pool)
                .property(
                        PersistenceUnitProperties.TARGET_DATABASE,
                        settings.isPostgresql() ? PostgresqlRecords.class.getName() : H2Records.class.getName())
                .property(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false")
                .property(PersistenceUnitProperties.WEAVING, "false")
                .property(PersistenceUnitProperties.BATCH_WRITING, "JDBC")
                .property(PersistenceUnitProperties.LOGGING_PARAMETERS, "false")
                .property(PersistenceUnitProperties.LOGGING_LEVEL, "OFF")
                .property(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        rows.forEach(configuration::managedClass);
        EntityManagerFactory factory = configuration.createEntityManagerFactory();
        // The first use deploys the unit: a fault in a mapping belongs to the start, not to the first visitor.
        factory.createEntityManager().close();
        return factory;
    }

    public AuthorityId authority() {
        return authority;
    }

    String schema() {
        return settings.schema();
    }

    EntityManager session() {
        return unit.createEntityManager();
    }

    @Override
    public void close() {
        unit.close();
        pool.close();
        keeper.ifPresent(RecordStore::closeQuietly);
    }
}
