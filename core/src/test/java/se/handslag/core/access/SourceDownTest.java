package se.handslag.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.SARA;

import com.google.inject.AbstractModule;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.records.UnitOfWork;

/** A source that cannot be asked: the answer is no, it stands in the log, and nothing is told on the way. */
class SourceDownTest {
    private static final AtomicReference<Fault> FAULT = new AtomicReference<>(Fault.NONE);

    /** How the source fails. */
    enum Fault {
        NONE,
        /** It throws. */
        THROWS,
        /** Its question to the database fails, after which PostgreSQL answers no other in the same transaction. */
        BREAKS_THE_TRANSACTION
    }

    static final class Directory implements RelationSource {
        private final RecordSession session;

        @Inject
        Directory(RecordSession session) {
            this.session = session;
        }

        @Override
        public Relations of(Actor actor) {
            switch (FAULT.get()) {
                case THROWS -> throw new IllegalStateException("Kim Åkesson 199001019802");
                case BREAKS_THE_TRANSACTION -> {
                    try (Statement wrong = session.connection().createStatement()) {
                        wrong.execute("select nothing from nowhere");
                    } catch (SQLException e) {
                        throw new SqlFailed(e);
                    }
                }
                default -> {}
            }
            return Relations.none();
        }
    }

    @CompositionRoot(because = "every authority has the same directory")
    private static final class DirectoryPart implements PlatformPart {
        @Override
        public String name() {
            return "directory";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            house.install(new AbstractModule() {
                @Override
                protected void configure() {
                    bind(Directory.class);
                }
            });
            house.relate(Directory.class);
        }
    }

    @AfterEach
    void theDirectoryAnswersAgain() {
        FAULT.set(Fault.NONE);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void answersNoAndLogsItWhateverWayTheSourceFails(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new DirectoryPart()).start()) {
            CaseId kim = world.openCase(Persons.kim(world.clock()), SARA);
            for (Fault fault : List.of(Fault.THROWS, Fault.BREAKS_THE_TRANSACTION)) {
                int before = refused(world, kim).size();
                FAULT.set(fault);

                isDown(() -> world.use(SARA, ReadingCaseFiles.class).open(SARA, kim));

                FAULT.set(Fault.NONE);
                assertThat(refused(world, kim)).hasSize(before + 1).first().satisfies(line -> {
                    assertThat(line.verb()).isEqualTo("casefile.open");
                    assertThat(line.ground()).isEqualTo("source-down");
                });
                assertThat(world.use(SARA, ReadingCaseFiles.class).open(SARA, kim))
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tellsThatAListCannotBeShownInsteadOfShowingAnEmptyOne(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new DirectoryPart()).start()) {
            world.openCase(Persons.kim(world.clock()), SARA);
            ReadingCaseFiles reading = world.use(SARA, ReadingCaseFiles.class);
            for (Fault fault : List.of(Fault.THROWS, Fault.BREAKS_THE_TRANSACTION)) {
                FAULT.set(fault);

                isDown(() -> reading.list(SARA));
                isDown(() -> reading.search(SARA, "Åkesson"));
                isDown(() ->
                        reading.search(SARA, Persons.kim(world.clock()).number().orElseThrow()));
            }
            FAULT.set(Fault.NONE);
            assertThat(reading.list(SARA)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void undoesWhatAUnitHasWrittenBeforeSomethingJoinedInItIsRefused(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new DirectoryPart()).start()) {
            CaseId kim = world.openCase(Persons.kim(world.clock()), SARA);
            CaseId begun = CaseId.next(world.clock());
            UnitOfWork unit = world.use(SARA, UnitOfWork.class);

            isDown(() -> unit.run(SARA, Act.writing("test.work"), () -> {
                world.use(SARA, CaseFiles.class)
                        .add(Persons.unknown(begun, "Evas son", world.clock().instant()));
                FAULT.set(Fault.BREAKS_THE_TRANSACTION);
                world.use(SARA, ReadingCaseFiles.class).open(SARA, kim);
            }));

            FAULT.set(Fault.NONE);
            assertThat(world.inUnit(SARA, () -> world.use(SARA, CaseFiles.class).find(begun)))
                    .isEmpty();
            assertThat(refused(world, kim)).singleElement().satisfies(line -> assertThat(line.ground())
                    .isEqualTo("source-down"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void logsARefusalAmongReadingsThatAreDoneTogether(Database database) {
        try (TestPlatform world =
                TestPlatform.on(database).parts(new DirectoryPart()).start()) {
            CaseId kim = world.openCase(Persons.kim(world.clock()), SARA);
            FAULT.set(Fault.BREAKS_THE_TRANSACTION);

            isDown(() -> world.use(SARA, UnitOfWork.class).together(SARA, () -> world.use(SARA, ReadingCaseFiles.class)
                    .open(SARA, kim)));

            FAULT.set(Fault.NONE);
            assertThat(refused(world, kim)).singleElement().satisfies(line -> assertThat(line.ground())
                    .isEqualTo("source-down"));
        }
    }

    /** The answer carries the rule, and nothing of what the source said or of the person. */
    private static void isDown(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(AccessRule.SOURCE_DOWN);
            assertThat(refused.toString()).doesNotContain("Kim", "1990");
            assertThat(refused.getCause()).isNull();
        });
    }

    private static List<AccessLogLine> refused(TestPlatform world, CaseId caseId) {
        return world.inUnit(SARA, () -> world.use(SARA, AccessLog.class).about(caseId, 50)).stream()
                .filter(line -> line.result().equals("refused"))
                .toList();
    }
}
