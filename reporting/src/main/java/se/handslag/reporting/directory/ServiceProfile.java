package se.handslag.reporting.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;

/**
 * What is known about an integrated service (integrerad verksamhet).
 *
 * @param id unique in the directory
 * @param name what it is called
 * @param region the region it belongs to, as the survey writes it; empty where it is not known
 * @param kind what sort of service it is
 * @param listed where the name, the region and the kind stand
 * @param teams how many teams it has
 * @param interviews how many interviews the survey made with it; none with a service that the survey does not name
 * @param inSurvey whether it is one of those that the survey names
 * @param owners which authorities run it; empty where it is not known
 * @param ownership who says so
 * @param models the models it works by, as far as anything is said
 * @param grade the degree of integration that a source gives it by name
 * @param gradeFrom where the source does
 * @param answers what is known on the survey's questions; a question that is left out is not known
 * @param statements what else is said of it, in words
 */
public record ServiceProfile(
        String id,
        String name,
        Optional<String> region,
        ServiceKind kind,
        Citation listed,
        int teams,
        int interviews,
        boolean inSurvey,
        Set<Owner> owners,
        Answer ownership,
        Map<WorkModel, Answer> models,
        Optional<IntegrationGrade> grade,
        Optional<Citation> gradeFrom,
        Map<Question, Answer> answers,
        List<Statement> statements) {
    public ServiceProfile {
        owners = Set.copyOf(owners);
        models = ordered(WorkModel.class, models);
        answers = ordered(Question.class, answers);
        statements = List.copyOf(statements);
    }

    private static <E extends Enum<E>> Map<E, Answer> ordered(Class<E> type, Map<E, Answer> answers) {
        Map<E, Answer> inOrder = new EnumMap<>(type);
        inOrder.putAll(answers);
        return Collections.unmodifiableMap(inOrder);
    }

    /** What is known on the question; never nothing. */
    public Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.NOT_KNOWN);
    }

    /** Whether anything is known on any question of the group. */
    public boolean answersAny(QuestionGroup group) {
        return Question.of(group).stream()
                .anyMatch(question -> answer(question).said().isKnown());
    }

    /** On how many of the survey's questions anything is known. */
    public long known() {
        return answers.values().stream()
                .filter(answer -> answer.said().isKnown())
                .count();
    }

    /** What is said in words on the topic; often nothing. */
    public List<Statement> statements(Topic topic) {
        return statements.stream()
                .filter(statement -> statement.about() == topic)
                .toList();
    }

    /** The models that a source says or says with reservation that it works by. */
    public Set<WorkModel> worksBy() {
        Set<WorkModel> by = EnumSet.noneOf(WorkModel.class);
        models.forEach((model, answer) -> {
            if (answer.said() == Said.SAID || answer.said() == Said.VARIES) {
                by.add(model);
            }
        });
        return by;
    }

    /** The ids of the sources that something here is taken from, each with how much. */
    public Map<String, Long> citations() {
        List<Citation> all = new ArrayList<>(List.of(listed));
        gradeFrom.ifPresent(all::add);
        Stream.of(
                        Stream.of(ownership),
                        models.values().stream(),
                        answers.values().stream(),
                        statements.stream().map(Statement::answer))
                .flatMap(stream -> stream)
                .flatMap(answer -> answer.citation().stream())
                .forEach(all::add);
        return all.stream().collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new, Collectors.counting()));
    }
}
