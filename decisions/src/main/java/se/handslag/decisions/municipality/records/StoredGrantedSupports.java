package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;

/** What the decisions have granted, for the modules that follow; their texts are left where they are. */
public final class StoredGrantedSupports implements GrantedSupports {
    private static final String SELECT =
            "select d.id, d.caseId, d.team, d.periodFrom, d.periodTo, d.decidedOn, d.law from MunicipalDecision d"
                    + " where d.periodTo is not null and ";

    private final RecordSession session;

    @Inject
    public StoredGrantedSupports(RecordSession session) {
        this.session = session;
    }

    @Override
    public List<GrantedSupport> of(CaseId caseId) {
        return found("d.caseId = :value", caseId.value());
    }

    @Override
    public List<GrantedSupport> ofTeam(TeamId team) {
        return found("d.team = :value", team.value());
    }

    private List<GrantedSupport> found(String condition, Object value) {
        return session.entities()
                .createQuery(SELECT + condition + " order by d.decided.at, d.periodFrom, d.id", Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(it -> new GrantedSupport(
                        new DecisionId((UUID) it[0]),
                        new CaseId((UUID) it[1]),
                        new TeamId((String) it[2]),
                        new Period((LocalDate) it[3], (LocalDate) it[4]),
                        (LocalDate) it[5],
                        (String) it[6]))
                .toList();
    }
}
