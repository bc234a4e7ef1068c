package se.handslag.reporting.municipality.develop.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.reporting.municipality.develop.FollowUp;
import se.handslag.reporting.municipality.develop.FollowUps;

/** What became of development areas, in the store. */
public final class JpaFollowUps implements FollowUps {
    private final RecordSession session;

    @Inject
    public JpaFollowUps(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(FollowUp followUp) {
        session.entities().persist(FollowUpRow.from(followUp));
        session.flush();
    }

    @Override
    public List<FollowUp> ofTeam(TeamId team) {
        return session.entities()
                .createQuery(
                        "select f from DevelopmentFollowUp f where f.team = :team order by f.followedOn, f.id",
                        FollowUpRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(FollowUpRow::toDomain)
                .toList();
    }
}
