package se.handslag.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.event.Ears.Rang;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.UnitOfWork;

@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class OutboxTest {
    private static final Ears EARS = new Ears();
    private static @Nullable TestPlatform shared;

    @TempDir
    private Path folder = Path.of("");

    @Parameter
    private Database database = Database.H2;

    private long waitingBefore;

    @BeforeParameterizedClassInvocation
    static void start(Database on) {
        shared = TestPlatform.on(on).parts(EARS).start();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world().close();
    }

    private static TestPlatform world() {
        return Objects.requireNonNull(shared);
    }

    @BeforeEach
    void listen() {
        EARS.whenRung(rang -> {});
        world().platform().deliverWaiting();
        EARS.heard.clear();
        waitingBefore = waitingAltogether();
    }

    @Test
    void tellsEachListenerOnceWhenTheActIsSaved() {
        ring(1);
        world().platform().deliverWaiting();

        assertThat(EARS.heard).containsExactlyInAnyOrder("left 1 at municipality-0380", "right 1", "far");
        assertThat(waiting()).isZero();
    }

    @Test
    void tellsNothingOfWhatWasUndone() {
        assertThatThrownBy(() -> inUnit(() -> {
                    publish(1);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        Outcome<String, Refusal> refused = world().inUnit(SARA, () -> {
            publish(2);
            return Outcome.refused(() -> Sentence.of("test.no"));
        });
        world().platform().deliverWaiting();

        assertThat(refused.isDone()).isFalse();
        assertThat(EARS.heard).isEmpty();
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, NoClassDefFoundError.class})
    void keepsWhatAListenerCouldNotHearAndTellsItAgain(Class<? extends Throwable> kind) throws Exception {
        Throwable thrown = kind.getConstructor().newInstance();
        EARS.whenRung(rang -> OutboxTest.<RuntimeException>sneak(thrown));

        ring(1);
        assertThat(EARS.heard).doesNotContain("right 1");
        assertThat(waiting()).isOne();

        world().platform().deliverWaiting();
        assertThat(waiting()).isOne();

        EARS.whenRung(rang -> {});
        world().platform().deliverWaiting();
        assertThat(EARS.heard).containsOnlyOnce("right 1", "far");
        assertThat(waiting()).isZero();
    }

    @Test
    void tellsWhatWasSavedAndNotDeliveredWhenTheProgramStartsAgain() {
        Database.Stores stores = database == Database.H2 ? Database.Stores.in(folder) : database.stores();
        EARS.whenRung(rang -> {
            throw new IllegalStateException("the program stops here");
        });
        try (TestPlatform first = TestPlatform.on(stores).parts(EARS).start()) {
            CaseId kim = CaseId.next(first.clock());
            first.use(SARA, UnitOfWork.class)
                    .run(SARA, Act.writing("test.ring", kim), () -> first.use(SARA, Events.class)
                            .publish(new Rang(kim, 1)));
        }
        EARS.heard.clear();
        EARS.whenRung(rang -> {});

        TestPlatform.on(stores).parts(EARS).start().close();
        assertThat(EARS.heard).containsExactlyInAnyOrder("left 1 at municipality-0380", "right 1", "far");

        TestPlatform.on(stores).parts(EARS).start().close();
        assertThat(EARS.heard).hasSize(3);
    }

    @Test
    void tellsTheRestAlsoWhenMuchThatCannotBeToldWaitsBeforeThem() {
        EARS.whenRung(rang -> {
            if (rang.times() <= 250) {
                throw new IllegalStateException("never heard");
            }
            throw new IllegalStateException("not yet");
        });
        inUnit(() -> {
            for (int i = 1; i <= 251; i++) {
                publish(i);
            }
        });
        EARS.whenRung(rang -> {
            if (rang.times() <= 250) {
                throw new IllegalStateException("never heard");
            }
        });
        world().platform().deliverWaiting();

        assertThat(EARS.heard).contains("right 251");
        assertThat(waiting()).isEqualTo(250);
    }

    @Test
    void tellsTheRestAlsoWhenSomethingThatCannotBeReadWaitsBeforeThem() {
        putByHand("test.rang", "{\"not\": \"this\"", 1);
        putByHand("test.from-a-part-that-is-gone", "{}", 2);
        EARS.whenRung(rang -> {
            throw new IllegalStateException("not yet");
        });
        ring(1);
        EARS.whenRung(rang -> {});
        world().platform().deliverWaiting();

        assertThat(EARS.heard).contains("right 1");
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void staysWithinTheAuthority() {
        ring(1);

        assertThat(EARS.heard).noneMatch(what -> what.endsWith("region-03") || what.endsWith("municipality-0319"));
        assertThat(world().<Long>inUnit(NILS, () -> count(world().use(NILS, RecordSession.class))))
                .isZero();
    }

    @Test
    void keepsNoContentButIdentifiers() {
        EARS.whenRung(rang -> {
            throw new IllegalStateException("not yet");
        });
        CaseId kim = ring(7);

        assertThat(world().<String>inUnit(SARA, () -> content(kim)))
                .isEqualTo("{\"caseId\":{\"value\":\"" + kim + "\"},\"times\":7}");
    }

    private CaseId ring(int times) {
        CaseId kim = CaseId.next(world().clock());
        world().use(SARA, UnitOfWork.class)
                .run(SARA, Act.writing("test.ring", kim), () -> world().use(SARA, Events.class)
                        .publish(new Rang(kim, times)));
        return kim;
    }

    private void inUnit(Runnable work) {
        world().use(SARA, UnitOfWork.class).run(SARA, Act.writing("test.ring"), work);
    }

    private void publish(int times) {
        world().use(SARA, Events.class).publish(new Rang(CaseId.next(world().clock()), times));
    }

    private void putByHand(String code, String content, long place) {
        inUnit(() -> {
            try (PreparedStatement insert = world().use(SARA, RecordSession.class)
                    .connection()
                    .prepareStatement("insert into outbox (id, code, content, published_at) values (?, ?, ?, ?)")) {
                insert.setObject(1, new UUID(0x7000, 0x8000000000000000L + place));
                insert.setString(2, code);
                insert.setString(3, content);
                insert.setObject(4, OffsetDateTime.ofInstant(world().clock().instant(), ZoneOffset.UTC));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }

    private long waiting() {
        return waitingAltogether() - waitingBefore;
    }

    private static long waitingAltogether() {
        return world().inUnit(SARA, () -> count(world().use(SARA, RecordSession.class)));
    }

    private static long count(RecordSession session) {
        try (PreparedStatement query = session.connection()
                        .prepareStatement("select count(*) from outbox where delivered_at is null");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static String content(CaseId about) {
        try (PreparedStatement query = world().use(SARA, RecordSession.class)
                .connection()
                .prepareStatement("select content from outbox where content like ?")) {
            query.setString(1, "%" + about + "%");
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
