package se.handslag.web.municipality.conclude;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludeAssessment;
import se.handslag.eligibility.municipality.conclude.ConcludingAssessments;
import se.handslag.eligibility.municipality.conclude.ReadingConclusions;
import se.handslag.web.joint.assessment.Concluding;
import se.handslag.web.shell.Visit;

/** The municipality concludes; staff of a region see no conclusion here, since none lies in their record. */
public final class MunicipalConcluding implements Concluding {
    @Override
    public boolean isOpenTo(Visit visit) {
        return visit.owner() == Owner.MUNICIPALITY
                && (visit.actor().may(Mandate.CASE_WORKER) || visit.actor().may(Mandate.DECISION_MAKER));
    }

    @Override
    public Optional<Concluded> latest(Visit visit) {
        if (visit.owner() != Owner.MUNICIPALITY) {
            return Optional.empty();
        }
        return visit.use(ReadingConclusions.class)
                .latest(visit.actor(), visit.caseId())
                .map(MunicipalConcluding::concluded);
    }

    private static Concluded concluded(ReadingConclusions.Latest latest) {
        ConcludedAssessment assessment = latest.assessment();
        return new Concluded(
                assessment.outcome(),
                assessment.concludedOn(),
                assessment.by().name(),
                List.of(assessment.text().split("\n")),
                latest.stale(),
                latest.validUntil(),
                latest.old());
    }

    @Override
    public Optional<Refusal> conclude(Visit visit, Revision seen) {
        return visit.use(ConcludingAssessments.class)
                .handle(visit.actor(), new ConcludeAssessment(visit.caseId(), seen))
                .match(concluded -> Optional.empty(), Optional::of);
    }
}
