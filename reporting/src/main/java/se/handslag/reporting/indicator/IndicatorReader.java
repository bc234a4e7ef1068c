package se.handslag.reporting.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.json.Node;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;

/** Reads a file of indicators; gathers every fault in it before it refuses. */
final class IndicatorReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    IndicatorReader(String file) {
        this.file = file;
    }

    Indicators read(String json) {
        try {
            Node root = new Node(file, CanonicalJson.read(json), faults).only("sources", "indicators");
            Set<String> sources = new LinkedHashSet<>();
            root.objects("sources").forEach(source -> {
                sources.add(id(source.only("id", "title", "place")));
                source.text("title");
                source.optionalText("place");
            });
            root.objects("indicators").forEach(node -> indicator(node, sources));
        } catch (IllegalArgumentException e) {
            faults.add(file + ": " + e.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new UnreadableIndicators(faults);
        }
        return new Indicators(List.copyOf(indicators.values()));
    }

    private void indicator(Node node, Set<String> sources) {
        node.only("id", "kind", "boundary", "denominator", "numerator", "by", "goal", "source");
        String id = id(node);
        if (indicators.containsKey(id)) {
            node.fault("'" + id + "' is there twice.");
        }
        String source = node.text("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            node.fault("the source '" + source + "' is not among the sources.");
        }
        Optional<IndicatorKind> kind = node.oneOf("kind", IndicatorKind.values(), IndicatorKind::code);
        Optional<Boundary> boundary = node.oneOf("boundary", Boundary.values(), Boundary::code);
        Optional<Grouping> by = node.has("by") ? node.oneOf("by", Grouping.values(), Grouping::code) : Optional.empty();
        Optional<String> goal = node.optionalText("goal");
        Filter denominator = filter(node, "denominator", goal);
        Filter numerator = filter(node, "numerator", goal);
        if (kind.isPresent() && (kind.get() == IndicatorKind.DISTRIBUTION) != node.has("by")) {
            node.fault("'by' is there for a distribution and for nothing else.");
        }
        if (by.filter(Grouping.ANSWER::equals).isPresent() && goal.isEmpty()) {
            node.fault("answers are answers to a goal. Say which with 'goal', or '" + Indicator.EACH_GOAL + "'.");
        }
        if (kind.isPresent() && (kind.get() == IndicatorKind.SHARE) != node.has("numerator")) {
            node.fault("'numerator' is there for a share and for nothing else; 'denominator' says who is counted.");
        }
        if (kind.filter(IndicatorKind.MEDIAN_DAYS::equals).isPresent()
                && boundary.isPresent()
                && boundary.get() != Boundary.DECIDED_IN) {
            node.fault("days are counted to the first decision, and 'boundary' is then decided-in.");
        }
        if (kind.isPresent() && boundary.isPresent()) {
            indicators.put(id, new Indicator(id, kind.get(), boundary.get(), denominator, numerator, by, goal, source));
        }
    }

    private static String id(Node node) {
        String id = node.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            node.fault("'id' is small letters a to z and digits, with dashes between words.");
        }
        return id;
    }

    private static Filter filter(Node node, String key, Optional<String> goal) {
        Optional<Node> written = node.object(key);
        if (written.isEmpty()) {
            return Filter.ALL;
        }
        Node filter = written.get().only("begun", "reason", "age", "answer");
        if (filter.has("answer") && goal.isEmpty()) {
            filter.fault("answers are answers to a goal. Say which with 'goal', or '" + Indicator.EACH_GOAL + "'.");
        }
        return new Filter(
                filter.has("begun") ? Optional.of(filter.flag("begun")) : Optional.empty(),
                some(filter, "reason", DischargeReason.values(), DischargeReason::code),
                some(filter, "age", AgeGroup.values(), AgeGroup::code),
                some(filter, "answer", Answer.values(), Answer::code));
    }

    /** Those that are listed by their codes; none when the key is left out. */
    private static <E> Set<E> some(Node filter, String key, E[] possible, Function<E, String> code) {
        Set<E> found = new LinkedHashSet<>();
        if (!filter.has(key)) {
            return found;
        }
        for (String written : filter.texts(key)) {
            Optional<E> one = Arrays.stream(possible)
                    .filter(each -> code.apply(each).equals(written))
                    .findFirst();
            one.ifPresentOrElse(
                    found::add,
                    () -> filter.fault("there is no '" + written + "' among '" + key + "'. Possible are "
                            + Arrays.stream(possible).map(code).collect(Collectors.joining(", ")) + "."));
        }
        return found;
    }
}
