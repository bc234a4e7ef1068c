package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Write down how the team is to have the competence and the continuity while a post is not filled.
 *
 * @param team the team's id, as written
 * @param post the profession, by its id in the team's blueprint
 * @param from first day it holds for
 * @param to last day; empty for as long as it takes
 * @param words what is done
 * @param talkedOn the day it was talked through with the other parties; empty if it has not been
 */
public record PlanContinuity(
        String team, String post, LocalDate from, Optional<LocalDate> to, String words, Optional<LocalDate> talkedOn) {}
