package se.handslag.decisions.municipality.quarter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;

/**
 * One decision in the report. It names nobody; the case tells the municipality's own staff who it is.
 *
 * @param caseId whose case
 * @param decision the decision
 * @param team the team whose support it granted
 * @param kindOfSupport the kind of support, in words
 * @param decidedOn the day of the decision
 * @param since the day that the time counts from: of the decision, or of the interruption
 * @param state how it stood on the last day of the quarter
 * @param closedOn the day on which it was carried out, carried out again or came to its end; empty while the person waits
 * @param why the coded reason; empty if none is recorded
 * @param text the reason in a few words
 */
public record ReportEntry(
        CaseId caseId,
        DecisionId decision,
        TeamId team,
        String kindOfSupport,
        LocalDate decidedOn,
        LocalDate since,
        ReportedState state,
        Optional<LocalDate> closedOn,
        Optional<WhyNotCarriedOut> why,
        String text)
        implements PersonalData {
    /** Whether the law asks for a reason that nobody has given. */
    public boolean lacksReason() {
        return why.isEmpty() && state != ReportedState.CORRECTED;
    }

    /** The same time of the same decision. */
    boolean isAbout(DecisionId other, LocalDate begun) {
        return decision.equals(other) && since.equals(begun);
    }

    /** Days from the decision or the interruption until it was carried out, or else until this day. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(since, closedOn.orElse(day));
    }

    @Override
    public String toString() {
        return "ReportEntry[" + decision + "]";
    }
}
