package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * That someone holds a post, or a part of one, for a time (tillsättning); a substitute does as well, while someone is on leave.
 *
 * <p>What is said later of the same holding is a new version of it, and the last version counts.
 *
 * @param id this version
 * @param holding the holding, the same in all its versions
 * @param team the team
 * @param post the profession, by its id in the team's blueprint
 * @param holder who, by name
 * @param percent how much of full time, in percent of one whole post
 * @param competence the education and competence they have, in words
 * @param isAsAgreed whether the head has found that it is what the agreement asks for
 * @param from first day
 * @param to last day; empty until further notice
 * @param isStruck whether it was written down by mistake
 * @param written who wrote it down and when
 */
public record PostHolding(
        UUID id,
        UUID holding,
        TeamId team,
        String post,
        String holder,
        int percent,
        String competence,
        boolean isAsAgreed,
        LocalDate from,
        Optional<LocalDate> to,
        boolean isStruck,
        Signature written) {
    public static final int LONGEST_HOLDER = 200;
    public static final int LONGEST_COMPETENCE = 400;
    public static final int MOST_PERCENT = 100;

    public boolean isOn(LocalDate day) {
        return !isStruck && !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "PostHolding[" + holding + " " + team + " " + post + "]";
    }
}
