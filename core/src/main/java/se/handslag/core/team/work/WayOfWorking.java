package se.handslag.core.team.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the team works from day to day, where the models differ.
 *
 * @param caseload how many persons each coordinator has at most; empty where the model says nothing
 * @param absence what is done when someone stays away
 * @param contact the longest time without contact; empty where the model says nothing
 * @param resourceGroupMonths how often a resource group (resursgrupp) meets, in months; empty in a team that has none
 * @param takeBackMonths for how long the team is ready to take someone back after a transfer, in months; empty where it is not
 * @param steps the steps that the team's work goes through and may go back in (Yamaguchi: four), as ids unique in the blueprint; often none
 */
public record WayOfWorking(
        Optional<Caseload> caseload,
        Absence absence,
        Optional<ContactRhythm> contact,
        OptionalInt resourceGroupMonths,
        OptionalInt takeBackMonths,
        List<String> steps) {
    /** Nothing that the platform does not do for every team. */
    public static final WayOfWorking ORDINARY = new WayOfWorking(
            Optional.empty(),
            Absence.TEAM_DECIDES,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of());

    public WayOfWorking {
        steps = List.copyOf(steps);
    }

    /** The step in words, under this key in the team's texts. */
    public static String stepKey(String step) {
        return "step." + step;
    }

    public WayOfWorking atMostPersons(int most) {
        return new WayOfWorking(
                Optional.of(new Caseload(most)), absence, contact, resourceGroupMonths, takeBackMonths, steps);
    }

    public WayOfWorking whenAway(WhenAway when, int afterMissed, int attemptEveryDays) {
        return new WayOfWorking(
                caseload,
                new Absence(when, afterMissed, attemptEveryDays),
                contact,
                resourceGroupMonths,
                takeBackMonths,
                steps);
    }

    public WayOfWorking contactWithin(int days, int daysOnBoard) {
        return new WayOfWorking(
                caseload,
                absence,
                Optional.of(new ContactRhythm(days, daysOnBoard)),
                resourceGroupMonths,
                takeBackMonths,
                steps);
    }

    public WayOfWorking resourceGroupEvery(int months) {
        return new WayOfWorking(caseload, absence, contact, OptionalInt.of(months), takeBackMonths, steps);
    }

    public WayOfWorking takesBackFor(int months) {
        return new WayOfWorking(caseload, absence, contact, resourceGroupMonths, OptionalInt.of(months), steps);
    }

    /** The same with these steps after those that are there. */
    public WayOfWorking inSteps(String... ids) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(List.of(ids));
        return new WayOfWorking(caseload, absence, contact, resourceGroupMonths, takeBackMonths, all);
    }
}
