package se.handslag.decisions.municipality.delegate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;

/** Puts agreements on cooperation into the record, and tells whom they let decide for this municipality. */
public final class RecordingCooperation {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CooperationAgreements agreements;
    private final DelegationOrders orders;
    private final Clock clock;

    @Inject
    public RecordingCooperation(
            Authority authority,
            UnitOfWork unitOfWork,
            CooperationAgreements agreements,
            DelegationOrders orders,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.orders = orders;
        this.clock = clock;
    }

    public Outcome<CooperationAgreement, CannotRecordCooperation> handle(Actor actor, RecordCooperation command) {
        return unitOfWork.call(actor, Act.writing("cooperation.record"), () -> keep(actor, command));
    }

    /** Every agreement, the one put into the record last first. */
    public List<CooperationAgreement> all(Actor actor) {
        return unitOfWork.call(actor, Act.reading("cooperation.read"), agreements::all);
    }

    /**
     * The employee of another authority as an actor of this municipality; empty unless an agreement with their employer and an item that
     * names them are both in force today.
     *
     * <p>Asked at every request, so that someone whose agreement has ended is out at once. Their acts are this municipality's, in its record
     * and in its log; their own employer's record stays closed to what they do here.
     *
     * @param home the person as their own employer's directory has them now
     */
    public Optional<Actor> guest(Actor home) {
        if (home.employer().equals(authority.id()) || !Guest.fits(home.employer(), home.staff())) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(Actor.platform(authority.id()), Act.reading("cooperation.guest"), () -> agreements
                .inForce(home.employer(), today)
                .flatMap(agreement -> {
                    Actor guest = Guest.of(home, agreement, authority.id());
                    return orders.inForce(today)
                            .filter(order -> order.names(guest, agreement, today))
                            .map(order -> guest);
                }));
    }

    private Outcome<CooperationAgreement, CannotRecordCooperation> keep(Actor actor, RecordCooperation command) {
        Optional<CannotRecordCooperation> fault = fault(actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CooperationAgreement agreement = new CooperationAgreement(
                CooperationAgreementId.next(clock),
                command.with(),
                command.withName().strip(),
                command.decided().strip(),
                command.from(),
                command.to(),
                command.teams(),
                Signature.of(actor, clock.instant()));
        agreements.add(agreement);
        return Outcome.done(agreement);
    }

    private Optional<CannotRecordCooperation> fault(Actor actor, RecordCooperation command) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotRecordCooperation.NOT_HEAD_OF_SERVICE);
        } else if (command.with().equals(authority.id())) {
            return Optional.of(CannotRecordCooperation.WITH_ITSELF);
        } else if (command.withName().isBlank()) {
            return Optional.of(CannotRecordCooperation.NO_NAME);
        } else if (command.decided().isBlank()) {
            return Optional.of(CannotRecordCooperation.NO_DECISION);
        } else if (command.to().filter(command.from()::isAfter).isPresent()) {
            return Optional.of(CannotRecordCooperation.ENDS_BEFORE_IT_BEGINS);
        } else if (command.teams().isEmpty()) {
            return Optional.of(CannotRecordCooperation.NO_TEAM);
        } else if (command.decided().strip().length() > CooperationAgreement.LONGEST_DECIDED
                || command.withName().strip().length() > CooperationAgreement.LONGEST_NAME) {
            return Optional.of(CannotRecordCooperation.TEXT_TOO_LONG);
        }
        return Optional.empty();
    }
}
