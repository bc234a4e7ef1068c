package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * What the platform proposes on a fact from what is registered (underlag). A named person may set it aside with a reason.
 *
 * @param fact the id of the fact in the team's criteria
 * @param answer whether the statement holds by the register
 * @param register where it is from, as people know it, for example {@code folkbokföringen}
 * @param at when the register was read
 */
public record Proposal(String fact, Answer answer, String register, Instant at) implements PersonalData {
    @Override
    public String toString() {
        return "Proposal";
    }
}
