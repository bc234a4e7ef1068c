package se.handslag.web.municipality.erase;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.Retention;
import se.handslag.web.shell.Visit;

/**
 * A closed file in a list.
 *
 * @param caseId the case
 * @param number the end of the case number, by which the rows are told apart
 * @param team the team's name
 * @param born the year of birth, or a dash
 * @param closedOn the day it was closed
 * @param lastEntry the day of the last entry
 * @param finishBy the last day for the erasure, if it is due
 * @param state what the law says of it today
 */
public record FileRow(
        CaseId caseId,
        String number,
        String team,
        String born,
        LocalDate closedOn,
        LocalDate lastEntry,
        Optional<LocalDate> finishBy,
        String state) {
    private static final int SHOWN = 8;

    static FileRow of(Visit visit, Teams teams, ErasureCandidate file) {
        return new FileRow(
                file.caseId(),
                number(file.caseId()),
                teams.find(file.team()).match(team -> team.manifest().name(), unknown -> file.team()
                        .value()),
                file.bornIn().isPresent() ? String.valueOf(file.bornIn().getAsInt()) : "–",
                file.closedOn(),
                file.lastEntry(),
                finishBy(file.retention()),
                state(visit, file.retention()));
    }

    /** What tells the file from the others in a list. */
    static String number(CaseId caseId) {
        String whole = caseId.toString();
        return whole.substring(whole.length() - SHOWN);
    }

    /** What a ticked box sends: which file, and how it stood. */
    public String shown() {
        return caseId + " " + lastEntry;
    }

    private static Optional<LocalDate> finishBy(Retention retention) {
        if (retention instanceof Retention.Due due) {
            return Optional.of(due.finishBy());
        }
        return retention instanceof Retention.NeedsJudgement judge ? Optional.of(judge.finishBy()) : Optional.empty();
    }

    private static String state(Visit visit, Retention retention) {
        if (retention instanceof Retention.InUse) {
            return visit.say("web.erase.state.in-use", visit.say("retention.in-use." + retention.why()));
        } else if (retention instanceof Retention.KeptForEver) {
            return visit.say("web.erase.state.for-ever", visit.say("retention.kept." + retention.why()));
        } else if (retention instanceof Retention.KeptUntil kept) {
            return visit.say("web.erase.state.until", kept.day());
        } else if (retention instanceof Retention.NeedsJudgement) {
            return visit.say("web.erase.state.judge");
        }
        return visit.say("web.erase.state.due", ((Retention.Due) retention).finishBy());
    }
}
