package se.handslag.planning.joint.mapping;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads this authority's mapping as it stands when it is handed over. */
public final class MappingItems implements ItemSource {
    private final Mappings mappings;

    @Inject
    public MappingItems(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.MAPPING;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return mappings.whose(new MappingId(id)).flatMap(caseId -> about(caseId).stream()
                .filter(item -> item.id().equals(id))
                .findFirst());
    }

    @Override
    public List<Item> about(CaseId caseId) {
        List<ReadingMappings.Area> areas = ReadingMappings.areas(mappings.versions(caseId));
        return areas.stream()
                .map(area -> area.now().saved())
                .max(Comparator.comparing(Signature::at))
                .map(saved -> new Item(
                        PlanningItems.MAPPING,
                        areas.get(0).now().id().value(),
                        caseId,
                        saved,
                        MappingCopy.write(areas)))
                .stream()
                .toList();
    }
}
