package se.handslag.eligibility.municipality.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;

class WaitingContactsTest extends Assessing {
    @Test
    void asksForAnInterviewThatWasPromisedAndNotBooked() {
        CaseId caseId = called(SARA);

        assertThat(derived(caseId)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("interview-to-book");
            assertThat(task.due()).isEqualTo(TestPlatform.FIRST_DAY.plusDays(7));
            assertThat(task.page()).isEqualTo("bedomningssamtal");
        });

        booked(SARA, caseId);
        assertThat(derived(caseId)).extracting(DerivedTask::kind).containsExactly("interview");
    }

    @Test
    void asksWhatHappensNextAfterSevenDaysAndNotBefore() {
        CaseId caseId = contact(NextStep.NOTHING, Optional.empty());

        world().clock().set(TestPlatform.FIRST_DAY.plusDays(6));
        assertThat(derived(caseId)).isEmpty();
        assertThat(due(caseId)).isEmpty();

        world().clock().set(TestPlatform.FIRST_DAY.plusDays(7));
        assertThat(derived(caseId)).extracting(DerivedTask::kind).containsExactly("contact-without-next-step");
        assertThat(due(caseId)).extracting(DerivedTask::kind).containsExactly("contact-without-next-step");
    }

    @Test
    void isQuietWhileSomethingIsLeftToDo() {
        CaseId caseId = contact(NextStep.CALL_BACK, Optional.of(TestPlatform.FIRST_DAY.plusDays(10)));

        world().clock().set(TestPlatform.FIRST_DAY.plusDays(8));
        assertThat(derived(caseId)).isEmpty();

        KeepingTasks tasks = world().use(SARA, KeepingTasks.class);
        tasks.complete(SARA, caseId, tasks.about(SARA, caseId).written().get(0).id())
                .orElseThrow();
        assertThat(derived(caseId)).extracting(DerivedTask::kind).containsExactly("contact-without-next-step");
    }

    private static List<DerivedTask> derived(CaseId caseId) {
        return world().use(SARA, KeepingTasks.class).about(SARA, caseId).derived();
    }

    private static List<DerivedTask> due(CaseId caseId) {
        return world().use(SARA, KeepingTasks.class).toDo(SARA).derived().stream()
                .filter(task -> task.caseId().equals(caseId))
                .toList();
    }

    private static CaseId contact(NextStep next, Optional<LocalDate> callBackOn) {
        return world().use(SARA, RegisteringContacts.class)
                .handle(
                        SARA,
                        new RegisterContact(
                                SmallTeam.ID.value(),
                                Caller.OTHER,
                                "",
                                "",
                                "Någon",
                                "Undrar",
                                next,
                                callBackOn,
                                "",
                                false))
                .orElseThrow()
                .caseId()
                .orElseThrow();
    }
}
