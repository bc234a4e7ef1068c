package se.handslag.planning.joint.coordinate;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/**
 * A coordinator, with what they have.
 *
 * @param staff who
 * @param shown their name
 * @param cases the open cases that are theirs
 * @param shared the open cases that they hold together with someone
 * @param loads how many persons it is in each team
 * @param protectedAmong how many of the cases are about protected persons; cover does not open those
 * @param absences when they are away, now or later, what begins first before the others
 */
public record Holder(
        StaffId staff,
        String shown,
        List<CaseId> cases,
        List<CaseId> shared,
        List<Load> loads,
        int protectedAmong,
        List<StaffAbsence> absences) {
    /** For whoever does not settle these things: a reason tells how many there are in all, and they see only some. */
    Holder withoutReasons() {
        return new Holder(
                staff,
                shown,
                cases,
                shared,
                loads.stream()
                        .map(load -> new Load(load.team(), load.persons(), load.most(), Optional.empty()))
                        .toList(),
                protectedAmong,
                absences);
    }

    /**
     * How many persons someone has in one team.
     *
     * @param team the team
     * @param persons how many
     * @param most how many the model says at most; 0 where it says nothing
     * @param reason why it is more than that, if someone has said so of at least this many
     */
    public record Load(TeamId team, int persons, int most, Optional<CaseloadReason> reason) {
        public boolean isOver() {
            return most > 0 && persons > most;
        }

        /** Whether it is more than the model says, and nobody has said why. */
        public boolean isUnexplained() {
            return isOver() && reason.isEmpty();
        }
    }
}
