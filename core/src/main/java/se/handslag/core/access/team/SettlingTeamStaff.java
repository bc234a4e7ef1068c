package se.handslag.core.access.team;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.records.UnitOfWork;

/** Settles who is in a team at this authority, and reads it. */
public final class SettlingTeamStaff {
    private static final int LONGEST_UNIT = 200;
    private static final int LONGEST_STAFF = 80;
    private static final int MOST = 200;

    private final UnitOfWork unitOfWork;
    private final TeamStaffs staffs;
    private final Clock clock;

    @Inject
    public SettlingTeamStaff(UnitOfWork unitOfWork, TeamStaffs staffs, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.staffs = staffs;
        this.clock = clock;
    }

    public Outcome<TeamStaff, CannotSettleTeamStaff> handle(Actor actor, SettleTeamStaff command) {
        return unitOfWork.call(actor, Act.writing("team.staff.settle"), () -> {
            Set<String> units = written(command.units(), String::strip);
            Set<String> staff = written(command.staff(), WrittenStaffId::kept);
            Optional<CannotSettleTeamStaff> fault = whyNot(actor, units, staff);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            TeamStaff settled = new TeamStaff(
                    TimeOrderedIds.next(clock),
                    command.team(),
                    units,
                    staff.stream().map(StaffId::new).collect(Collectors.toSet()),
                    Signature.of(actor, clock.instant()));
            staffs.add(settled);
            return Outcome.done(settled);
        });
    }

    /** Whoever has been in the team, newest first; the first is in force. */
    public List<TeamStaff> of(Actor actor, TeamId team) {
        return unitOfWork.call(actor, Act.reading("team.staff.read"), () -> staffs.of(team));
    }

    /** How many open cases the team has here; told to the head of service, and to anyone else that there are none. */
    public int open(Actor actor, TeamId team) {
        return unitOfWork.call(
                actor,
                Act.reading("team.staff.read"),
                () -> actor.may(Mandate.HEAD_OF_SERVICE) ? staffs.open(team) : 0);
    }

    private static Optional<CannotSettleTeamStaff> whyNot(Actor actor, Set<String> units, Set<String> staff) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Optional.of(CannotSettleTeamStaff.NOT_HEAD_OF_SERVICE);
        } else if (units.isEmpty() && staff.isEmpty()) {
            return Optional.of(CannotSettleTeamStaff.NOBODY);
        } else if (units.size() + staff.size() > MOST
                || units.stream().anyMatch(unit -> unit.length() > LONGEST_UNIT)
                || staff.stream().anyMatch(id -> id.length() > LONGEST_STAFF)) {
            return Optional.of(CannotSettleTeamStaff.TOO_LONG);
        }
        return Optional.empty();
    }

    private static Set<String> written(Set<String> names, UnaryOperator<String> kept) {
        return names.stream().map(kept).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
