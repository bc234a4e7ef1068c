package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import jakarta.persistence.FlushModeType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.Together;

class UnitOfWorkTest extends OnBothDatabases {
    private static final Refusal NOT_NOW = () -> Sentence.of("test.not-now");

    private final CaseId kim = CaseId.next(world().clock());

    @Test
    void savesWhatWasDoneTogetherWithALineInTheLog() {
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);

        assertThat(found()).isTrue();
        assertThat(verbs()).containsExactly("test.open done");
    }

    @Test
    void refusesAnActorOfAnotherAuthorityBeforeAnythingIsDone() {
        AtomicBoolean began = new AtomicBoolean();
        for (Actor stranger : List.of(NILS, OSKAR)) {
            assertThatThrownBy(() -> unit(SARA).call(stranger, Act.reading("test.pry", kim), () -> {
                        began.set(true);
                        return files().find(kim);
                    }))
                    .isInstanceOf(WrongAuthority.class)
                    .hasMessageContaining("handed over by disclosure");
        }
        assertThatThrownBy(() -> unit(NILS).run(SARA, Act.reading("test.pry", kim), () -> began.set(true)))
                .isInstanceOf(WrongAuthority.class);

        assertThat(began).isFalse();
        assertThat(verbs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalArgumentException.class, StackOverflowError.class, IOException.class})
    void undoesEverythingWhateverIsThrown(Class<? extends Throwable> kind) throws Exception {
        Throwable thrown = kind.getConstructor().newInstance();

        assertThatThrownBy(() -> unit(SARA).run(SARA, Act.writing("test.open", kim), () -> {
                    open();
                    UnitOfWorkTest.<RuntimeException>sneak(thrown);
                }))
                .isSameAs(thrown);

        assertThat(found()).isFalse();
        assertThat(verbs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalArgumentException.class, StackOverflowError.class, IOException.class})
    void leavesNothingOnTheThreadSoThatTheNextCallIsSaved(Class<? extends Throwable> kind) throws Exception {
        Throwable thrown = kind.getConstructor().newInstance();
        assertThatThrownBy(() -> unit(SARA)
                        .run(SARA, Act.writing("test.open", kim), () -> UnitOfWorkTest.<RuntimeException>sneak(thrown)))
                .isSameAs(thrown);

        assertThatIllegalStateException()
                .isThrownBy(() -> files().find(kim))
                .withMessage("Records are read and written only inside a unit of work.");
        unit(NILS).run(NILS, Act.reading("test.read"), () -> {});
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);
        assertThat(found()).isTrue();
    }

    @Test
    void reachesNoRecordsOutsideAUnit() {
        assertThatIllegalStateException().isThrownBy(() -> files().find(kim));
        assertThatIllegalStateException()
                .isThrownBy(() -> world().use(SARA, RecordSession.class).connection());
        assertThatIllegalStateException()
                .isThrownBy(() -> world().use(SARA, AccessLog.class).about(kim, 1));
    }

    @Test
    void doesNotNestTheUnitsOfTwoStores() {
        assertThatIllegalStateException()
                .isThrownBy(() -> unit(SARA).run(SARA, Act.writing("test.open", kim), () -> {
                    open();
                    unit(NILS).run(NILS, Act.reading("test.read"), () -> {});
                }))
                .withMessageContaining("No unit of work spans two authorities");

        assertThat(found()).isFalse();
    }

    @Test
    void reachesNoOtherStoreFromAUnitOfItsOwn() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> unit(SARA).run(SARA, Act.reading("test.read"), () -> world().use(OSKAR, CaseFiles.class)
                                .find(kim)))
                .withMessageContaining("cannot be reached from it");
    }

    @Test
    void joinsAUnitOfTheSameStoreAndIsUndoneWithIt() {
        unit(SARA).run(SARA, Act.writing("test.outer", kim), () -> unit(SARA)
                .run(SARA, Act.writing("test.inner", kim), this::open));
        assertThat(found()).isTrue();
        assertThat(verbs()).containsExactlyInAnyOrder("test.inner done", "test.outer done");

        CaseId other = CaseId.next(world().clock());
        assertThatThrownBy(() -> unit(SARA).run(SARA, Act.writing("test.outer", other), () -> {
                    unit(SARA).run(SARA, Act.writing("test.inner", other), () -> files().add(Persons.unknown(
                            other, "Alex", world().clock().instant())));
                    throw new IllegalStateException("after the inner one");
                }))
                .hasMessage("after the inner one");
        assertThat(world().<Optional<CaseFile>>inUnit(SARA, () -> files().find(other)))
                .isEmpty();
        assertThat(verbs(other)).isEmpty();
    }

    @Test
    void looksForSomethingToWriteBeforeEachQuestionOnlyFromWhenAnActMayWrite() {
        List<FlushModeType> modes = new ArrayList<>();

        unit(SARA).run(SARA, Act.reading("test.look", kim), () -> {
            modes.add(OpenUnit.current().session().getFlushMode());
            unit(SARA)
                    .run(
                            SARA,
                            Act.reading("test.look", kim),
                            () -> modes.add(OpenUnit.current().session().getFlushMode()));
            unit(SARA)
                    .run(
                            SARA,
                            Act.writing("test.write", kim),
                            () -> modes.add(OpenUnit.current().session().getFlushMode()));
        });
        unit(SARA)
                .run(
                        SARA,
                        Act.writing("test.write", kim),
                        () -> modes.add(OpenUnit.current().session().getFlushMode()));

        assertThat(modes)
                .containsExactly(FlushModeType.COMMIT, FlushModeType.COMMIT, FlushModeType.AUTO, FlushModeType.AUTO);
    }

    @Test
    void keepsTheLineOfEachReadingThatIsDoneTogetherWithOthers() {
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);

        boolean there = unit(SARA).together(SARA, () -> {
            unit(SARA).call(SARA, Act.reading("test.first", kim), () -> files().find(kim));
            return unit(SARA).call(SARA, Act.reading("test.second", kim), () -> files().find(kim)
                    .isPresent());
        });

        assertThat(there).isTrue();
        assertThat(verbs()).containsExactlyInAnyOrder("test.open done", "test.first done", "test.second done");
    }

    @Test
    void refusesReadingsTogetherThatWriteOrThatNobodyWouldKnowOf() {
        assertThatIllegalStateException()
                .isThrownBy(() -> unit(SARA).together(SARA, () -> files().find(kim)))
                .withMessage("Nothing in it said who read what.");
        assertThatIllegalStateException()
                .isThrownBy(() -> unit(SARA).together(SARA, () -> unit(SARA)
                        .call(SARA, Act.writing("test.open", kim), () -> files().find(kim))))
                .withMessageContaining("test.open");
        assertThatThrownBy(() -> unit(NILS).together(SARA, () -> Boolean.TRUE)).isInstanceOf(WrongAuthority.class);

        assertThat(verbs()).isEmpty();
    }

    @Test
    void undoesARefusedActAndKeepsOnlyItsLineInTheLog() {
        Outcome<CaseId, Refusal> outcome = unit(SARA).call(SARA, Act.writing("test.open", kim), () -> {
            open();
            return Outcome.refused(NOT_NOW);
        });

        assertThat(outcome.isDone()).isFalse();
        assertThat(found()).isFalse();
        assertThat(verbs()).containsExactly("test.open refused");
    }

    @Test
    void saysThatAnInnerActWasRefusedAlsoWhenTheOuterOneWasDone() {
        unit(SARA).run(SARA, Act.writing("test.outer", kim), () -> unit(SARA)
                .call(SARA, Act.writing("test.inner", kim), () -> Outcome.refused(NOT_NOW)));

        assertThat(verbs()).containsExactlyInAnyOrder("test.inner refused", "test.outer done");
    }

    @Test
    void doesAfterCommitOnlyWhatWasCommitted() {
        AtomicBoolean told = new AtomicBoolean();
        RecordSession session = world().use(SARA, RecordSession.class);
        unit(SARA).call(SARA, Act.writing("test.open", kim), () -> {
            session.afterCommit(() -> told.set(true));
            return Outcome.refused(NOT_NOW);
        });
        assertThat(told).isFalse();

        unit(SARA)
                .run(
                        SARA,
                        Act.writing("test.open", kim),
                        () -> session.afterCommit(() -> {
                            assertThat(OpenUnit.current()).isNull();
                            told.set(true);
                        }));
        assertThat(told).isTrue();
    }

    @Test
    void letsTheFirstOfTwoSaveAndTellsTheOther() throws InterruptedException {
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);

        Together.Ending<Boolean> ending = Together.all(
                () -> moveTo(SARA, Stage.ASSESSMENT, bothHaveRead), () -> moveTo(ELIN, Stage.SUPPORT, bothHaveRead));

        assertThat(ending.answers()).hasSize(1);
        assertThat(ending.thrown()).singleElement().isInstanceOf(StaleRevision.class);
        assertThat(verbs()).filteredOn("test.move done"::equals).hasSize(1);
    }

    private boolean moveTo(Actor actor, Stage stage, CyclicBarrier bothHaveRead) {
        return unit(actor).call(actor, Act.writing("test.move", kim), () -> {
            CaseFile file = files().find(kim).orElseThrow();
            Together.meet(bothHaveRead);
            files().save(file.at(stage));
            return true;
        });
    }

    @Test
    void tellsWhoSavesOnAnOlderVersion() {
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);
        CaseFile seen = world().inUnit(SARA, () -> files().find(kim)).orElseThrow();
        unit(ELIN).run(ELIN, Act.writing("test.move", kim), () -> files().save(seen.at(Stage.ASSESSMENT)));

        assertThatThrownBy(() ->
                        unit(SARA).run(SARA, Act.writing("test.move", kim), () -> files().save(seen.at(Stage.SUPPORT))))
                .isInstanceOf(StaleRevision.class);
        assertThat(world().inUnit(SARA, () -> files().find(kim)).orElseThrow().stage())
                .isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void makesTwoWhoHoldTheSameFileTakeTurns() throws InterruptedException {
        unit(SARA).run(SARA, Act.writing("test.open", kim), this::open);

        // Each reads the stage after having got hold of the file, so that the second must see what the first wrote.
        Together.Ending<Stage> ending = Together.all(() -> holdAndMove(SARA), () -> holdAndMove(ELIN));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).containsExactlyInAnyOrder(Stage.CONTACT, Stage.ASSESSMENT);
    }

    private Stage holdAndMove(Actor actor) {
        return unit(actor).call(actor, Act.writing("test.move", kim), () -> {
            CaseFile file = files().hold(kim).orElseThrow();
            files().save(file.at(file.stage() == Stage.CONTACT ? Stage.ASSESSMENT : Stage.INVESTIGATION));
            return file.stage();
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static UnitOfWork unit(Actor actor) {
        return world().use(actor, UnitOfWork.class);
    }

    private static CaseFiles files() {
        return world().use(SARA, CaseFiles.class);
    }

    private void open() {
        files().add(Persons.unknown(kim, "Evas son", world().clock().instant()));
    }

    private boolean found() {
        return world().inUnit(SARA, () -> files().find(kim).isPresent());
    }

    private List<String> verbs() {
        return verbs(kim);
    }

    private static List<String> verbs(CaseId about) {
        return world().inUnit(SARA, () -> world().use(SARA, AccessLog.class).about(about, 100)).stream()
                .map((AccessLogLine line) -> line.verb() + " " + line.result())
                .toList();
    }
}
