package se.handslag.decisions.municipality.board;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was reported to the board. */
public enum CannotReportToTheBoard implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service", ""),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
    IN_THE_FUTURE("in-the-future", "to"),
    NO_MEETING("no-meeting", "meeting"),
    MEETING_TOO_LONG("meeting-too-long", "meeting"),
    NOTHING_TO_REPORT("nothing-to-report", "");

    private final String code;
    private final String field;

    CannotReportToTheBoard(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.board.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
