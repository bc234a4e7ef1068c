package se.handslag.reporting.municipality.approve;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.reporting.municipality.annual.CannotPrepareReport;

/** Why a report was not approved. */
public sealed interface CannotApproveReport extends Refusal {
    /** It cannot even be counted. */
    record NotCounted(CannotPrepareReport why) implements CannotApproveReport {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** What the report or the one who approves lacks. */
    enum Lacking implements CannotApproveReport {
        NOT_HEAD_OF_SERVICE("mandate", ""),
        YEAR_NOT_OVER("not-over", ""),
        ALREADY_APPROVED("already", ""),
        /** Nobody can take back what a text says of a person. */
        WORDS_NOT_READ("words", "wordsRead"),
        /** Something was recorded between the reading and the approval. */
        CHANGED_SINCE("changed", "");

        private final String code;
        private final String field;

        Lacking(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("reporting.approve.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}
