package se.handslag.planning.joint.network.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Dates;
import se.handslag.core.person.PersonalData;

/**
 * A meeting as it stands.
 *
 * @param meeting as it is planned
 * @param minutes what it came to, the newest version first
 * @param decisions what was decided, with what became of it
 * @param told when the person was told of which version, newest first
 */
public record MeetingHere(GroupMeeting meeting, List<Minutes> minutes, List<Decided> decisions, List<MinutesTold> told)
        implements PersonalData {
    public MeetingHere {
        minutes = List.copyOf(minutes);
        decisions = List.copyOf(decisions);
        told = List.copyOf(told);
    }

    /**
     * A decision and what became of it.
     *
     * @param decision what was decided
     * @param settled what became of it
     */
    public record Decided(GroupDecision decision, Optional<DecisionSettled> settled) implements PersonalData {
        @Override
        public String toString() {
            return "Decided[" + decision.id() + "]";
        }
    }

    /** What it came to, as it stands. */
    public Optional<Minutes> newest() {
        return minutes.stream().findFirst();
    }

    public boolean isHeld() {
        return !minutes.isEmpty();
    }

    public boolean isPlanned() {
        return !isHeld() && !meeting.plan().calledOff();
    }

    /** The day it was held, or is planned to be. */
    public LocalDate on() {
        return newest().map(found -> found.words().heldOn())
                .orElseGet(() -> meeting.plan().on());
    }

    /** When it begins, if an hour has been set. */
    public Optional<Instant> beginsAt() {
        GroupMeeting.Planned plan = meeting.plan();
        return plan.hour().isEmpty()
                ? Optional.empty()
                : Optional.of(plan.on()
                        .atTime(LocalTime.parse(plan.hour().replace('.', ':')))
                        .atZone(Dates.SWEDEN)
                        .toInstant());
    }

    /** That the person has been told of the newest version. */
    public Optional<MinutesTold> toldOfNewest() {
        return newest().flatMap(found ->
                told.stream().filter(one -> one.minutes().equals(found.id())).findFirst());
    }

    @Override
    public String toString() {
        return "MeetingHere[" + meeting.id() + "]";
    }
}
