package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.transfer.CannotTransfer.Why;

/** What every verb asks first: whose case it is, and where the transfer stands. Inside a unit of work. */
public final class OngoingTransfers {
    private final CaseFiles files;
    private final Transfers transfers;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public OngoingTransfers(CaseFiles files, Transfers transfers, Teams teams, Clock clock) {
        this.files = files;
        this.transfers = transfers;
        this.teams = teams;
        this.clock = clock;
    }

    /** Holds the case, so that two who write take turns; empty if the actor may work in it. */
    Optional<CannotTransfer> obstacle(Actor actor, CaseId caseId) {
        return TransferRule.whyNot(actor, files.hold(caseId));
    }

    /** Why nobody can plan another transfer now. */
    Optional<CannotTransfer> another(CaseId caseId) {
        return transfers.about(Set.of(caseId)).stream()
                        .anyMatch(course -> state(course).isGoingOn())
                ? Optional.of(Why.ANOTHER_GOES_ON)
                : Optional.empty();
    }

    /** The transfer, held, if it is about this case. */
    Outcome<TransferCourse, CannotTransfer> hold(Actor actor, CaseId caseId, TransferId transfer) {
        Optional<CannotTransfer> obstacle = obstacle(actor, caseId);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return transfers.about(Set.of(caseId)).stream()
                .filter(course -> course.id().equals(transfer))
                .findFirst()
                .<Outcome<TransferCourse, CannotTransfer>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Why.NO_SUCH_TRANSFER));
    }

    /** The same, if it can still be acknowledged, refused, called off or ended. */
    Outcome<TransferCourse, CannotTransfer> holdGoingOn(Actor actor, CaseId caseId, TransferId transfer) {
        return hold(actor, caseId, transfer)
                .match(
                        course -> state(course).isGoingOn() ? Outcome.done(course) : Outcome.refused(Why.OVER_ALREADY),
                        Outcome::refused);
    }

    /** For how many months the team is ready to take the person back. */
    OptionalInt readiness(CaseId caseId) {
        return files.find(caseId).map(this::readiness).orElseGet(OptionalInt::empty);
    }

    TransferState state(TransferCourse course) {
        return course.state(LocalDate.now(clock), readiness(course.transfer().caseId()));
    }

    private OptionalInt readiness(CaseFile file) {
        return TransferRule.readiness(teams, file);
    }
}
