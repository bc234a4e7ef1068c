package se.handslag.planning.joint.relative.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.relative.count.CountedSupport;
import se.handslag.planning.joint.relative.count.CountedSupports;

/** Support that was only counted, in the store. */
public final class JpaCountedSupports implements CountedSupports {
    private final RecordSession session;

    @Inject
    public JpaCountedSupports(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CountedSupport support) {
        session.entities().persist(CountedSupportRow.from(support));
        session.flush();
    }

    @Override
    public Map<SupportKind, Integer> between(TeamId team, LocalDate from, LocalDate to) {
        Map<SupportKind, Integer> sums = new EnumMap<>(SupportKind.class);
        session.entities()
                .createQuery(
                        "select c.kind, sum(c.persons) from CountedSupport c where c.team = :team and c.givenOn between :from"
                                + " and :to group by c.kind",
                        Object[].class)
                .setParameter("team", team.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(row ->
                        sums.put(SupportKind.ofCode((String) row[0]).orElseThrow(), ((Number) row[1]).intValue()));
        return sums;
    }
}
