package se.handslag.reporting.municipality.develop.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.reporting.municipality.develop.DevelopmentAreas;

/** Development areas in the store. */
public final class JpaDevelopmentAreas implements DevelopmentAreas {
    private final RecordSession session;

    @Inject
    public JpaDevelopmentAreas(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(DevelopmentArea area) {
        session.entities().persist(DevelopmentAreaRow.from(area));
        session.flush();
    }

    @Override
    public Optional<DevelopmentArea> find(UUID id) {
        return Optional.ofNullable(session.entities().find(DevelopmentAreaRow.class, id))
                .map(DevelopmentAreaRow::toDomain);
    }

    @Override
    public List<DevelopmentArea> decidedBy(TeamId team, LocalDate day) {
        return session.entities()
                .createQuery(
                        """
                        select a from DevelopmentArea a
                        where a.team = :team and a.decidedOn <= :day
                        order by a.decidedOn desc, a.id desc""",
                        DevelopmentAreaRow.class)
                .setParameter("team", team.value())
                .setParameter("day", day)
                .getResultStream()
                .map(DevelopmentAreaRow::toDomain)
                .toList();
    }
}
