package se.handslag.planning.joint.inform;

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

/** Reads what the person was told as it is handed over: {@code on}, {@code told}, {@code recommended}, {@code help}, {@code help-with}. */
public final class InformationSource implements ItemSource {
    private final Informations informations;

    @Inject
    public InformationSource(Informations informations) {
        this.informations = informations;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.INFORMATION;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return informations
                .find(new InformationId(id))
                .map(information -> new Item(
                        PlanningItems.INFORMATION,
                        id,
                        information.caseId(),
                        information.by(),
                        Map.of(
                                "on", information.on().toString(),
                                "told", information.told(),
                                "recommended", information.recommended(),
                                "help", information.help().code(),
                                "help-with", information.helpWith())));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return informations.about(caseId).stream()
                .flatMap(information -> find(information.id().value()).stream())
                .toList();
    }
}
