package se.handslag.web.municipality.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.carryout.ReadingCarryingOut.Carried;
import se.handslag.web.shell.Choice;

/**
 * What came of one decision, as the page shows it.
 *
 * @param carried the decision and what is recorded of it
 * @param sign the first day on which the record shows that support was given; a proposal
 * @param steps what can be recorded next
 * @param reasons why support is not given
 * @param path where it is sent
 */
public record CarryingOutPage(
        Carried carried, Optional<LocalDate> sign, List<Choice> steps, List<Choice> reasons, String path)
        implements PersonalData {
    public CarryingOutPage {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "CarryingOutPage[" + carried.decision().id() + "]";
    }
}
