package se.handslag.web.municipality.decision.rest;

import java.time.LocalDate;
import java.util.List;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Visit;

/**
 * One appeal. What it says is read in the record.
 *
 * @param id the appeal
 * @param decision the decision that is appealed
 * @param arrivedOn when it came
 * @param form the code of how
 * @param by the code of who appeals
 * @param law the paragraph by which
 * @param steps the codes of what has been done with it, oldest first
 * @param acts what can be done about it now
 */
public record AppealAnswer(
        String id,
        String decision,
        LocalDate arrivedOn,
        String form,
        String by,
        String law,
        List<String> steps,
        List<ActAnswer> acts) {
    static AppealAnswer of(Visit visit, MatterView view, Appeal appeal) {
        return new AppealAnswer(
                appeal.id().toString(),
                appeal.decision().toString(),
                appeal.arrivedOn(),
                appeal.form().code(),
                appeal.by().code(),
                appeal.law(),
                appeal.steps().stream().map(AppealStep::code).toList(),
                ActAnswer.of(visit, "/appeals/" + appeal.id(), view.actsOn(appeal.id()), AppealAct::code));
    }
}
