package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;

/** What the decisions have granted and left, for the modules that follow; their texts stay where they are. */
public final class StoredGrantedSupports implements GrantedSupports {
    private final RecordSession session;

    @Inject
    public StoredGrantedSupports(RecordSession session) {
        this.session = session;
    }

    @Override
    public List<GrantedSupport> of(CaseId caseId) {
        return found("g.caseId = :value", caseId.value());
    }

    @Override
    public List<GrantedSupport> ofTeam(TeamId team) {
        return found("g.team = :value", team.value());
    }

    private List<GrantedSupport> found(String condition, Object value) {
        return session.entities()
                .createQuery(
                        "select g from GrantedSupport g where " + condition
                                + " order by g.decidedAt, g.periodFrom, g.id",
                        GrantedSupportRow.class)
                .setParameter("value", value)
                .getResultStream()
                .map(GrantedSupportRow::toDomain)
                .toList();
    }
}
