package se.handslag.eligibility.joint.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;
import se.handslag.eligibility.joint.settle.Stand;

class InterviewTasksTest extends Assessing {
    private static final LocalDate INTERVIEW = LocalDate.of(2026, 3, 12);

    @Test
    void remindsBothAuthoritiesOfTheInterview() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);

        for (Actor actor : List.of(SARA, NILS)) {
            assertThat(due(actor, caseId)).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo("interview");
                assertThat(task.due()).isEqualTo(INTERVIEW);
                assertThat(task.page()).isEqualTo("bedomning");
            });
        }
        assertThat(due(OSKAR, caseId)).isEmpty();
    }

    @Test
    void asksForFindingsAfterwardsOfTheAuthorityThatHasMadeNone() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        world().clock().set(INTERVIEW.plusDays(2));
        settle(SARA, caseId, false, Stand.on(SmallTeam.ISOLATION, Answer.YES, ""))
                .orElseThrow();

        assertThat(due(SARA, caseId)).isEmpty();
        assertThat(due(NILS, caseId)).extracting(DerivedTask::kind).containsExactly("interview-without-findings");
    }

    private static List<DerivedTask> due(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).toDo(actor).derived().stream()
                .filter(task -> task.caseId().equals(caseId))
                .toList();
    }
}
