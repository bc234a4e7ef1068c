package se.handslag.planning.municipality.discharge;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** The municipality's discharges. They are added, never changed. Used inside a unit of work. */
public interface MunicipalDischarges {
    void add(MunicipalDischarge discharge);

    Optional<MunicipalDischarge> find(UUID id);

    Optional<MunicipalDischarge> about(CaseId caseId);
}
