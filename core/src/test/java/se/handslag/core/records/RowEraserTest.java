package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import com.google.inject.AbstractModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;

/** The door through which rows leave a store. */
class RowEraserTest {
    private static final Refusal NO = () -> Sentence.of("erase.cannot.no-such-case");

    /** Lets the municipality erase what a test says. */
    @CompositionRoot(because = "it opens the door at a municipality only")
    private static final class Erasing implements PlatformPart {
        private Outcome<ErasureWarrants.Warrant, Refusal> answer = Outcome.refused(NO);

        @Override
        public String name() {
            return "erasing";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            if (house.authority().kind() != AuthorityKind.MUNICIPALITY) {
                return;
            }
            house.install(new AbstractModule() {
                @Override
                protected void configure() {
                    bind(ErasureWarrants.class).toInstance(caseId -> answer);
                    bind(RowEraser.class);
                }
            });
            house.offer(RowEraser.class);
        }
    }

    private final Erasing erasing = new Erasing();

    private TestPlatform start(Database database) {
        return TestPlatform.on(database).parts(erasing).start();
    }

    private static Outcome<ErasedRows, Refusal> erase(TestPlatform world, CaseId caseId) {
        return world.use(SARA, RowEraser.class).erase(SARA, Act.writing("test.erase", caseId));
    }

    private static StoreDump dump(TestPlatform world) {
        return StoreDump.of(world.use(SARA, RecordStore.class).settings());
    }

    private static CaseId withATask(TestPlatform world) {
        CaseId caseId = world.openCase(Persons.kim(world.clock()), SARA);
        world.use(SARA, KeepingTasks.class)
                .handle(SARA, new WriteTask(caseId, "Ring", world.clock().today()))
                .orElseThrow();
        return caseId;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void erasesNothingWithoutAWarrantAndLeavesTheAttemptInTheLog(Database database) {
        try (TestPlatform world = start(database)) {
            CaseId caseId = withATask(world);
            StoreDump before = dump(world);

            assertThat(erase(world, caseId)).isEqualTo(Outcome.refused(NO));

            StoreDump after = dump(world);
            assertThat(before.without(after)).isEmpty();
            assertThat(after.without(before).keySet()).containsExactly("access_log");
            assertThat(after.without(before).get("access_log").get(0)).contains("test.erase", "refused");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void saysHowManyRowsWentOfEachTable(Database database) {
        try (TestPlatform world = start(database)) {
            CaseId caseId = withATask(world);
            erasing.answer = Outcome.done((actor, rows) -> {});

            assertThat(erase(world, caseId).orElseThrow().byTable())
                    .isEqualTo(Map.of("case_file", 1, "person", 1, "task", 1));
            assertThat(erase(world, caseId)).isEqualTo(Outcome.refused(CannotErase.Now.NO_SUCH_CASE));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsStoppedBeforeTheProtocolIsKeptHasNotBeenErased(Database database) {
        try (TestPlatform world = start(database)) {
            CaseId caseId = withATask(world);
            erasing.answer = Outcome.done((actor, rows) -> {
                throw new OutOfMemoryError("in the middle");
            });
            StoreDump before = dump(world);

            assertThatThrownBy(() -> erase(world, caseId)).isInstanceOf(OutOfMemoryError.class);

            assertThat(dump(world)).isEqualTo(before);
            assertThat(world.openCase(SARA)).as("the thread is free again").isNotNull();
        }
    }

    @Test
    void nobodyErasesInTheMiddleOfAnotherAct() {
        try (TestPlatform world = start(Database.H2)) {
            CaseId caseId = withATask(world);
            erasing.answer = Outcome.done((actor, rows) -> {});

            assertThatThrownBy(() -> world.inUnit(SARA, () -> erase(world, caseId)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> world.use(SARA, RowEraser.class).erase(NILS, Act.writing("test.erase", caseId)))
                    .isInstanceOf(WrongAuthority.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void erasesNothingWhileThereIsATableOfWhichNobodyHasSaidWhatBecomes(Database database) throws SQLException {
        try (TestPlatform world = start(database)) {
            CaseId caseId = withATask(world);
            erasing.answer = Outcome.done((actor, rows) -> {});
            try (Connection owner = Migrations.connect(
                            world.use(SARA, RecordStore.class).settings());
                    Statement statement = owner.createStatement()) {
                statement.execute(
                        "create table municipality_0380.lighthouse (id uuid primary key, keeper varchar(80))");
            }

            assertThat(erase(world, caseId))
                    .isEqualTo(Outcome.refused(new CannotErase.Unaccounted(Set.of("lighthouse"))));
        }
    }

    @Test
    void aTableGoesByItsCaseOrByAKeyToOneThatDoesAndChildrenGoFirst() {
        Schema schema = new Schema(
                Map.of(
                        "case_file", Map.of("id", "uuid", "person_id", "uuid"),
                        "person", Map.of("id", "uuid"),
                        "letter", Map.of("id", "uuid", "case_id", "uuid", "written_at", "timestamp with time zone"),
                        "page", Map.of("id", "uuid", "letter_id", "uuid"),
                        "answer", Map.of("letter", "uuid"),
                        "stamp", Map.of("id", "uuid")),
                List.of(
                        new TableFates.Link("case_file", "person_id", "person", "id"),
                        new TableFates.Link("page", "letter_id", "letter", "id")),
                Map.of("page", List.of("id")));
        TableFates fates =
                new TableFates().root("case_file").goesWithTheLast("person").hangs("answer", "letter", "letter", "id");

        CaseTables tables = CaseTables.of(schema, fates);

        assertThat(tables.unaccounted()).containsExactly("stamp");
        List<String> order =
                tables.erased().stream().map(CaseTables.Erased::name).toList();
        assertThat(order).containsExactlyInAnyOrder("case_file", "letter", "page", "answer");
        assertThat(order.indexOf("page")).isLessThan(order.indexOf("letter"));
        assertThat(order.indexOf("answer")).isLessThan(order.indexOf("letter"));
        assertThat(tables.shared()).containsExactly(new CaseTables.Shared("person", "id", "case_file", "person_id"));
    }

    @Test
    void aTableThatIsKeptReferringToOneThatGoesIsAFaultOfTheBuild() {
        Schema schema = new Schema(
                Map.of("case_file", Map.of("id", "uuid"), "kept", Map.of("file", "uuid")),
                List.of(new TableFates.Link("kept", "file", "case_file", "id")),
                Map.of());

        assertThatThrownBy(() ->
                        CaseTables.of(schema, new TableFates().root("case_file").keeps("kept", "for the test")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> new TableFates().keeps("kept", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
