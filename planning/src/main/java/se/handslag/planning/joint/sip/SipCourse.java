package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.person.PersonalData;

/**
 * What has been done with one plan, without what stands in it. How far it has come is read from here and from the register of consents.
 *
 * @param need how it began
 * @param invitations who has been called, the first one first
 * @param answers what they answered, the first one first
 * @param round which version is written or was written last; 0 before anything is
 * @param locks the versions that are locked, the first one first
 * @param followUps the follow-ups, the first one first
 * @param end how it ended
 */
public record SipCourse(
        SipNeed need,
        List<SipInvitation> invitations,
        List<SipAnswer> answers,
        int round,
        List<SipLock> locks,
        List<SipFollowUp> followUps,
        Optional<SipEnd> end)
        implements PersonalData {
    public SipCourse {
        invitations = List.copyOf(invitations);
        answers = List.copyOf(answers);
        locks = List.copyOf(locks);
        followUps = List.copyOf(followUps);
    }

    public SipId id() {
        return need.id();
    }

    /** What is to be done next. @param consented whether a consent in force lets the plan go to the other authority */
    public SipStep step(boolean consented) {
        if (end.isPresent()) {
            return SipStep.END;
        } else if (isLocked()) {
            return SipStep.FOLLOW_UP;
        } else if (!consented) {
            return SipStep.CONSENT;
        }
        return invitations.isEmpty() && !isStarted() ? SipStep.INVITATION : SipStep.MEETING;
    }

    /** Whether anything has been written in the plan. */
    public boolean isStarted() {
        return round > 0;
    }

    /** Whether the version that was written last is locked. */
    public boolean isLocked() {
        return locks.stream().anyMatch(lock -> lock.round() == round);
    }

    /** The version that holds now. */
    public Optional<SipLock> lastLock() {
        return locks.stream().max(Comparator.comparingInt(SipLock::round));
    }

    /** Whether nothing has been done about the need; the law has the work begin at once. */
    public boolean isOnlyANeed() {
        return end.isEmpty() && invitations.isEmpty() && !isStarted();
    }

    /** When what holds now is to be followed up; empty before anything is locked, and when it has ended. */
    public Optional<LocalDate> nextFollowUp() {
        return end.isPresent()
                ? Optional.empty()
                : lastLock().map(lock -> followUps.stream()
                        .filter(followUp -> followUp.round() == lock.round())
                        .reduce((earlier, later) -> later)
                        .map(SipFollowUp::nextOn)
                        .orElse(lock.followUpOn()));
    }

    /** The last that was answered to an invitation about coming. */
    public Optional<SipAnswer> answerTo(SipInvitation invitation) {
        return last(invitation.id(), false);
    }

    /** That the copy of what holds now has been received, as it was heard here; for receivers outside the platform. */
    public Optional<SipAnswer> receiptOf(SipInvitation invitation) {
        return lastLock().flatMap(lock -> last(invitation.id(), true)
                .filter(answer -> !answer.recorded().at().isBefore(lock.locked().at())));
    }

    private Optional<SipAnswer> last(UUID invitation, boolean receipt) {
        return answers.stream()
                .filter(answer -> answer.invitation().equals(invitation))
                .filter(answer -> (answer.said() == SipAnswer.Said.COPY_RECEIVED) == receipt)
                .reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "SipCourse[" + need.id() + "]";
    }
}
