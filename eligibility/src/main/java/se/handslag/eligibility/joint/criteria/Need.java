package se.handslag.eligibility.joint.criteria;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * A fact that has to have a certain answer for the criteria to come to a yes.
 *
 * @param fact the fact as it stands
 * @param wanted the answer that it has to have: yes, or below a negation no
 * @param byItself the day on which time alone gives that answer; empty where it does not, or it is not known
 */
public record Need(ExplainedFact fact, Answer wanted, Optional<LocalDate> byItself) implements PersonalData {

    /** Whether the opposite is known, so that it would have to change; otherwise it has to be found out. */
    public boolean isChange() {
        return fact.answer() == wanted.negated();
    }

    @Override
    public String toString() {
        return "Need[" + fact.id() + "]";
    }
}
