package se.handslag.planning.joint.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;

/** Writes down that the agreement behind a team was followed up, and when it is to be done again. */
public final class FollowingUpAgreements {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public FollowingUpAgreements(
            Authority authority, UnitOfWork unitOfWork, TeamAgreements agreements, Teams teams, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<AgreementFollowUp, CannotFollowUpAgreement> handle(Actor actor, FollowUpAgreement command) {
        return unitOfWork.call(actor, Act.writing("team-agreement.follow-up"), () -> {
            Optional<LoadedTeam> team = AgreedTeams.find(teams, authority, command.team())
                    .filter(found -> !agreements.of(found.id()).isEmpty());
            Optional<CannotFollowUpAgreement> fault = whyNot(actor, team.isPresent(), command, LocalDate.now(clock));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            AgreementFollowUp followUp = new AgreementFollowUp(
                    TimeOrderedIds.next(clock),
                    team.orElseThrow().id(),
                    command.day(),
                    command.conclusion().strip(),
                    command.next(),
                    Signature.of(actor, clock.instant()));
            agreements.add(followUp);
            return Outcome.done(followUp);
        });
    }

    /** Why it would not be written down. */
    public static Optional<CannotFollowUpAgreement> whyNot(
            Actor actor, boolean hasAgreement, FollowUpAgreement command, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotFollowUpAgreement.NOT_HEAD_OF_SERVICE);
        } else if (!hasAgreement) {
            return Optional.of(CannotFollowUpAgreement.NO_AGREEMENT);
        } else if (command.day().isAfter(today)) {
            return Optional.of(CannotFollowUpAgreement.IN_THE_FUTURE);
        } else if (command.conclusion().isBlank()) {
            return Optional.of(CannotFollowUpAgreement.EMPTY);
        } else if (command.conclusion().strip().length() > AgreementFollowUp.LONGEST_CONCLUSION) {
            return Optional.of(CannotFollowUpAgreement.TOO_LONG);
        } else if (!command.next().isAfter(command.day())) {
            return Optional.of(CannotFollowUpAgreement.NEXT_NOT_LATER);
        }
        return Optional.empty();
    }
}
