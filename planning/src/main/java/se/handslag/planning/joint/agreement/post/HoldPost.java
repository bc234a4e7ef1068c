package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Write down that someone holds a post, or what is to be said of it instead (tillsätt).
 *
 * @param team the team's id, as written
 * @param post the profession, by its id in the team's blueprint
 * @param holding the holding that it is a new version of; empty for a new one
 * @param holder who, by name
 * @param percent how much of full time
 * @param competence the education and competence they have
 * @param isAsAgreed whether it is what the agreement asks for
 * @param from first day
 * @param to last day; empty until further notice
 */
public record HoldPost(
        String team,
        String post,
        Optional<UUID> holding,
        String holder,
        int percent,
        String competence,
        boolean isAsAgreed,
        LocalDate from,
        Optional<LocalDate> to) {

    /** Without the name. */
    @Override
    public String toString() {
        return "HoldPost[" + team + " " + post + "]";
    }
}
