package se.handslag.web.municipality.aftermath;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.TimeProposal;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.web.shell.Choice;

/**
 * An appeal and what is done with it.
 *
 * @param decision the appealed decision
 * @param appeal the appeal
 * @param proposal what the days say of its time
 * @param lastDay the last day on which it could have come; empty while the day of delfående is not known
 * @param next the act that comes now; empty when all waits for the court, or nothing is left to do
 * @param ruling whether a court's ruling can be recorded now
 * @param closed what cannot be done now, and why
 * @param choices what can be chosen in the forms, by the name of the field
 * @param path where the forms are sent, without the act
 * @param change where the appealed decision can be changed; empty if it cannot be now
 */
public record AppealPage(
        MunicipalDecision decision,
        Appeal appeal,
        TimeProposal proposal,
        Optional<LocalDate> lastDay,
        Optional<AppealAct> next,
        boolean ruling,
        List<ActNow<AppealAct>> closed,
        Map<String, List<Choice>> choices,
        String path,
        Optional<String> change) {
    public boolean isNext(AppealAct act) {
        return next.filter(it -> it == act).isPresent();
    }

    public List<Choice> of(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
