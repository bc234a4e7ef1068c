package se.handslag.planning.joint.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.RecordSession;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.core.task.wait.LetWait;
import se.handslag.core.task.wait.LettingWait;
import se.handslag.planning.fixture.PlanningWithSupportOnPaper;
import se.handslag.planning.fixture.SmallTeam;

/** The lists ask the store as often for forty cases as for four. */
class QuestionsToTheStoreTest {
    /** Counts what is asked of one authority's store. */
    private static final class Counting extends SessionProfilerAdapter {
        private final AtomicLong asked = new AtomicLong();

        @Override
        public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
            asked.incrementAndGet();
            return session.internalExecuteQuery(query, (AbstractRecord) row);
        }
    }

    @Test
    void theTeamsPageAndTheListOfTasksAskAsOftenForManyAsForFew() {
        Counting counting = new Counting();
        try (TestPlatform world = TestPlatform.on(Database.H2)
                .parts(new PlanningWithSupportOnPaper())
                .teams(Teams.of(new SmallTeam()))
                .start()) {
            open(world, 4);
            world.inUnit(SARA, () -> {
                ServerSession store = world.use(SARA, RecordSession.class)
                        .entities()
                        .getEntityManagerFactory()
                        .unwrap(ServerSession.class);
                store.setProfiler(counting);
                return store;
            });
            long team =
                    asked(counting, () -> world.use(MARIA, ReadingTeam.class).read(MARIA));
            long own = asked(counting, () -> world.use(SARA, ReadingTeam.class).read(SARA));
            long tasks =
                    asked(counting, () -> world.use(SARA, KeepingTasks.class).toDo(SARA));

            open(world, 36);

            assertThat(team).isPositive();
            assertThat(asked(counting, () -> world.use(MARIA, ReadingTeam.class).read(MARIA)))
                    .isEqualTo(team);
            assertThat(asked(counting, () -> world.use(SARA, ReadingTeam.class).read(SARA)))
                    .isEqualTo(own);
            assertThat(asked(counting, () -> world.use(SARA, KeepingTasks.class).toDo(SARA)))
                    .isEqualTo(tasks);
        }
    }

    private static long asked(Counting counting, Runnable reading) {
        long before = counting.asked.get();
        reading.run();
        return counting.asked.get() - before;
    }

    /** Each with a task that waits and one that does not. */
    private static void open(TestPlatform world, int cases) {
        LocalDate tomorrow = world.clock().today().plusDays(1);
        Actor actor = SARA;
        for (int i = 0; i < cases; i++) {
            CaseId caseId = world.openCase(actor);
            KeepingTasks keeping = world.use(actor, KeepingTasks.class);
            keeping.handle(actor, new WriteTask(caseId, "Ring", tomorrow)).orElseThrow();
            var waits = keeping.handle(actor, new WriteTask(caseId, "Skriv", tomorrow))
                    .orElseThrow();
            world.use(actor, LettingWait.class)
                    .handle(actor, new LetWait(caseId, waits.id().toString(), tomorrow.plusDays(9), "Kim är bortrest"))
                    .orElseThrow();
        }
    }
}
