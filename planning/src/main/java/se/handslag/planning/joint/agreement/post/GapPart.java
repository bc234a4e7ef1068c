package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Some days of a gap, as they can be told to the other parties: it names nobody and says of leave only that it is leave.
 *
 * @param post the profession, by its id in the team's blueprint
 * @param from first day
 * @param to last day; empty where nothing that is known ends it
 * @param missing how much is not there, in percent of one whole post
 * @param missingByLeave how much of that is so because of leave
 * @param cause why
 * @param plan what is done meanwhile
 */
public record GapPart(
        String post,
        LocalDate from,
        Optional<LocalDate> to,
        int missing,
        int missingByLeave,
        GapCause cause,
        Optional<Continuity> plan) {

    /**
     * A plan for continuity as it is told.
     *
     * @param words what is done
     * @param talkedOn the day it was talked through with the other parties
     */
    public record Continuity(String words, Optional<LocalDate> talkedOn) {}

    static GapPart of(Stretch stretch) {
        return new GapPart(
                stretch.post(),
                stretch.from(),
                stretch.to(),
                stretch.missing(),
                stretch.missingByLeave(),
                stretch.cause().orElseThrow(),
                stretch.plan().map(plan -> new Continuity(plan.words(), plan.talkedOn())));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    boolean goesOnAs(GapPart next) {
        return missing == next.missing
                && missingByLeave == next.missingByLeave
                && cause == next.cause
                && plan.equals(next.plan);
    }

    GapPart until(Optional<LocalDate> end) {
        return new GapPart(post, from, end, missing, missingByLeave, cause, plan);
    }
}
