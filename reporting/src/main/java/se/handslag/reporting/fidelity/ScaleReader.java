package se.handslag.reporting.fidelity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.json.Node;
import se.handslag.reporting.fidelity.FidelityScale.Band;
import se.handslag.reporting.fidelity.FidelityScale.Group;
import se.handslag.reporting.fidelity.FidelityScale.Rights;

/** Reads a file of scales, as {@code fidelity.schema.json} says; gathers every fault before it refuses. */
final class ScaleReader {
    private static final int MOST_TOTAL = 1_000;

    private final List<String> faults = new ArrayList<>();

    List<FidelityScale> read(String name, String json) {
        List<FidelityScale> scales = new ArrayList<>();
        try {
            Set<String> seen = new HashSet<>();
            for (Node scale : new Node(name, CanonicalJson.read(json), faults)
                    .only("scales")
                    .objects("scales")) {
                scales.add(scale(scale, seen));
            }
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + e.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new UnreadableScales(faults);
        }
        return scales;
    }

    private FidelityScale scale(Node node, Set<String> seen) {
        node.only("id", "name", "edition", "manual", "rights", "groups", "items", "bands");
        String id = unique(node, seen);
        Rights rights = node.oneOf("rights", Rights.values(), Rights::code).orElse(Rights.MANUAL_ONLY);
        Set<String> groupIds = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Node group : node.objects("groups")) {
            groups.add(new Group(unique(group.only("id", "name"), groupIds), words(group, "name")));
        }
        Set<String> itemIds = new HashSet<>();
        List<FidelityItem> items = new ArrayList<>();
        for (Node item : node.objects("items")) {
            items.add(item(item, itemIds, groupIds, rights));
        }
        if (items.isEmpty()) {
            node.fault("a scale has at least one item.");
        }
        Set<String> bandIds = new HashSet<>();
        List<Band> bands = new ArrayList<>();
        for (Node band : node.objects("bands")) {
            bands.add(new Band(
                    unique(band.only("id", "from", "name"), bandIds),
                    band.number("from", 0, MOST_TOTAL, 0),
                    words(band, "name")));
        }
        bands.sort(Comparator.comparingInt(Band::from).reversed());
        return new FidelityScale(
                id, node.text("name"), node.text("edition"), node.text("manual"), rights, groups, items, bands);
    }

    private FidelityItem item(Node node, Set<String> ids, Set<String> groups, Rights rights) {
        node.only("id", "group", "name", "full", "measure", "atLeast", "lessThan");
        String id = unique(node, ids);
        String group = node.text("group");
        if (!group.isEmpty() && !groups.contains(group)) {
            node.fault("the group '" + group + "' is not among the groups.");
        }
        if (rights == Rights.MANUAL_ONLY && (node.has("name") || node.has("full"))) {
            node.fault("the words of a scale that may not be reproduced are not in the file.");
        }
        Optional<Measure> measure =
                node.has("measure") ? node.oneOf("measure", Measure.values(), Measure::code) : Optional.empty();
        return new FidelityItem(id, group, words(node, "name"), words(node, "full"), measure, steps(node));
    }

    private static Optional<Steps> steps(Node node) {
        if (node.has("atLeast") && node.has("lessThan")) {
            node.fault("either 'atLeast' or 'lessThan', not both.");
        }
        for (String key : List.of("atLeast", "lessThan")) {
            if (node.has(key)) {
                try {
                    return Optional.of(new Steps(
                            node.texts(key).stream().map(BigDecimal::new).toList(), key.equals("atLeast")));
                } catch (NumberFormatException e) {
                    node.fault("'" + key + "' is to be four numbers, each written as a text.");
                } catch (IllegalArgumentException e) {
                    node.fault("'" + key + "': " + e.getMessage());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> words(Node node, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        node.object(key).ifPresent(said -> said.keys().forEach(language -> words.put(language, said.text(language))));
        return words;
    }

    private static String unique(Node node, Set<String> seen) {
        String id = node.text("id");
        if (!id.isEmpty() && !seen.add(id)) {
            node.fault("'" + id + "' is there twice.");
        }
        return id;
    }
}
