package se.handslag.planning.joint.sip.end;

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
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipFollowUp;
import se.handslag.planning.joint.sip.Sips;

/** Ends a plan at whatever step it stands: also one that the person did not want after all. */
public final class EndingSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public EndingSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SipEnd, CannotSip> handle(Actor actor, EndSip command) {
        return unitOfWork.call(actor, Act.writing("sip.end", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> end(actor, command), Outcome::refused));
    }

    private Outcome<SipEnd, CannotSip> end(Actor actor, EndSip command) {
        Optional<CannotSip> fault = whyNot(command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        SipEnd end = new SipEnd(
                TimeOrderedIds.next(clock),
                command.sip(),
                command.caseId(),
                command.on(),
                command.reason().orElseThrow(),
                command.words().strip(),
                Signature.of(actor, clock.instant()));
        sips.add(end);
        return Outcome.done(end);
    }

    /** What is missing in what was written. */
    public static Optional<CannotSip> whyNot(EndSip command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Optional.of(Why.IN_THE_FUTURE);
        } else if (command.reason().isEmpty()) {
            return Optional.of(Why.NO_REASON);
        } else if (command.reason().get().asksForWords() && command.words().isBlank()) {
            return Optional.of(Why.NO_WORDS);
        }
        return command.words().length() > SipFollowUp.LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }
}
