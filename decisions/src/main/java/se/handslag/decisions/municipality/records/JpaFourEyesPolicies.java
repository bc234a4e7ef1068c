package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.approve.FourEyesPolicies;
import se.handslag.decisions.municipality.approve.FourEyesPolicy;
import se.handslag.decisions.municipality.investigate.InvestigationId;

/** Policies of four eyes, and what has been asked of each investigation, in the store. */
public final class JpaFourEyesPolicies implements FourEyesPolicies {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaFourEyesPolicies(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(FourEyesPolicy policy) {
        session.entities().persist(FourEyesPolicyRow.from(policy));
        session.flush();
    }

    @Override
    public List<FourEyesPolicy> all() {
        return session
                .entities()
                .createQuery(
                        "select p from FourEyesPolicy p order by p.adopted.at desc, p.id desc", FourEyesPolicyRow.class)
                .getResultList()
                .stream()
                .map(FourEyesPolicyRow::toDomain)
                .toList();
    }

    @Override
    public void keep(CaseId caseId, InvestigationId investigation, FourEyes asked, Instant at) {
        session.entities()
                .persist(FourEyesDemandRow.from(TimeOrderedIds.next(clock), caseId, investigation, asked, at));
        session.flush();
    }

    @Override
    public FourEyes keptWith(InvestigationId investigation) {
        return session
                .entities()
                .createQuery("select d from FourEyesDemand d where d.investigationId = :id", FourEyesDemandRow.class)
                .setParameter("id", investigation.value())
                .getResultList()
                .stream()
                .map(FourEyesDemandRow::asks)
                .reduce(FourEyes.NEVER, FourEyes::orStricter);
    }
}
