package se.handslag.reporting.directory.survey;

import java.util.Collection;
import java.util.List;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.QuestionGroup;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceProfile;

/**
 * One of the tables 3 to 6, counted as the survey counts: each service once, whatever number of teams it has; shares of those that answer
 * anything in the table, also where one of them leaves a row without an answer.
 *
 * @param group which table
 * @param of how many services answer anything in it; what the shares are of
 * @param silent how many services are left, of which nothing is known here; counted apart
 * @param rows the table's rows, in the survey's order
 */
public record AnswerTable(QuestionGroup group, int of, int silent, List<Row> rows) {
    public AnswerTable {
        rows = List.copyOf(rows);
    }

    /** The table over these services. */
    public static AnswerTable count(QuestionGroup group, Collection<ServiceProfile> services) {
        List<ServiceProfile> answering =
                services.stream().filter(service -> service.answersAny(group)).toList();
        return new AnswerTable(
                group,
                answering.size(),
                services.size() - answering.size(),
                Question.of(group).stream()
                        .map(question -> row(question, answering))
                        .toList());
    }

    private static Row row(Question question, List<ServiceProfile> answering) {
        return new Row(
                question,
                number(Said.SAID, question, answering),
                number(Said.SAID_NOT, question, answering),
                number(Said.VARIES, question, answering),
                answering.size());
    }

    private static int number(Said said, Question question, List<ServiceProfile> answering) {
        return (int) answering.stream()
                .filter(service -> service.answer(question).said() == said)
                .count();
    }

    /**
     * One row.
     *
     * @param question what was asked
     * @param yes how many say so
     * @param no how many say not
     * @param varies how many say that it varies
     * @param of how many answer anything in the table
     */
    public record Row(Question question, int yes, int no, int varies, int of) {
        /** Those in the table of which nothing is known on this row. */
        public int unanswered() {
            return of - yes - no - varies;
        }

        public int yesPercent() {
            return Share.percent(yes, of);
        }

        public int noPercent() {
            return Share.percent(no, of);
        }

        public int variesPercent() {
            return Share.percent(varies, of);
        }
    }
}
