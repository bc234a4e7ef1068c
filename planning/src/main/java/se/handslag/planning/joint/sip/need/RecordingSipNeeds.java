package se.handslag.planning.joint.sip.need;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipNeed;
import se.handslag.planning.joint.sip.Sips;

/** Records a need; from that day the work is begun at once, and a reminder says so until it is. */
public final class RecordingSipNeeds {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public RecordingSipNeeds(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SipNeed, CannotSip> handle(Actor actor, RecordSipNeed command) {
        return unitOfWork.call(actor, Act.writing("sip.need", command.caseId()), () -> {
            Optional<CannotSip> fault = ongoing.obstacle(actor, command.caseId())
                    .or(() -> whyNot(command, LocalDate.now(clock)))
                    .or(() -> another(command));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            SipNeed need = new SipNeed(
                    SipId.next(clock),
                    command.caseId(),
                    command.noticedOn(),
                    command.initiator().orElseThrow(),
                    command.important().strip(),
                    command.question().strip(),
                    Signature.of(actor, clock.instant()));
            sips.add(need);
            return Outcome.done(need);
        });
    }

    /** What is missing in what was written. */
    public static Optional<CannotSip> whyNot(RecordSipNeed command, LocalDate today) {
        if (command.noticedOn().isAfter(today)) {
            return Optional.of(CannotSip.Why.IN_THE_FUTURE);
        } else if (command.initiator().isEmpty()) {
            return Optional.of(CannotSip.Why.NO_INITIATOR);
        } else if (command.question().isBlank()) {
            return Optional.of(CannotSip.Why.NO_QUESTION);
        }
        return Math.max(command.question().length(), command.important().length()) > SipNeed.LONGEST
                ? Optional.of(CannotSip.Why.TOO_LONG)
                : Optional.empty();
    }

    private Optional<CannotSip> another(RecordSipNeed command) {
        return sips.about(Set.of(command.caseId())).stream()
                .filter(course -> course.end().isEmpty())
                .findFirst()
                .map(course -> CannotSip.Why.ANOTHER_GOES_ON);
    }
}
