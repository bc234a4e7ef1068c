package se.handslag.planning.joint.agreement.records;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.agreement.post.ContinuityPlan;
import se.handslag.planning.joint.agreement.post.PostBook;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.post.PostLeave;

/** An authority's own posts, in the store. */
public final class JpaPostBook implements PostBook {
    private final RecordSession session;

    @Inject
    public JpaPostBook(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(PostHolding holding) {
        keep(PostHoldingRow.from(holding));
    }

    @Override
    public void add(PostLeave leave) {
        keep(PostLeaveRow.from(leave));
    }

    @Override
    public void add(ContinuityPlan plan) {
        keep(ContinuityPlanRow.from(plan));
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    @Override
    public List<PostHolding> holdings(TeamId team) {
        Stream<PostHolding> versions = session.entities()
                .createQuery(
                        "select h from PostHolding h where h.team = :team order by h.written.at, h.id",
                        PostHoldingRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(PostHoldingRow::toDomain);
        return last(versions, PostHolding::holding).stream()
                .filter(holding -> !holding.isStruck())
                .sorted(Comparator.comparing(PostHolding::from).thenComparing(PostHolding::holding))
                .toList();
    }

    @Override
    public List<PostLeave> leaves(TeamId team) {
        List<UUID> holdings = holdings(team).stream().map(PostHolding::holding).toList();
        if (holdings.isEmpty()) {
            return List.of();
        }
        Stream<PostLeave> versions = session.entities()
                .createQuery(
                        "select l from PostLeave l where l.holdingId in :holdings order by l.written.at, l.id",
                        PostLeaveRow.class)
                .setParameter("holdings", holdings)
                .getResultStream()
                .map(PostLeaveRow::toDomain);
        return last(versions, PostLeave::leave).stream()
                .filter(leave -> !leave.isStruck())
                .sorted(Comparator.comparing(PostLeave::from).thenComparing(PostLeave::leave))
                .toList();
    }

    @Override
    public List<ContinuityPlan> plans(TeamId team) {
        return session.entities()
                .createQuery(
                        "select p from ContinuityPlan p where p.team = :team order by p.written.at desc, p.id desc",
                        ContinuityPlanRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(ContinuityPlanRow::toDomain)
                .toList();
    }

    /** Of versions in the order they were written, the last of each. */
    private static <T> Collection<T> last(Stream<T> versions, Function<T, UUID> series) {
        Map<UUID, T> last = new LinkedHashMap<>();
        versions.forEach(version -> last.put(series.apply(version), version));
        return last.values();
    }
}
