package se.handslag.planning.joint.agreement.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.agreement.post.GapPart;
import se.handslag.planning.joint.agreement.tell.PostStatement;
import se.handslag.planning.joint.agreement.tell.PostStatements;

/** What was told of posts, in the store. */
public final class JpaPostStatements implements PostStatements {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaPostStatements(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(PostStatement statement) {
        EntityManager entities = session.entities();
        entities.persist(PostStatementRow.from(statement));
        // The statement before its gaps: no relation between the rows tells which to insert first.
        session.flush();
        int place = 0;
        for (GapPart part : statement.gaps()) {
            entities.persist(PostStatementGapRow.from(TimeOrderedIds.next(clock), statement.id(), place++, part));
        }
        session.flush();
    }

    @Override
    public void read(UUID statement, Signature by) {
        session.entities().persist(PostStatementReadRow.of(TimeOrderedIds.next(clock), statement, by));
        session.flush();
    }

    @Override
    public boolean has(UUID statement) {
        return session.entities().find(PostStatementRow.class, statement) != null;
    }

    @Override
    public List<PostStatement> of(TeamId team, AuthorityId party) {
        return session
                .entities()
                .createQuery(
                        """
                        select s from PostStatement s where s.team = :team and s.told.authority = :party
                        order by s.told.at desc, s.id desc""",
                        PostStatementRow.class)
                .setParameter("team", team.value())
                .setParameter("party", party.toString())
                .getResultList()
                .stream()
                .map(row -> row.toDomain(gaps(row)))
                .toList();
    }

    @Override
    public Set<UUID> read(TeamId team) {
        return session.entities()
                .createQuery(
                        """
                        select r from PostStatementRead r
                        where r.statementId in (select s.id from PostStatement s where s.team = :team)""",
                        PostStatementReadRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(PostStatementReadRow::statementId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<GapPart> gaps(PostStatementRow statement) {
        return session.entities()
                .createQuery(
                        "select g from PostStatementGap g where g.statementId = :id order by g.place",
                        PostStatementGapRow.class)
                .setParameter("id", statement.id())
                .getResultStream()
                .map(PostStatementGapRow::toDomain)
                .toList();
    }
}
