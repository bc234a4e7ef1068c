package se.handslag.core.block.emergency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.AccessGate;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** What follows an emergency opening: the head of service judges it, and someone tells the person. */
public final class ReviewingEmergencies {
    private static final int MOST = 200;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final EmergencyOpenings openings;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReviewingEmergencies(
            UnitOfWork unitOfWork, CaseFiles files, EmergencyOpenings openings, AccessGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.openings = openings;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<EmergencyReview, CannotReviewEmergency> handle(Actor actor, ReviewEmergency command) {
        Act act = Act.writing("block.emergency.review", command.caseId()).byOffice();
        return unitOfWork.call(actor, act, () -> {
            Optional<EmergencyHistory> history = held(command.caseId(), command.opening());
            if (history.isEmpty()) {
                return Outcome.refused(CannotReviewEmergency.NO_SUCH_OPENING);
            }
            Optional<CannotReviewEmergency> fault = whyNot(actor, command, history.get(), clock.instant());
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            EmergencyReview review = new EmergencyReview(
                    TimeOrderedIds.next(clock),
                    Verdict.ofCode(command.verdict()).orElseThrow(),
                    command.note().strip(),
                    Signature.of(actor, clock.instant()));
            openings.review(history.get().opening(), review);
            return Outcome.done(review);
        });
    }

    /** Records that the person has been told. */
    public Outcome<PersonTold, CannotTellPerson> tell(Actor actor, TellPerson command) {
        return unitOfWork.call(
                actor, Act.writing("block.emergency.tell", command.caseId()).byOffice(), () -> {
                    Optional<EmergencyHistory> history = held(command.caseId(), command.opening());
                    if (history.isEmpty()) {
                        return Outcome.refused(CannotTellPerson.NO_SUCH_OPENING);
                    }
                    Optional<CannotTellPerson> fault = whyNotTold(command, history.get());
                    if (fault.isPresent()) {
                        return Outcome.refused(fault.get());
                    }
                    PersonTold told = new PersonTold(
                            TimeOrderedIds.next(clock),
                            command.on(),
                            command.how().strip(),
                            Signature.of(actor, clock.instant()));
                    openings.told(history.get().opening(), told);
                    return Outcome.done(told);
                });
    }

    /** All about one person, the newest first. */
    public List<EmergencyHistory> about(Actor actor, CaseId caseId) {
        Act act = Act.reading("block.emergency.read", caseId).byOffice();
        return unitOfWork.call(actor, act, () -> openings.about(caseId));
    }

    /** The openings that the head of service judges, the newest first, at most {@value #MOST}; none for anyone else. */
    public List<EmergencyHistory> newest(Actor actor) {
        return unitOfWork.call(actor, Act.reading("block.emergency.list"), () -> {
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return List.of();
            }
            return gate.byOffice(
                    actor, openings.newest(MOST), history -> history.opening().caseId());
        });
    }

    private Optional<EmergencyHistory> held(CaseId caseId, UUID opening) {
        return files.hold(caseId).flatMap(file -> openings.about(caseId).stream()
                .filter(one -> one.opening().id().equals(opening))
                .findFirst());
    }

    /** Why not, by what is known; the page asks beforehand. */
    public static Optional<CannotReviewEmergency> whyNot(
            Actor actor, ReviewEmergency command, EmergencyHistory history, Instant now) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotReviewEmergency.NOT_HEAD_OF_SERVICE);
        } else if (history.opening().opened().staff().equals(actor.staff())) {
            return Optional.of(CannotReviewEmergency.OWN_OPENING);
        } else if (history.review().isPresent()) {
            return Optional.of(CannotReviewEmergency.ALREADY_REVIEWED);
        } else if (history.isOpen(now)) {
            return Optional.of(CannotReviewEmergency.STILL_OPEN);
        } else if (Verdict.ofCode(command.verdict()).isEmpty()) {
            return Optional.of(CannotReviewEmergency.NO_VERDICT);
        } else if (command.verdict().equals(Verdict.WRONG.code())
                && command.note().isBlank()) {
            return Optional.of(CannotReviewEmergency.NO_NOTE);
        } else if (command.note().strip().length() > EmergencyOpening.LONGEST) {
            return Optional.of(CannotReviewEmergency.TOO_LONG);
        }
        return Optional.empty();
    }

    private Optional<CannotTellPerson> whyNotTold(TellPerson command, EmergencyHistory history) {
        LocalDate opened = LocalDate.ofInstant(history.opening().opened().at(), clock.getZone());
        if (history.told().isPresent()) {
            return Optional.of(CannotTellPerson.ALREADY_TOLD);
        } else if (command.on().isBefore(opened)) {
            return Optional.of(CannotTellPerson.BEFORE_IT_WAS_OPENED);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotTellPerson.IN_THE_FUTURE);
        } else if (command.how().isBlank()) {
            return Optional.of(CannotTellPerson.NOT_SAID_HOW);
        } else if (command.how().strip().length() > EmergencyOpening.LONGEST) {
            return Optional.of(CannotTellPerson.TOO_LONG);
        }
        return Optional.empty();
    }
}
