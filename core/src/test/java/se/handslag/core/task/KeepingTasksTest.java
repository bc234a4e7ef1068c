package se.handslag.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Together;

class KeepingTasksTest extends OnBothDatabases {
    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void writesDownWhatIsToBeDone() {
        Task task = write(SARA, " Ring Eva \n", today()).orElseThrow();

        assertThat(task.text()).isEqualTo("Ring Eva");
        assertThat(about(SARA)).containsExactly(task);
        assertThat(about(NILS)).isEmpty();
    }

    @Test
    void refusesWhatIsNoTask() {
        assertThat(write(SARA, " ", today())).isEqualTo(Outcome.refused(CannotWriteTask.EMPTY));
        assertThat(write(SARA, "x".repeat(501), today())).isEqualTo(Outcome.refused(CannotWriteTask.TOO_LONG));
        assertThat(write(SARA, "x".repeat(500), today()).isDone()).isTrue();
        assertThat(write(SARA, "Ring", today().minusDays(1))).isEqualTo(Outcome.refused(CannotWriteTask.IN_THE_PAST));
        assertThat(write(SARA, "Ring", LocalDate.of(9999, 12, 31)))
                .isEqualTo(Outcome.refused(CannotWriteTask.TOO_FAR_AHEAD));
        assertThat(write(OSKAR, "Ring", today())).isEqualTo(Outcome.refused(CannotWriteTask.NO_SUCH_CASE));
    }

    @Test
    void listsTheMostUrgentFirst() {
        Task later = write(SARA, "Sedan", today().plusDays(9)).orElseThrow();
        Task soon = write(SARA, "Snart", today().plusDays(1)).orElseThrow();
        write(ELIN, "Elins", today()).orElseThrow();

        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).written())
                .filteredOn(task -> task.caseId().equals(kim))
                .containsExactly(soon, later);
        assertThat(about(SARA)).hasSize(3);
    }

    @Test
    void ticksATaskOff() {
        Task task = write(SARA, "Ring Eva", today()).orElseThrow();

        assertThat(complete(ELIN, kim, task.id()).isDone()).isTrue();
        assertThat(about(SARA)).isEmpty();
        assertThat(stored(task.id()).done())
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Elin Berg"));
    }

    @Test
    void letsTheFirstWhoTickedItOffStand() throws InterruptedException {
        Task task = write(SARA, "Ring Eva", today()).orElseThrow();
        complete(ELIN, kim, task.id()).orElseThrow();
        world().clock().advance(Duration.ofHours(1));

        assertThat(complete(SARA, kim, task.id()).isDone()).isTrue();
        assertThat(stored(task.id()).done())
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Elin Berg"));

        Task next = write(SARA, "Ring igen", today()).orElseThrow();
        assertThat(Together.all(() -> complete(SARA, kim, next.id()), () -> complete(ELIN, kim, next.id()))
                        .thrown())
                .isEmpty();
    }

    @Test
    void ticksOffNoTaskOfAnotherCaseOrAuthority() {
        Task task = write(SARA, "Ring Eva", today()).orElseThrow();
        CaseId alex = world().openCase(SARA);

        assertThat(complete(SARA, alex, task.id())).isEqualTo(Outcome.refused(CannotWriteTask.NO_SUCH_TASK));
        assertThat(complete(NILS, kim, task.id())).isEqualTo(Outcome.refused(CannotWriteTask.NO_SUCH_TASK));
        assertThat(complete(SARA, kim, new TaskId(UUID.randomUUID())))
                .isEqualTo(Outcome.refused(CannotWriteTask.NO_SUCH_TASK));
        assertThat(about(SARA)).containsExactly(task);
    }

    private Outcome<Task, CannotWriteTask> write(Actor actor, String text, LocalDate due) {
        return world().use(actor, KeepingTasks.class).handle(actor, new WriteTask(kim, text, due));
    }

    private static Outcome<TaskId, CannotWriteTask> complete(Actor actor, CaseId caseId, TaskId id) {
        return world().use(actor, KeepingTasks.class).complete(actor, caseId, id);
    }

    private List<Task> about(Actor actor) {
        return world().use(actor, KeepingTasks.class).about(actor, kim).written();
    }

    private static Task stored(TaskId id) {
        Optional<Task> found =
                world().inUnit(SARA, () -> world().use(SARA, Tasks.class).find(id));
        return found.orElseThrow();
    }

    private static LocalDate today() {
        return world().clock().today();
    }
}
