package se.handslag.web.signin.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/** Bars someone and lets them in again, and tells who has been here. */
public final class BarringStaff {
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_REASON = 500;

    private final UnitOfWork unitOfWork;
    private final Bars bars;
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    public BarringStaff(UnitOfWork unitOfWork, Bars bars, SignIns signIns, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.bars = bars;
        this.signIns = signIns;
        this.clock = clock;
    }

    public Outcome<Bar, CannotBarStaff> handle(Actor actor, BarStaff command) {
        return unitOfWork.call(actor, Act.writing(command.barred() ? "sign-in.bar" : "sign-in.unbar"), () -> {
            Optional<CannotBarStaff> fault = whyNot(actor, command);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            StaffId staff = new StaffId(WrittenStaffId.kept(command.staff()));
            if (isBarred(staff) == command.barred()) {
                return Outcome.refused(CannotBarStaff.ALREADY);
            }
            Bar bar = new Bar(
                    TimeOrderedIds.next(clock),
                    staff,
                    command.barred(),
                    command.reason().strip(),
                    Signature.of(actor, clock.instant()));
            bars.add(bar);
            return Outcome.done(bar);
        });
    }

    /** Everyone who is kept out now. */
    public List<Bar> inForce(Actor actor) {
        return unitOfWork.call(actor, Act.reading("sign-in.read"), bars::inForce);
    }

    /** The last time that each member of staff came in. */
    public List<SignedIn> lastOfEach(Actor actor) {
        return unitOfWork.call(actor, Act.reading("sign-in.read"), signIns::lastOfEach);
    }

    static Optional<CannotBarStaff> whyNot(Actor actor, BarStaff command) {
        String staff = WrittenStaffId.kept(command.staff());
        if (!actor.may(Mandate.ADMINISTRATOR) && !actor.may(Mandate.PLATFORM)) {
            return Optional.of(CannotBarStaff.NOT_ADMINISTRATOR);
        } else if (staff.isEmpty() || staff.length() > LONGEST_ID) {
            return Optional.of(CannotBarStaff.NOBODY);
        } else if (new StaffId(staff).equals(actor.staff())) {
            return Optional.of(CannotBarStaff.ONESELF);
        } else if (command.reason().isBlank()) {
            return Optional.of(CannotBarStaff.NO_REASON);
        } else if (command.reason().strip().length() > LONGEST_REASON) {
            return Optional.of(CannotBarStaff.TOO_LONG);
        }
        return Optional.empty();
    }

    private boolean isBarred(StaffId staff) {
        return bars.newest(staff).map(Bar::barred).orElse(false);
    }
}
