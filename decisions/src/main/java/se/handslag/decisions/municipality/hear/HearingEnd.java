package se.handslag.decisions.municipality.hear;

import java.time.LocalDate;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;

/**
 * How a hearing that was asked for came to its end.
 *
 * @param held whether the person was heard; otherwise it was declined, or the person took back what they had asked
 * @param on the day
 * @param present who heard them, as names and titles; empty if it was not held
 * @param text what was said, or why it was not held
 * @param by who wrote it down, and when
 */
@Carries(
        value = LegalTopic.DOCUMENTATION_OF_FACTS,
        by = "What was said orally is written down with the day, those present, who wrote it and when.")
public record HearingEnd(boolean held, LocalDate on, String present, String text, Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 10_000;

    @Override
    public String toString() {
        return "HearingEnd";
    }
}
