package se.handslag.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.extract.ExtractLog;
import se.handslag.core.audit.extract.ExtractingLog;
import se.handslag.core.audit.review.DrawLogReview;
import se.handslag.core.audit.review.DrawingLogReview;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.UnitOfWork;

/**
 * The access log when it has grown old: what a chained line costs, how long a review and an extract take, and how fast the log is verified.
 *
 * <p>The lines are written by the product itself, a year of them, so that the chain is a real one.
 */
final class Auditing {
    private static final int THREADS = 16;
    private static final int LOADERS = 4;
    private static final int IN_A_UNIT = 5_000;
    private static final int PERSONS = 20_000;
    private static final int STAFF = 300;
    private static final int ACTS_IN_A_TURN = 150;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String BARE =
            """
            insert into bare_log (id, at, staff, name, title, unit, verb, reach, case_id, purpose, result, ground)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final PrintStream out;
    private final int rounds;
    private final long lines;
    private final Instant end = Instant.now();
    private final List<CaseId> persons = new ArrayList<>();

    Auditing(PrintStream out, int rounds, long lines) {
        this.out = out;
        this.rounds = rounds;
        this.lines = lines;
    }

    void onPostgresql() throws Exception {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            StoreSettings given = server.store(AuditedAuthority.MUNICIPALITY);
            StoreSettings store = new StoreSettings(
                    given.url(),
                    given.schema(),
                    given.login(),
                    given.migrator(),
                    THREADS,
                    new LogKeys(List.of("the key of the measurement's own log")));
            try (AuditedAuthority authority = new AuditedAuthority(store, end.minus(YEAR))) {
                prepare(store);
                compare(authority);
                load(authority);
                execute(store, "vacuum (analyze) access_log");
                authority.at(end.plus(Duration.ofDays(1)));
                review(authority);
                extract(authority);
                verify(authority);
            }
        }
    }

    private static void prepare(StoreSettings store) throws SQLException {
        execute(
                store,
                "create table bare_log (like access_log including defaults)",
                "alter table bare_log drop column lane, drop column sequence, drop column hash",
                "alter table bare_log add primary key (id)",
                "create index bare_log_case on bare_log (case_id, id)",
                "grant select, insert on bare_log to " + store.login().user());
    }

    private static void execute(StoreSettings store, String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = owner.createStatement()) {
            owner.setSchema(store.schema());
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The same unit of work, once with the product's line in the log and once with a bare insert instead of it. */
    private void compare(AuditedAuthority authority) throws Exception {
        UnitOfWork unit = authority.use(UnitOfWork.class);
        RecordSession session = authority.use(RecordSession.class);
        CaseId person = CaseId.next(Clock.systemUTC());
        Actor staff = AuditedAuthority.staff("sara", Mandate.CASE_WORKER);
        Runnable chained = () -> unit.run(staff, Act.reading("bench.read"), () -> {});
        Runnable bare = () ->
                unit.run(AuditedAuthority.PLATFORM, Act.writing("bench.write"), () -> insert(session, staff, person));
        turn(chained);
        turn(bare);
        List<Latencies> ofChained = new ArrayList<>();
        List<Latencies> ofBare = new ArrayList<>();
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ofBare.add(turn(bare));
            ofChained.add(turn(chained));
            ratios[round] =
                    ofChained.get(round).quantile(0.5) / ofBare.get(round).quantile(0.5);
        }
        out.printf(
                Locale.ROOT,
                "%nA unit of work with one line in the log, %d at once, PostgreSQL%n"
                        + "  chained  median %.2f ms, 95 %% within %.2f ms, %.0f a second%n"
                        + "  bare     median %.2f ms, 95 %% within %.2f ms, %.0f a second%n"
                        + "  ratio of medians, median of %d rounds: %.2f%n",
                THREADS,
                Latencies.together(ofChained).quantile(0.5),
                Latencies.together(ofChained).quantile(0.95),
                Latencies.together(ofChained).perSecond(),
                Latencies.together(ofBare).quantile(0.5),
                Latencies.together(ofBare).quantile(0.95),
                Latencies.together(ofBare).perSecond(),
                rounds,
                Latencies.median(ratios));
    }

    private static Latencies turn(Runnable act) throws Exception {
        long[] nanos = new long[THREADS * ACTS_IN_A_TURN];
        long begun = System.nanoTime();
        atOnce(THREADS, thread -> {
            for (int i = 0; i < ACTS_IN_A_TURN; i++) {
                long before = System.nanoTime();
                act.run();
                nanos[thread * ACTS_IN_A_TURN + i] = System.nanoTime() - before;
            }
            return true;
        });
        return Latencies.of(nanos, (System.nanoTime() - begun) / 1e9, 0);
    }

    private static void insert(RecordSession session, Actor staff, CaseId person) {
        try (PreparedStatement insert = session.connection().prepareStatement(BARE)) {
            insert.setObject(1, TimeOrderedIds.next(Clock.systemUTC()));
            insert.setObject(2, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setString(3, staff.staff().value());
            insert.setString(4, staff.name());
            insert.setString(5, staff.title());
            insert.setString(6, staff.unit());
            insert.setString(7, "bench.read");
            insert.setString(8, "read");
            insert.setObject(9, person.value());
            insert.setString(10, "");
            insert.setString(11, "done");
            insert.setString(12, "team");
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @FunctionalInterface
    private interface Part {
        boolean run(int number) throws Exception;
    }

    private static void atOnce(int threads, Part part) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                all.add(pool.submit((Callable<Boolean>) () -> part.run(number)));
            }
            for (Future<Boolean> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A year of lines, in the order of time. One in a thousand by reason. */
    private void load(AuditedAuthority authority) throws Exception {
        Random ids = new Random(1);
        for (int i = 0; i < PERSONS; i++) {
            persons.add(new CaseId(new UUID(ids.nextLong(), ids.nextLong())));
        }
        UnitOfWork unit = authority.use(UnitOfWork.class);
        AccessLog log = authority.use(AccessLog.class);
        AtomicLong written = new AtomicLong();
        Instant begins = end.minus(YEAR);
        long begun = System.nanoTime();
        atOnce(LOADERS, loader -> {
            Random random = new Random(loader);
            for (long from = written.getAndAdd(IN_A_UNIT); from < lines; from = written.getAndAdd(IN_A_UNIT)) {
                authority.at(begins.plusMillis(YEAR.toMillis() * from / lines));
                unit.run(AuditedAuthority.PLATFORM, Act.writing("bench.load"), () -> {
                    for (int i = 0; i < IN_A_UNIT; i++) {
                        Actor staff = AuditedAuthority.staff("staff" + random.nextInt(STAFF), Mandate.CASE_WORKER);
                        CaseId person = persons.get(random.nextInt(PERSONS));
                        log.record(
                                staff,
                                random.nextInt(20) == 0
                                        ? Act.writing("note.sign", person)
                                        : Act.reading("casefile.open", person),
                                AccessLog.Result.DONE,
                                random.nextInt(1_000) == 0 ? "reason" : "team");
                    }
                });
            }
            return true;
        });
        out.printf(
                Locale.ROOT,
                "%n%,d lines written by the product in %.0f s%n",
                lines,
                (System.nanoTime() - begun) / 1e9);
    }

    private void review(AuditedAuthority authority) {
        LocalDate today = Dates.day(end);
        time("a review of a month, 50 lines and all by reason", authority, seed -> authority
                .use(DrawingLogReview.class)
                .handle(AuditedAuthority.HEAD, new DrawLogReview(today.minusMonths(1), today.minusDays(1), 50, seed))
                .orElseThrow());
        time("a review of a day, 50 lines and all by reason", authority, seed -> authority
                .use(DrawingLogReview.class)
                .handle(AuditedAuthority.HEAD, new DrawLogReview(today.minusDays(1), today.minusDays(1), 50, seed))
                .orElseThrow());
    }

    private void extract(AuditedAuthority authority) {
        LocalDate today = Dates.day(end);
        time("an extract of a year for one person", authority, seed -> authority
                .use(ExtractingLog.class)
                .handle(AuditedAuthority.HEAD, new ExtractLog(persons.get(seed), today.minusYears(1), today)));
    }

    @FunctionalInterface
    private interface Seeded {
        Object run(int seed);
    }

    private void time(String what, AuditedAuthority authority, Seeded work) {
        double[] took = new double[Math.max(rounds, 3)];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            work.run(i + 1);
            took[i] = (System.nanoTime() - begun) / 1e9;
        }
        out.printf(Locale.ROOT, "  %s: median %.3f s, first %.3f s%n", what, Latencies.median(took), took[0]);
    }

    private void verify(AuditedAuthority authority) {
        long begun = System.nanoTime();
        LogCheck check = authority
                .use(VerifyingAccessLog.class)
                .handle(AuditedAuthority.HEAD)
                .orElseThrow();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "  verified %,d lines in %.1f s, %,.0f a second: %s%n",
                check.lines(),
                seconds,
                check.lines() / seconds,
                check.isWhole() ? "whole" : "NOT WHOLE " + check.broken());
    }
}
