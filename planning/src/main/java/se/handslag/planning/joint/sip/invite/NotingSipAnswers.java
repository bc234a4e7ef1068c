package se.handslag.planning.joint.sip.invite;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.Sips;

/** Writes down what was answered by phone or on paper. The authority in the team acknowledges by the platform. */
public final class NotingSipAnswers {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public NotingSipAnswers(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SipAnswer, CannotSip> handle(Actor actor, NoteSipAnswer command) {
        return unitOfWork.call(actor, Act.writing("sip.answer", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> note(actor, course, command), Outcome::refused));
    }

    private Outcome<SipAnswer, CannotSip> note(Actor actor, SipCourse course, NoteSipAnswer command) {
        Optional<CannotSip> fault = fault(course, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        SipAnswer answer = new SipAnswer(
                TimeOrderedIds.next(clock),
                course.id(),
                command.caseId(),
                command.invitation(),
                command.said().orElseThrow(),
                command.words().strip(),
                command.on(),
                Signature.of(actor, clock.instant()));
        sips.add(answer);
        return Outcome.done(answer);
    }

    private Optional<CannotSip> fault(SipCourse course, NoteSipAnswer command) {
        if (course.invitations().stream().noneMatch(one -> one.id().equals(command.invitation()))) {
            return Optional.of(CannotSip.Why.NO_SUCH_INVITATION);
        } else if (command.said().isEmpty()) {
            return Optional.of(CannotSip.Why.NO_SUCH_ANSWER);
        } else if (command.said().get() == SipAnswer.Said.COPY_RECEIVED
                && course.lastLock().isEmpty()) {
            return Optional.of(CannotSip.Why.NOT_LOCKED);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotSip.Why.IN_THE_FUTURE);
        }
        return command.words().length() > SipInvitation.LONGEST_LINE
                ? Optional.of(CannotSip.Why.TOO_LONG)
                : Optional.empty();
    }
}
