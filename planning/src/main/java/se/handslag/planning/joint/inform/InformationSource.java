package se.handslag.planning.joint.inform;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/**
 * Reads what the person was told as it is handed over: {@code on}, {@code told}, {@code recommended}, {@code help}, {@code help-with}, and where
 * it was written {@code why}, {@code understood} and {@code said}.
 */
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
        return informations.find(new InformationId(id)).map(InformationSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return informations.about(caseId).stream().map(InformationSource::item).toList();
    }

    private static Item item(InformationGiven information) {
        return new Item(
                PlanningItems.INFORMATION,
                information.id().value(),
                information.caseId(),
                information.by(),
                content(information));
    }

    private static Map<String, String> content(InformationGiven information) {
        Map<String, String> content = new HashMap<>();
        content.put("on", information.on().toString());
        content.put("told", information.toldInWords());
        content.put("recommended", information.recommendedInWords());
        content.put("help", information.help().code());
        content.put("help-with", information.helpWith());
        put(content, "why", information.telling().why());
        if (information.telling().understood() != Understanding.NOT_ASKED) {
            content.put("understood", information.telling().understood().code());
        }
        put(content, "said", information.telling().said());
        return content;
    }

    private static void put(Map<String, String> content, String key, String value) {
        if (!value.isBlank()) {
            content.put(key, value);
        }
    }
}
