package se.handslag.core.records;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.RefusedAct;

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
    /** Empty for a server, which stands open by itself. */
    private final Optional<H2Door> door;
    /** Found when a case is first looked at for erasure; most runs never need it. */
    private @Nullable CaseTables caseTables;
    /** Found with them. */
    private @Nullable CaseReading caseReading;

    private RecordStore(
            AuthorityId authority,
            StoreSettings settings,
            HikariDataSource pool,
            EntityManagerFactory unit,
            Optional<H2Door> door) {
        this.authority = authority;
        this.settings = settings;
        this.pool = pool;
        this.unit = unit;
        this.door = door;
    }

    /**
     * Brings the tables up to date and opens the store.
     *
     * @param rows the row classes that the platform's parts contribute
     * @throws StoreCannotOpen if it cannot be reached, was last used by a newer program, or is in a schema with another authority's name
     */
    public static RecordStore open(AuthorityId authority, StoreSettings settings, Collection<Class<?>> rows) {
        if (!settings.schema().equals(StoreSettings.schemaOf(authority))) {
            // One store can be reached by many addresses, so that two authorities could be given the same one
            // unnoticed.
            throw new StoreCannotOpen("The schema " + settings.schema() + " cannot be the store of " + authority
                    + ". Each authority's tables lie in a schema that bears its name: "
                    + StoreSettings.schemaOf(authority) + ".");
        }
        Optional<H2Door> door = settings.isPostgresql() ? Optional.empty() : Optional.of(door(settings));
        try {
            new Migrations(settings, authority.kind()).run();
            HikariDataSource pool = pool(settings, door);
            try {
                return new RecordStore(authority, settings, pool, unit(settings, pool, rows), door);
            } catch (RuntimeException e) {
                pool.close();
                throw e;
            }
        } catch (RuntimeException e) {
            door.ifPresent(H2Door::close);
            throw e;
        }
    }

    private static H2Door door(StoreSettings settings) {
        try {
            return H2Door.open(settings);
        } catch (SQLException e) {
            throw StoreCannotOpen.unreachable(settings, e);
        }
    }

    private static HikariDataSource pool(StoreSettings settings, Optional<H2Door> door) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(settings.schema());
        door.ifPresentOrElse(config::setDataSource, () -> {
            config.setJdbcUrl(settings.url());
            config.setUsername(settings.login().user());
            config.setPassword(settings.login().password());
        });
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

    StoreSettings settings() {
        return settings;
    }

    /**
     * What a failure leaves behind: if the store closed itself or went away, none of the connections to it can be used again.
     *
     * @return what is to be told
     */
    StoreFailed failed(Throwable thrown) {
        StoreFailed failed = StoreFailed.from(settings.schema(), thrown);
        if (failed.kind() == StoreFailed.Kind.FULL || failed.kind() == StoreFailed.Kind.UNREACHABLE) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return failed;
    }

    /**
     * What of the store is about a case. Only the owner sees every table and key.
     *
     * @throws RefusedAct if the owner is not let in
     */
    synchronized CaseTables caseTables(TableFates fates) {
        CaseTables known = caseTables;
        if (known == null) {
            try (Connection owner = Migrations.connect(settings)) {
                Schema schema = Schema.read(owner, settings.schema());
                known = CaseTables.of(schema, fates);
                caseReading = CaseReading.of(schema, fates, known);
            } catch (SQLException e) {
                LOG.warn("The owner of {} was not let in: {}", settings.schema(), e.getSQLState());
                throw new RefusedAct(CannotErase.Now.OWNER_NOT_LET_IN);
            }
            caseTables = known;
        }
        return known;
    }

    /** Not one of the pool's, so that it can be had when every one of those is waited for. */
    Connection aside() throws SQLException {
        Connection connection = door.isPresent()
                ? door.get().getConnection()
                : DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
        try {
            connection.setSchema(settings.schema());
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** What of the store can be read about a case; found as {@link #caseTables} is, and read with the application's login. */
    synchronized CaseReading caseReading(TableFates fates) {
        caseTables(fates);
        return Objects.requireNonNull(caseReading);
    }

    EntityManager session() {
        return unit.createEntityManager();
    }

    /** Closing what is closed changes nothing. */
    @Override
    public void close() {
        if (unit.isOpen()) {
            unit.close();
        }
        pool.close();
        door.ifPresent(H2Door::close);
    }
}
