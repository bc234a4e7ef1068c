package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * How the team is to have the competence and the continuity while a post is not filled (plan för kontinuitet). Of several for one day, the one
 * written last counts.
 *
 * @param id which
 * @param team the team
 * @param post the profession, by its id in the team's blueprint
 * @param from first day it holds for
 * @param to last day; empty for as long as it takes
 * @param words what is done; told to the other parties as it stands, and never why someone is away
 * @param talkedOn the day it was talked through with the other parties; empty if it has not been
 * @param written who wrote it down and when
 */
public record ContinuityPlan(
        UUID id,
        TeamId team,
        String post,
        LocalDate from,
        Optional<LocalDate> to,
        String words,
        Optional<LocalDate> talkedOn,
        Signature written) {
    public static final int LONGEST_WORDS = 2_000;

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
