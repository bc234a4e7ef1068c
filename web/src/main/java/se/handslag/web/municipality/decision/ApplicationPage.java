package se.handslag.web.municipality.decision;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/**
 * The form of an application.
 *
 * @param forms how it came
 * @param applicants who applied
 * @param guardians what kind of guardian
 * @param declared whether the one who registers it has said if they have a conflict of interest
 */
public record ApplicationPage(List<Choice> forms, List<Choice> applicants, List<Choice> guardians, boolean declared) {
    /** Whether something about the power of attorney is filled in or missing, so that it is shown. */
    public boolean hasRightFaults(Visit visit) {
        return isTouched(visit, "datedOn", "seenBy", "maySubstitute");
    }

    /** Whether something about the guardian's mandate is filled in or missing, so that it is shown. */
    public boolean hasGuardianFaults(Visit visit) {
        return isTouched(visit, "guardian", "covers");
    }

    private static boolean isTouched(Visit visit, String... fields) {
        return Stream.of(fields)
                .anyMatch(it -> visit.form().fault(it).isPresent()
                        || !visit.form().raw(it).isEmpty());
    }
}
