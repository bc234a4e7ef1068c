package se.handslag.reporting.municipality.develop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.TeamId;

/** The development areas of teams. Areas are added, never changed. */
public interface DevelopmentAreas {
    void add(DevelopmentArea area);

    Optional<DevelopmentArea> find(UUID id);

    /** Those decided on this day or before, the newest first. */
    List<DevelopmentArea> decidedBy(TeamId team, LocalDate day);
}
