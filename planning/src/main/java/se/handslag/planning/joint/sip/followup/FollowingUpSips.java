package se.handslag.planning.joint.sip.followup;

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
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipFollowUp;
import se.handslag.planning.joint.sip.Sips;

/** Follows up what was locked last, and says when next. What is to change becomes a new version; what is done ends the plan. */
public final class FollowingUpSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public FollowingUpSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SipFollowUp, CannotSip> handle(Actor actor, FollowUpSip command) {
        return unitOfWork.call(actor, Act.writing("sip.follow-up", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> followUp(actor, course, command), Outcome::refused));
    }

    private Outcome<SipFollowUp, CannotSip> followUp(Actor actor, SipCourse course, FollowUpSip command) {
        if (course.lastLock().isEmpty()) {
            return Outcome.refused(Why.NOT_LOCKED);
        }
        Optional<CannotSip> fault = whyNot(command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        SipFollowUp followUp = new SipFollowUp(
                TimeOrderedIds.next(clock),
                course.id(),
                command.caseId(),
                course.lastLock().get().round(),
                command.on(),
                command.direction().orElseThrow(),
                command.ownWords().strip(),
                command.evaluation().strip(),
                command.nextOn().orElseThrow(),
                command.nextBy().strip(),
                Signature.of(actor, clock.instant()));
        sips.add(followUp);
        return Outcome.done(followUp);
    }

    /** What is missing in what was written. */
    public static Optional<CannotSip> whyNot(FollowUpSip command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Optional.of(Why.IN_THE_FUTURE);
        } else if (command.direction().isEmpty()) {
            return Optional.of(Why.NO_DIRECTION);
        } else if (command.evaluation().isBlank()) {
            return Optional.of(Why.NO_EVALUATION);
        } else if (Math.max(command.evaluation().length(), command.ownWords().length()) > SipFollowUp.LONGEST
                || command.nextBy().length() > SipFollowUp.LONGEST_LINE) {
            return Optional.of(Why.TOO_LONG);
        } else if (command.nextOn().filter(day -> day.isAfter(command.on())).isEmpty()) {
            return Optional.of(Why.NO_NEXT_DAY);
        }
        return command.nextBy().isBlank() ? Optional.of(Why.NO_NEXT_BY) : Optional.empty();
    }
}
