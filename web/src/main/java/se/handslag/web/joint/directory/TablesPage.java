package se.handslag.web.joint.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.QuestionGroup;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceProfile;
import se.handslag.reporting.directory.survey.AnswerTable;
import se.handslag.reporting.directory.survey.Comparison;
import se.handslag.reporting.directory.survey.Integration;
import se.handslag.reporting.directory.survey.PublishedFigures;
import se.handslag.reporting.directory.survey.RegionTable;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Visit;

/**
 * The tables 1 to 6 over some of the services, beside the survey's own figures.
 *
 * @param which which services are counted: {@code undersokningen}, {@code huset} or {@code alla}
 * @param services how many they are
 * @param regions the tables 1 and 2
 * @param tables the tables 3 to 6
 * @param integration the steps of integration
 * @param grades the steps in their order
 * @param comparison what of the survey can be counted again; always over the survey's services
 * @param discrepancies the survey's rows that do not agree with themselves
 */
public record TablesPage(
        String which,
        int services,
        RegionTable regions,
        List<AnswerTable> tables,
        Integration.Table integration,
        List<IntegrationGrade> grades,
        Comparison comparison,
        List<PublishedFigures.Discrepancy> discrepancies) {
    private static final Set<String> OF_THEIR_OWN = Set.of("interviews", "regions-without");

    /** The choices of services, as they stand in the address. */
    public static final List<String> CHOICES = List.of("undersokningen", "huset", "alla");

    static TablesPage of(Visit visit, ServiceDirectory directory) {
        String which = visit.query("urval").orElse(CHOICES.get(0));
        if (!CHOICES.contains(which)) {
            throw PageFault.missing();
        }
        List<ServiceProfile> services =
                switch (which) {
                    case "huset" -> directory.ofTheHouse();
                    case "alla" -> directory.services();
                    default -> directory.ofTheSurvey();
                };
        return new TablesPage(
                which,
                services.size(),
                RegionTable.count(directory, services),
                Stream.of(
                                QuestionGroup.PROFESSIONS,
                                QuestionGroup.TASKS,
                                QuestionGroup.AVAILABILITY,
                                QuestionGroup.METHODS)
                        .map(group -> AnswerTable.count(group, services))
                        .toList(),
                Integration.count(services),
                Arrays.asList(IntegrationGrade.values()),
                Comparison.of(directory),
                PublishedFigures.ofTheSurvey().discrepancies());
    }

    /** How many services the survey's shares in the table are of. */
    public int publishedOf(AnswerTable table) {
        return PublishedFigures.ofTheSurvey().denominator(table.group());
    }

    /** The survey's row on the same question. */
    public PublishedFigures.Row published(AnswerTable.Row row) {
        return PublishedFigures.ofTheSurvey().row(row.question()).orElseThrow();
    }

    /** How many services the survey judged to be in the step. */
    public int publishedStep(IntegrationGrade grade) {
        return PublishedFigures.STEPS.get(grade);
    }

    /** How many services the survey gave a step. */
    public int publishedSteps() {
        return PublishedFigures.STEPS.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the survey counts only yes in the table. */
    public boolean onlyYes(AnswerTable table) {
        return table.group() == QuestionGroup.TASKS || table.group() == QuestionGroup.AVAILABILITY;
    }

    /** Why a number can or cannot be counted again; most by how far, some by themselves. */
    public String why(Comparison.Count count) {
        return "web.directory.why."
                + (OF_THEIR_OWN.contains(count.code())
                        ? count.code()
                        : count.how().code());
    }

    /** Regions without any of the services. */
    public String withoutServices() {
        return String.join(", ", regions.withoutServices());
    }

    /** The colour of how far something can be counted again. */
    public String kind(Comparison.Reproduced how) {
        return switch (how) {
            case WHOLLY -> "ok";
            case PARTLY -> "info";
            case NOT_PUBLIC -> "";
            case DIFFERS -> "warn";
        };
    }
}
