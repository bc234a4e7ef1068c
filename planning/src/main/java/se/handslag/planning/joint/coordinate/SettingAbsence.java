package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/**
 * Says that someone is away and who covers, and that they are back; the head of service does, since it opens files.
 *
 * <p>Someone may go away who covers for another: whoever covers for them then covers for both.
 */
public final class SettingAbsence {
    private static final int LONGEST_STAFF = 80;
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork unitOfWork;
    private final StaffAbsences absences;
    private final Clock clock;

    @Inject
    public SettingAbsence(UnitOfWork unitOfWork, StaffAbsences absences, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.absences = absences;
        this.clock = clock;
    }

    public Outcome<StaffAbsence, CannotSetAbsence> handle(Actor actor, SetAbsence command) {
        return unitOfWork.call(actor, Act.writing("cover.set"), () -> {
            absences.hold();
            LocalDate today = LocalDate.now(clock);
            SetAbsence asked = new SetAbsence(
                    WrittenStaffId.kept(command.staff()),
                    command.shown().strip(),
                    command.from(),
                    command.to(),
                    WrittenStaffId.kept(command.cover()),
                    command.coverShown().strip());
            Optional<CannotSetAbsence> fault =
                    whyNot(actor, asked, today).or(() -> meets(asked, absences.from(asked.from())));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            StaffAbsence absence = new StaffAbsence(
                    TimeOrderedIds.next(clock),
                    new StaffId(asked.staff()),
                    asked.shown(),
                    asked.from(),
                    asked.to(),
                    new StaffId(asked.cover()),
                    asked.coverShown(),
                    Signature.of(actor, clock.instant()),
                    Optional.empty());
            absences.add(absence);
            return Outcome.done(absence);
        });
    }

    /** They are back today, or do not go away. */
    public Outcome<StaffAbsence, CannotSetAbsence> end(Actor actor, UUID id) {
        return unitOfWork.call(actor, Act.writing("cover.end"), () -> {
            absences.hold();
            LocalDate today = LocalDate.now(clock);
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return Outcome.refused(CannotSetAbsence.NOT_HEAD_OF_SERVICE);
            }
            Optional<StaffAbsence> absence = absences.find(id).filter(found -> found.isToBeSeenTo(today));
            if (absence.isEmpty()) {
                return Outcome.refused(CannotSetAbsence.NO_SUCH);
            }
            absences.end(absence.get(), today, Signature.of(actor, clock.instant()));
            return Outcome.done(absences.find(id).orElseThrow());
        });
    }

    /** Why the actor does not say so. */
    static Optional<CannotSetAbsence> whyNot(Actor actor, SetAbsence asked, LocalDate today) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotSetAbsence.NOT_HEAD_OF_SERVICE);
        } else if (!isSomeone(asked.staff(), asked.shown())) {
            return Optional.of(CannotSetAbsence.NO_STAFF);
        } else if (!isSomeone(asked.cover(), asked.coverShown())) {
            return Optional.of(CannotSetAbsence.NO_COVER);
        } else if (asked.staff().equals(asked.cover())) {
            return Optional.of(CannotSetAbsence.THEMSELVES);
        } else if (asked.cover().equals(actor.staff().value())) {
            return Optional.of(CannotSetAbsence.ONESELF);
        } else if (asked.to().isBefore(asked.from())) {
            return Optional.of(CannotSetAbsence.ENDS_FIRST);
        } else if (asked.to().isBefore(today)) {
            return Optional.of(CannotSetAbsence.IN_THE_PAST);
        } else if (asked.to().isAfter(asked.from().plusDays(StaffAbsence.MOST_DAYS))) {
            return Optional.of(CannotSetAbsence.TOO_LONG);
        }
        return Optional.empty();
    }

    private static boolean isSomeone(String staff, String shown) {
        return !staff.isEmpty()
                && staff.length() <= LONGEST_STAFF
                && !shown.isEmpty()
                && shown.length() <= LONGEST_NAME;
    }

    private static Optional<CannotSetAbsence> meets(SetAbsence asked, List<StaffAbsence> others) {
        for (StaffAbsence other : others) {
            if (!other.meets(asked.from(), asked.to())) {
                continue;
            }
            if (other.staff().value().equals(asked.staff())) {
                return Optional.of(CannotSetAbsence.ALREADY);
            } else if (other.staff().value().equals(asked.cover())) {
                return Optional.of(CannotSetAbsence.COVER_AWAY);
            }
        }
        return Optional.empty();
    }
}
