package se.handslag.core.task.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.WriteTask;

class LettingWaitTest extends OnBothDatabases {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        world().clock().set(FIRST);
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void whatWaitsLeavesTheListAndComesBackOnTheDay() {
        Task task = write("Ring Eva");

        wait(task.id().toString(), FIRST.plusDays(3), " Eva är bortrest ").orElseThrow();

        assertThat(about().written()).isEmpty();
        assertThat(about().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.written()).contains(task);
            assertThat(waiting.waits().reason()).isEqualTo("Eva är bortrest");
            assertThat(waiting.waits().until()).isEqualTo(FIRST.plusDays(3));
        });
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).written())
                .noneMatch(one -> one.caseId().equals(kim));
        world().clock().set(FIRST.plusDays(3));
        assertThat(about().written()).containsExactly(task);
        assertThat(about().waiting()).isEmpty();
    }

    @Test
    void theNewestThatWasSaidHoldsAndATaskIsTakenUpAgain() {
        Task task = write("Ring Eva");
        wait(task.id().toString(), FIRST.plusDays(30), "Eva är bortrest").orElseThrow();

        wait(task.id().toString(), FIRST, "").orElseThrow();

        assertThat(about().written()).containsExactly(task);
    }

    @Test
    void aDayThatHoldsIsNotPassedAndTheTaskKeepsItsName() {
        world().use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(REGION.id()),
                                Set.of(ItemKind.IDENTITY),
                                "",
                                "Att arbeta tillsammans",
                                FIRST,
                                FIRST.plusDays(10),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
        DerivedTask ends = about().derived().stream()
                .filter(task -> task.kind().equals("consent-ends"))
                .findFirst()
                .orElseThrow();

        assertThat(key(wait(ends.subject(), ends.due().plusDays(1), "Kim är bortrest")))
                .contains("wait.cannot.day-holds");
        wait(ends.subject(), ends.due(), "Kim är bortrest").orElseThrow();

        assertThat(about().derived()).doesNotContain(ends);
        assertThat(about().waiting())
                .anySatisfy(waiting -> assertThat(waiting.derived()).contains(ends));
        world().clock().set(ends.due());
        assertThat(about().derived()).contains(ends);
    }

    @Test
    void refusesWhatCannotWait() {
        Task task = write("Ring Eva");
        String id = task.id().toString();

        assertThat(key(wait("något annat", FIRST.plusDays(1), "Bortrest"))).contains("wait.cannot.no-such-task");
        assertThat(key(wait(id, FIRST.minusDays(1), "Bortrest"))).contains("wait.cannot.past");
        assertThat(key(wait(id, FIRST.plusDays(1), " ab "))).contains("wait.cannot.no-reason");
        assertThat(key(wait(id, FIRST.plusDays(1), "x".repeat(501)))).contains("wait.cannot.too-long");
        assertThat(key(wait(id, FIRST.plusDays(181), "Bortrest"))).contains("wait.cannot.too-far-ahead");
        assertThat(wait(id, FIRST.plusDays(180), "x".repeat(500)).isDone()).isTrue();
    }

    @Test
    void theOtherAuthoritysTaskIsNotThere() {
        Task task = write("Ring Eva");

        assertThat(key(world().use(NILS, LettingWait.class)
                        .handle(NILS, new LetWait(kim, task.id().toString(), FIRST.plusDays(1), "Bortrest"))))
                .contains("wait.cannot.no-such-task");
        assertThat(key(world().use(OSKAR, LettingWait.class)
                        .handle(OSKAR, new LetWait(kim, task.id().toString(), FIRST.plusDays(1), "Bortrest"))))
                .contains("task.cannot.no-such-case");
    }

    private Task write(String text) {
        return world().use(SARA, KeepingTasks.class)
                .handle(SARA, new WriteTask(kim, text, FIRST.plusDays(1)))
                .orElseThrow();
    }

    private Outcome<TaskWait, CannotLetWait> wait(String subject, LocalDate until, String reason) {
        return world().use(ELIN, LettingWait.class).handle(ELIN, new LetWait(kim, subject, until, reason));
    }

    private KeepingTasks.ToDo about() {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim);
    }

    private static Optional<String> key(Outcome<?, ? extends Refusal> outcome) {
        return outcome.match(
                done -> Optional.empty(),
                refusal -> Optional.of(refusal.sentence().key()));
    }
}
