package se.handslag.planning.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.json.Node;
import se.handslag.planning.instrument.Instrument.Band;
import se.handslag.planning.instrument.Instrument.Item;
import se.handslag.planning.instrument.Instrument.Rater;
import se.handslag.planning.instrument.Instrument.Rights;
import se.handslag.planning.instrument.Instrument.Score;

/** Reads a file of instruments, as {@code instruments.schema.json} says; gathers every fault before it refuses. */
final class InstrumentReader {
    private static final int LEAST = 0;
    private static final int MOST = 1_000;
    private static final String[] WAYS = {"lower", "higher"};

    private final List<String> faults = new ArrayList<>();

    List<Instrument> read(String name, String json) {
        List<Instrument> all = new ArrayList<>();
        try {
            Set<String> seen = new HashSet<>();
            Node root = new Node(name, CanonicalJson.read(json), faults).only("instruments");
            root.objects("instruments").forEach(node -> all.add(instrument(node, seen)));
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + e.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new UnreadableInstruments(faults);
        }
        return all;
    }

    private static Instrument instrument(Node node, Set<String> seen) {
        node.only(
                "id", "name", "about", "edition", "rights", "licence", "rater", "intro", "options", "least", "most",
                "items", "scores");
        String id = unique(node, seen);
        Rights rights = node.oneOf("rights", Rights.values(), Rights::code).orElse(Rights.SCORE_ONLY);
        Rater rater = node.oneOf("rater", Rater.values(), Rater::code).orElse(Rater.PERSON);
        if ((rights == Rights.EMBEDDED) != node.has("items")) {
            node.fault("an instrument has items where its words may be reproduced, and only there.");
        }
        Set<String> itemIds = new HashSet<>();
        List<Item> items = new ArrayList<>();
        node.objects("items").forEach(item -> items.add(item(item, node, itemIds)));
        Set<String> scoreIds = new HashSet<>();
        List<Score> scores = new ArrayList<>();
        node.objects("scores").forEach(score -> scores.add(score(score, items, scoreIds)));
        if (scores.isEmpty()) {
            node.fault("an instrument gives at least one score.");
        }
        return new Instrument(
                id,
                node.text("name"),
                words(node, "about"),
                node.text("edition"),
                rights,
                node.text("licence"),
                rater,
                words(node, "intro"),
                items,
                scores);
    }

    private static Item item(Node node, Node instrument, Set<String> ids) {
        node.only("id", "words", "options", "heed");
        String id = unique(node, ids);
        int least = instrument.number("least", LEAST, MOST, 0);
        int most = instrument.number("most", LEAST, MOST, 0);
        if (most <= least) {
            node.fault("the highest answer is above the lowest.");
        }
        Map<String, List<String>> options = options(node.has("options") ? node : instrument);
        options.values().stream()
                .filter(said -> said.size() != most - least + 1)
                .forEach(said -> node.fault(
                        "there are words for " + said.size() + " answers, and " + (most - least + 1) + " answers."));
        Map<String, String> words = words(node, "words");
        if (words.isEmpty()) {
            node.fault("an item has words.");
        }
        return new Item(id, words, least, most, options, node.flag("heed"));
    }

    private static Score score(Node node, List<Item> items, Set<String> ids) {
        node.only("id", "name", "least", "most", "better", "items", "missing", "bands");
        String id = unique(node, ids);
        int least = node.number("least", LEAST, MOST, 0);
        int most = node.number("most", LEAST, MOST, 0);
        List<String> all = items.stream().map(Item::id).toList();
        List<String> summed = node.has("items") ? node.texts("items") : all;
        summed.stream()
                .filter(item -> !all.contains(item))
                .forEach(item -> node.fault("the item '" + item + "' is not among the items."));
        List<Item> known =
                items.stream().filter(item -> summed.contains(item.id())).toList();
        if (!known.isEmpty()
                && (known.stream().mapToInt(Item::least).sum() != least
                        || known.stream().mapToInt(Item::most).sum() != most)) {
            node.fault("the lowest and the highest value are not what the items give.");
        }
        List<Band> bands = new ArrayList<>();
        for (Node band : node.objects("bands")) {
            band.only("from", "name");
            bands.add(new Band(band.number("from", LEAST, MOST, 0), words(band, "name")));
        }
        bands.sort(Comparator.comparingInt(Band::from));
        boolean lower =
                node.oneOf("better", WAYS, way -> way).filter("lower"::equals).isPresent();
        return new Score(
                id, words(node, "name"), least, most, lower, summed, node.number("missing", LEAST, MOST, 0), bands);
    }

    private static Map<String, List<String>> options(Node node) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        node.object("options")
                .ifPresent(said -> said.keys().forEach(language -> options.put(language, said.texts(language))));
        return options;
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
