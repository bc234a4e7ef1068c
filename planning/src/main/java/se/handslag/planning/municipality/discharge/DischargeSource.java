package se.handslag.planning.municipality.discharge;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads a discharge as it is handed over: {@code on} and {@code reason}. Neither the goals nor the summary go with it. */
public final class DischargeSource implements ItemSource {
    private final MunicipalDischarges discharges;

    @Inject
    public DischargeSource(MunicipalDischarges discharges) {
        this.discharges = discharges;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.DISCHARGE;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return discharges
                .find(id)
                .map(discharge -> new Item(
                        PlanningItems.DISCHARGE,
                        id,
                        discharge.caseId(),
                        discharge.by(),
                        Map.of(
                                "on", discharge.on().toString(),
                                "reason", discharge.reason().code())));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return discharges.about(caseId).stream()
                .flatMap(discharge -> find(discharge.id()).stream())
                .toList();
    }
}
