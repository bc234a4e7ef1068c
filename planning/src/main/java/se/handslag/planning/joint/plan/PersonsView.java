package se.handslag.planning.joint.plan;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;

/**
 * What the person answered when asked about the plan.
 *
 * <p>It holds for the version in which it was written down; see {@link Plan#viewed()}.
 *
 * @param answer whether they agree
 * @param ownWords what they said of it; may be blank
 * @param on the day they answered
 */
public record PersonsView(Agreement answer, String ownWords, LocalDate on) implements PersonalData {
    @Override
    public String toString() {
        return "PersonsView[" + answer + "]";
    }
}
