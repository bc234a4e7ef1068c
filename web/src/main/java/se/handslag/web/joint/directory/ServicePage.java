package se.handslag.web.joint.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.Owner;
import se.handslag.reporting.directory.Answer;
import se.handslag.reporting.directory.Citation;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.QuestionGroup;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceProfile;
import se.handslag.reporting.directory.Source;
import se.handslag.reporting.directory.Topic;
import se.handslag.reporting.directory.survey.Integration;
import se.handslag.web.shell.Visit;

/**
 * A service's profile.
 *
 * @param name what it is called
 * @param known on how many of the survey's questions anything is known
 * @param questions how many questions there are
 * @param facts what it is, in short
 * @param topics what is said of it in words, also where nothing is
 * @param groups the survey's questions
 * @param sources where all of it stands
 */
public record ServicePage(
        String name,
        int known,
        int questions,
        List<Fact> facts,
        List<TopicPart> topics,
        List<Group> groups,
        List<SourceLine> sources) {
    /**
     * Something it is.
     *
     * @param label what
     * @param value the answer in words
     * @param said the answer's sort; empty where it goes without saying
     * @param kind the sort's colour
     * @param from where it stands
     */
    public record Fact(String label, String value, String said, String kind, String from) {}

    /** What is said on one topic; no sentences where nothing is. */
    public record TopicPart(String heading, List<Fact> sentences) {}

    /** A group of questions: those with an answer, and how many have none. */
    public record Group(String heading, List<Fact> answers, int notKnown, int questions) {}

    /** A source and how much is taken from it. */
    public record SourceLine(String title, String published, String languages, long taken) {}

    static ServicePage of(Visit visit, ServiceDirectory directory, ServiceProfile service) {
        return new ServicePage(
                service.name(),
                (int) service.known(),
                Question.values().length,
                facts(visit, directory, service),
                Arrays.stream(Topic.values())
                        .map(topic -> new TopicPart(
                                visit.say(topic.textKey()),
                                service.statements(topic).stream()
                                        .map(statement -> fact(
                                                visit,
                                                directory,
                                                "",
                                                statement.say(visit.language().getLanguage()),
                                                statement.answer()))
                                        .toList()))
                        .toList(),
                Arrays.stream(QuestionGroup.values())
                        .map(group -> group(visit, directory, service, group))
                        .toList(),
                service.citations().entrySet().stream()
                        .flatMap(taken -> directory.source(taken.getKey()).stream()
                                .map(source -> source(visit, source, taken.getValue())))
                        .toList());
    }

    private static List<Fact> facts(Visit visit, ServiceDirectory directory, ServiceProfile service) {
        List<Fact> facts = new ArrayList<>();
        String listed = cited(directory, Optional.of(service.listed()));
        facts.add(new Fact(
                visit.say("web.directory.region"),
                service.region().orElse(visit.say("web.directory.not-known")),
                "",
                "",
                listed));
        facts.add(new Fact(
                visit.say("web.directory.kind"), visit.say(service.kind().textKey()), "", "", listed));
        if (service.teams() > 1) {
            facts.add(new Fact(visit.say("web.directory.teams"), Integer.toString(service.teams()), "", "", listed));
        }
        facts.add(fact(
                visit,
                directory,
                visit.say("web.directory.authorities"),
                service.owners().stream()
                        .sorted()
                        .map(owner -> visit.say(
                                owner == Owner.REGION
                                        ? "web.directory.owner.region"
                                        : "web.directory.owner.municipality"))
                        .collect(Collectors.joining(", ")),
                service.ownership()));
        if (service.models().isEmpty()) {
            facts.add(fact(visit, directory, visit.say("web.directory.model"), "", Answer.NOT_KNOWN));
        }
        service.models()
                .forEach((model, answer) -> facts.add(
                        fact(visit, directory, visit.say("web.directory.model"), visit.say(model.textKey()), answer)));
        facts.add(new Fact(
                visit.say("web.directory.grade"),
                Integration.of(service)
                        .map(grade -> visit.say(grade.textKey()))
                        .orElse(visit.say("web.directory.not-known")),
                "",
                "",
                service.gradeFrom().isPresent()
                        ? cited(directory, service.gradeFrom())
                        : visit.say(
                                Integration.of(service).isPresent()
                                        ? "web.directory.grade.worked-out"
                                        : "web.directory.grade.not-worked-out")));
        return facts;
    }

    private static Group group(Visit visit, ServiceDirectory directory, ServiceProfile service, QuestionGroup group) {
        List<Question> questions = Question.of(group);
        List<Fact> answers = questions.stream()
                .filter(question -> service.answer(question).said().isKnown())
                .map(question -> fact(visit, directory, visit.say(question.textKey()), "", service.answer(question)))
                .toList();
        return new Group(
                visit.say("web.directory.group." + group.code()),
                answers,
                questions.size() - answers.size(),
                questions.size());
    }

    private static Fact fact(Visit visit, ServiceDirectory directory, String label, String value, Answer answer) {
        return new Fact(
                label,
                value,
                visit.say("web.directory.said." + answer.said().code()),
                kind(answer.said()),
                cited(directory, answer.citation()));
    }

    private static String kind(Said said) {
        return switch (said) {
            case SAID -> "ok";
            case SAID_NOT -> "bad";
            case VARIES -> "warn";
            case NOT_KNOWN -> "";
        };
    }

    private static String cited(ServiceDirectory directory, Optional<Citation> citation) {
        return citation.map(place -> directory
                        .source(place.source())
                        .map(source -> source.publisher() + " " + source.edition() + ", " + place.place())
                        .orElse(place.place()))
                .orElse("");
    }

    private static SourceLine source(Visit visit, Source source, long taken) {
        return new SourceLine(
                source.title(),
                source.publisher() + " " + source.edition(),
                source.languages().stream()
                        .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(visit.language()))
                        .collect(Collectors.joining(", ")),
                taken);
    }
}
