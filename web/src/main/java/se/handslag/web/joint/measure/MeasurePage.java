package se.handslag.web.joint.measure;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.LineChart;

/**
 * The measurements of a person.
 *
 * @param open whether more can be written down
 * @param instruments what can be asked
 * @param groups what has been asked, an instrument each
 */
public record MeasurePage(boolean open, List<Choice> instruments, List<Group> groups) implements PersonalData {

    /** One instrument. @param charts a line for each score that there are several of @param columns the names of the scores */
    public record Group(
            String id, String name, String about, List<LineChart> charts, List<String> columns, List<Row> rows)
            implements PersonalData {
        @Override
        public String toString() {
            return "Group";
        }
    }

    /** One measurement. @param heed what is told at once; empty for nothing @param strike where it is struck @param copy where it is handed over */
    public record Row(
            LocalDate on,
            List<String> scores,
            String missing,
            String heed,
            String answeredBy,
            String who,
            String strike,
            String copy)
            implements PersonalData {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /**
     * The form of one instrument.
     *
     * @param ownWords whether the items stand in the reader's language
     * @param elsewhere the items in English, to read beside the paper form; empty if they stand already, or may not be reproduced
     */
    public record Asking(
            String id,
            String name,
            String about,
            String edition,
            String licence,
            String rights,
            String intro,
            boolean ownWords,
            List<Question> items,
            List<ScoreField> scores,
            List<String> elsewhere,
            List<Choice> answeredBy) {}

    /** One item of it. */
    public record Question(String field, String label, List<Choice> answers) {}

    /** A score that is written in. */
    public record ScoreField(String field, String label, String hint) {}

    /** The measurement that is about to be struck. */
    public record Striking(String id, String what) implements PersonalData {
        @Override
        public String toString() {
            return "Striking";
        }
    }

    @Override
    public String toString() {
        return "MeasurePage";
    }
}
