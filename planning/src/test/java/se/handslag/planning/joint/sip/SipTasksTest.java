package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.end.EndSip;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowUpSip;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;

class SipTasksTest extends SipOnBothDatabases {

    @Test
    void aNeedIsToBeBegunAtOnce() {
        CaseId kim = openKim();
        assertThat(tasks(kim)).isEmpty();

        needed(kim);

        assertThat(tasks(kim)).containsExactly("sip-not-begun " + TODAY);
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).derived())
                .filteredOn(task -> task.caseId().equals(kim))
                .extracting(DerivedTask::kind)
                .containsExactly("sip-not-begun");
    }

    @Test
    void whoeverOutsideHasNotAnsweredIsAskedUntilTheyHave() {
        CaseId kim = openKim();
        SipInvitation employment = called(kim).invitations().get(1);

        assertThat(tasks(kim))
                .containsExactlyInAnyOrder(
                        "sip-invitation-unanswered " + TODAY.plusDays(3), "sip-meeting " + MEETING.toLocalDate());
        done(world().use(SARA, NotingSipAnswers.class)
                .handle(
                        SARA,
                        new NoteSipAnswer(
                                kim,
                                employment.sip(),
                                employment.id(),
                                Optional.of(SipAnswer.Said.COMING),
                                "",
                                TODAY)));
        assertThat(tasks(kim)).containsExactly("sip-meeting " + MEETING.toLocalDate());
        world().clock().set(MEETING.toLocalDate().plusDays(1));
        assertThat(tasks(kim)).isEmpty();
    }

    @Test
    void whatIsLockedIsFollowedUpUntilItHasEnded() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);

        assertThat(tasks(kim)).containsExactly("sip-follow-up " + lock.followUpOn());
        setDay(lock.followUpOn());
        SipFollowUp followUp = done(world().use(SARA, FollowingUpSips.class)
                .handle(
                        SARA,
                        new FollowUpSip(
                                kim,
                                lock.sip(),
                                lock.followUpOn(),
                                Optional.of(Direction.SAME),
                                "",
                                "Praktiken dröjer",
                                Optional.of(lock.followUpOn().plusMonths(1)),
                                "Sara Lind")));
        assertThat(tasks(kim)).containsExactly("sip-follow-up " + followUp.nextOn());
        done(world().use(SARA, EndingSips.class)
                .handle(
                        SARA,
                        new EndSip(kim, lock.sip(), lock.followUpOn(), Optional.of(SipEnd.Reason.NEEDS_MET), "")));
        assertThat(tasks(kim)).isEmpty();
    }

    private static List<String> tasks(CaseId kim) {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim).derived().stream()
                .filter(task -> task.kind().startsWith("sip"))
                .map(task -> task.kind() + " " + task.due())
                .toList();
    }
}
