package se.handslag.reporting.directory.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceProfile;

/**
 * Row by row: what of the survey's own figures can be counted again from the directory, and what cannot.
 *
 * <p>Most of what services answered was never published service by service, so that most rows cannot; that is said and nothing is guessed.
 *
 * @param counts the tables 1 and 2 and the steps of integration
 * @param rows the rows of the tables 3 to 6
 */
public record Comparison(List<Count> counts, List<Row> rows) {
    public Comparison {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** The directory's services of the survey against the survey. */
    public static Comparison of(ServiceDirectory directory) {
        List<ServiceProfile> services = directory.ofTheSurvey();
        List<ServiceProfile> interviewed =
                services.stream().filter(service -> service.interviews() > 0).toList();
        return new Comparison(
                counts(directory, services, interviewed),
                PublishedFigures.ofTheSurvey().rows().stream()
                        .map(published -> row(published, interviewed))
                        .toList());
    }

    private static List<Count> counts(
            ServiceDirectory directory, List<ServiceProfile> services, List<ServiceProfile> interviewed) {
        RegionTable table = RegionTable.count(directory, services);
        Integration.Table steps = Integration.count(interviewed);
        List<Count> counts = new ArrayList<>();
        counts.add(count(
                "minimaria-yes",
                PublishedFigures.MINIMARIA.get(0),
                table.withMinimaria().size()));
        counts.add(count(
                "minimaria-no",
                PublishedFigures.MINIMARIA.get(1),
                table.withoutMinimaria().size()));
        counts.add(count(
                "minimaria-missing",
                PublishedFigures.MINIMARIA.get(2),
                table.unanswered().size()));
        counts.add(count("services", PublishedFigures.SERVICES, table.services()));
        counts.add(count("interviewed", PublishedFigures.INTERVIEWED, table.interviewed()));
        counts.add(count("interviews", PublishedFigures.INTERVIEWS, table.interviews()));
        counts.add(count(
                "regions-without",
                PublishedFigures.WITHOUT_SERVICES.size(),
                table.withoutServices().size()));
        for (IntegrationGrade grade : IntegrationGrade.values()) {
            counts.add(count("step-" + grade.code(), PublishedFigures.STEPS.get(grade), steps.number(grade)));
        }
        return counts;
    }

    private static Count count(String code, int published, int counted) {
        return new Count(code, published, counted, Reproduced.of(published, counted));
    }

    private static Row row(PublishedFigures.Row published, List<ServiceProfile> interviewed) {
        Question question = published.question();
        int yes = number(Said.SAID, question, interviewed);
        int no = number(Said.SAID_NOT, question, interviewed);
        int varies = number(Said.VARIES, question, interviewed);
        return new Row(published, yes, no, varies, Reproduced.of(published, yes, no, varies));
    }

    private static int number(Said said, Question question, List<ServiceProfile> services) {
        return (int) services.stream()
                .filter(service -> service.answer(question).said() == said)
                .count();
    }

    /** How far a published figure can be counted again. */
    public enum Reproduced {
        /** The same. */
        WHOLLY("wholly"),
        /** Some of it; the rest was not published service by service. */
        PARTLY("partly"),
        /** Nothing of it was published service by service. */
        NOT_PUBLIC("not-public"),
        /** The directory counts more than the source does. */
        DIFFERS("differs");

        private final String code;

        Reproduced(String code) {
            this.code = code;
        }

        /** The code in the directory's texts. */
        public String code() {
            return code;
        }

        static Reproduced of(int published, int counted) {
            if (counted == published) {
                return WHOLLY;
            } else if (counted > published) {
                return DIFFERS;
            }
            return counted == 0 ? NOT_PUBLIC : PARTLY;
        }

        static Reproduced of(PublishedFigures.Row published, int yes, int no, int varies) {
            // A table that only counts yes has nothing to hold the others against.
            int mostNo = number(published.no(), no);
            int mostVaries = number(published.varies(), varies);
            if (yes > published.yes().number() || no > mostNo || varies > mostVaries) {
                return DIFFERS;
            } else if (yes == published.yes().number() && no == mostNo && varies == mostVaries) {
                return WHOLLY;
            }
            return yes + no + varies == 0 ? NOT_PUBLIC : PARTLY;
        }

        private static int number(Optional<PublishedFigures.Cell> cell, int otherwise) {
            return cell.map(PublishedFigures.Cell::number).orElse(otherwise);
        }
    }

    /**
     * A number beside the tables.
     *
     * @param code which
     * @param published in the source
     * @param counted from the directory
     * @param how how far it can be counted again
     */
    public record Count(String code, int published, int counted, Reproduced how) {}

    /**
     * A row of the tables 3 to 6.
     *
     * @param published the source's row
     * @param yes how many interviewed services are known to say so
     * @param no how many are known to say not
     * @param varies how many are known to say that it varies
     * @param how how far it can be counted again
     */
    public record Row(PublishedFigures.Row published, int yes, int no, int varies, Reproduced how) {}
}
