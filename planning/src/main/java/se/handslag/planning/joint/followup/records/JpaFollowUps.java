package se.handslag.planning.joint.followup.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.followup.FollowUp;
import se.handslag.planning.joint.followup.FollowUps;

/** Follow-ups in the store. */
public final class JpaFollowUps implements FollowUps {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaFollowUps(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(FollowUp followUp) {
        for (int position = 0; position < followUp.goals().size(); position++) {
            session.entities().persist(GoalProgressRow.from(TimeOrderedIds.next(clock), followUp, position));
        }
        session.flush();
    }

    @Override
    public List<FollowUp> about(CaseId caseId) {
        Map<UUID, List<GoalProgressRow>> occasions = new LinkedHashMap<>();
        session.entities()
                .createQuery(
                        """
                        select g from GoalProgress g where g.caseId = :caseId
                        order by g.followedUpOn desc, g.followUpId desc, g.position""",
                        GoalProgressRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .forEach(row -> occasions
                        .computeIfAbsent(row.followUpId(), none -> new ArrayList<>())
                        .add(row));
        return occasions.values().stream().map(GoalProgressRow::toDomain).toList();
    }
}
