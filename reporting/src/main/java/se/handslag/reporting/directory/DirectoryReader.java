package se.handslag.reporting.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.handslag.core.authority.Owner;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.json.Node;
import se.handslag.reporting.directory.DirectoryFiles.DirectoryFile;

/** Reads files of the directory, as {@code services.schema.json} says; gathers every fault of every file before it refuses. */
final class DirectoryReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("tabeller", "schema");
    private static final int MOST_TEAMS = 1_000;
    private static final Owner[] OWNERS = {Owner.MUNICIPALITY, Owner.REGION};

    private final List<String> faults;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, RegionAnswer> regions = new LinkedHashMap<>();
    private final Map<String, ServiceProfile> services = new LinkedHashMap<>();

    DirectoryReader(List<String> faultsSoFar) {
        this.faults = new ArrayList<>(faultsSoFar);
    }

    ServiceDirectory read(List<DirectoryFile> files) {
        List<Node> roots = new ArrayList<>();
        for (DirectoryFile file : files) {
            try {
                roots.add(new Node(file.name(), CanonicalJson.read(file.json()), faults)
                        .only("sources", "regions", "services"));
            } catch (IllegalArgumentException e) {
                faults.add(file.name() + ": " + e.getMessage());
            }
        }
        // Every source and region first: a file may cite what another file brings.
        roots.forEach(root -> root.objects("sources").forEach(this::source));
        roots.forEach(root -> unique(root, "regions", "name").forEach(this::region));
        roots.forEach(root -> unique(root, "services", "id").forEach(this::service));
        if (!faults.isEmpty()) {
            throw new UnreadableDirectory(faults);
        }
        return new ServiceDirectory(sources.values(), regions.values(), services.values());
    }

    /** In one file the same one twice is a slip of the hand; in another file it is a new version. */
    private static List<Node> unique(Node root, String list, String key) {
        Set<String> seen = new HashSet<>();
        List<Node> all = root.objects(list);
        all.stream()
                .filter(node -> node.has(key) && !seen.add(node.text(key)))
                .forEach(node -> node.fault("'" + node.text(key) + "' is there twice in the same file."));
        return all;
    }

    private void source(Node node) {
        node.only("id", "title", "publisher", "edition", "languages");
        String id = id(node);
        sources.put(
                id,
                new Source(
                        id, node.text("title"), node.text("publisher"), node.text("edition"), node.texts("languages")));
    }

    private void region(Node node) {
        node.only("name", "minimaria");
        String name = node.text("name");
        Answer minimaria = node.object("minimaria")
                .map(answer -> answer(answer.only("is", "source", "place")))
                .orElse(Answer.NOT_KNOWN);
        regions.put(name, new RegionAnswer(name, minimaria));
    }

    private void service(Node node) {
        node.only(
                "id",
                "name",
                "region",
                "kind",
                "source",
                "place",
                "teams",
                "interviews",
                "inSurvey",
                "authorities",
                "models",
                "grade",
                "answers",
                "statements");
        String id = id(node);
        Optional<String> region = node.optionalText("region");
        region.filter(name -> !regions.containsKey(name))
                .ifPresent(name -> node.fault("the region '" + name + "' is not among the regions."));
        Optional<ServiceKind> kind = node.oneOf("kind", ServiceKind.values(), ServiceKind::code);
        Optional<Node> authorities = node.object("authorities");
        Optional<Node> grade = node.object("grade");
        services.put(
                id,
                new ServiceProfile(
                        id,
                        node.text("name"),
                        region,
                        kind.orElse(ServiceKind.OUTPATIENT),
                        citation(node),
                        node.number("teams", 1, MOST_TEAMS, 1),
                        node.number("interviews", 0, MOST_TEAMS, 0),
                        node.flag("inSurvey"),
                        authorities.map(this::owners).orElse(Set.of()),
                        authorities.map(this::answer).orElse(Answer.NOT_KNOWN),
                        models(node),
                        grade.flatMap(given -> given.only("value", "source", "place")
                                .oneOf("value", IntegrationGrade.values(), IntegrationGrade::code)),
                        grade.map(this::citation),
                        answers(node),
                        statements(node)));
    }

    private String id(Node node) {
        String id = node.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            node.fault("'id' is small letters a to z and digits, with dashes between words.");
        } else if (RESERVED.contains(id)) {
            node.fault("'" + id + "' is the address of a page of the directory. Choose another id.");
        }
        return id;
    }

    private Set<Owner> owners(Node node) {
        node.only("value", "is", "source", "place");
        Set<Owner> owners = new LinkedHashSet<>();
        for (String written : node.texts("value")) {
            Optional<Owner> owner = Arrays.stream(OWNERS)
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                    .findFirst();
            owner.ifPresentOrElse(owners::add, () -> node.fault("'value' is municipality, region or both of them."));
        }
        return owners;
    }

    private Map<WorkModel, Answer> models(Node node) {
        Map<WorkModel, Answer> models = new EnumMap<>(WorkModel.class);
        for (Node model : node.objects("models")) {
            model.only("value", "is", "source", "place")
                    .oneOf("value", WorkModel.values(), WorkModel::code)
                    .ifPresent(value -> models.put(value, answer(model)));
        }
        return models;
    }

    private Map<Question, Answer> answers(Node node) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        node.object("answers").ifPresent(given -> given.keys().forEach(code -> {
            Optional<Question> question = Question.find(code);
            if (question.isEmpty()) {
                given.fault("there is no question '" + code + "'.");
            }
            given.object(code).ifPresent(answer -> {
                Answer read = answer(answer.only("is", "source", "place"));
                question.ifPresent(known -> answers.put(known, read));
            });
        }));
        return answers;
    }

    private List<Statement> statements(Node node) {
        List<Statement> statements = new ArrayList<>();
        for (Node statement : node.objects("statements")) {
            statement.only("about", "is", "sv", "en", "source", "place");
            Map<String, String> words = Map.of("sv", statement.text("sv"), "en", statement.text("en"));
            Answer answer = answer(statement);
            statement
                    .oneOf("about", Topic.values(), Topic::code)
                    .ifPresent(about -> statements.add(new Statement(about, answer, words)));
        }
        return statements;
    }

    /** What nobody has said is left out, so that each word in a file has a source. */
    private Answer answer(Node node) {
        Optional<Said> said = node.oneOf("is", Said.values(), Said::code);
        if (said.filter(Said::isKnown).isEmpty()) {
            return Answer.NOT_KNOWN;
        }
        return Answer.of(said.get(), citation(node));
    }

    private Citation citation(Node node) {
        Citation citation = new Citation(node.text("source"), node.text("place"));
        if (!citation.source().isEmpty() && !sources.containsKey(citation.source())) {
            node.fault("the source '" + citation.source() + "' is not among the sources.");
        }
        return citation;
    }
}
