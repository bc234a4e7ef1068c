package se.handslag.eligibility.municipality.conclude;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.AssessmentValidity;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.ConcludedAssessments;

/** Reads the assessment that was concluded last in a case, with a line in the log. */
public final class ReadingConclusions {
    private final UnitOfWork unitOfWork;
    private final ConcludedAssessments concluded;
    private final AssessmentValidity validity;
    private final Clock clock;

    @Inject
    public ReadingConclusions(
            UnitOfWork unitOfWork, ConcludedAssessments concluded, AssessmentValidity validity, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.concluded = concluded;
        this.validity = validity;
        this.clock = clock;
    }

    /**
     * @param assessment what was concluded
     * @param stale whether something has changed since
     * @param validUntil the last day on which it is valid
     * @param old whether that day has passed
     */
    public record Latest(ConcludedAssessment assessment, boolean stale, LocalDate validUntil, boolean old) {}

    public Optional<Latest> latest(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("conclusion.read", caseId), () -> concluded
                .latest(caseId)
                .map(assessment -> new Latest(
                        assessment,
                        concluded.isStale(assessment.id()),
                        validity.lastDayOf(assessment.concludedOn()),
                        validity.isOver(assessment.concludedOn(), LocalDate.now(clock)))));
    }
}
