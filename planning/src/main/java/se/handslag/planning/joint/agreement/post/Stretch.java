package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on end during which nothing changes about a post. Everything is in percent of one whole post.
 *
 * @param post the profession, by its id in the team's blueprint
 * @param from first day
 * @param to last day; empty where nothing that is known ends it
 * @param undertaken how much the authority has undertaken
 * @param present how much is held by someone who is not on leave
 * @param away how much is held by someone who is on leave
 * @param unlike how much of what is present is held without the competence that the agreement asks for
 * @param plan the plan for continuity that holds
 */
public record Stretch(
        String post,
        LocalDate from,
        Optional<LocalDate> to,
        int undertaken,
        int present,
        int away,
        int unlike,
        Optional<ContinuityPlan> plan) {

    /** How much of what was undertaken is not there. More than was undertaken is nothing that is missing. */
    public int missing() {
        return Math.max(0, undertaken - present);
    }

    /** How much of what is missing is so because of leave. */
    public int missingByLeave() {
        return Math.min(missing(), away);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    Optional<GapCause> cause() {
        if (missing() == 0) {
            return Optional.empty();
        } else if (away == 0) {
            return Optional.of(GapCause.VACANT);
        }
        return Optional.of(away >= missing() ? GapCause.LEAVE : GapCause.BOTH);
    }

    /** Whether the other says the same of the days that follow on this one's. */
    boolean goesOnAs(Stretch next) {
        return undertaken == next.undertaken
                && present == next.present
                && away == next.away
                && unlike == next.unlike
                && plan.equals(next.plan);
    }

    Stretch until(Optional<LocalDate> end) {
        return new Stretch(post, from, end, undertaken, present, away, unlike, plan);
    }
}
