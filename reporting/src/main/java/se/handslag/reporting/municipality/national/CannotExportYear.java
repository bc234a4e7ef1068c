package se.handslag.reporting.municipality.national;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why no national file was made. */
public sealed interface CannotExportYear extends Refusal {
    /** There is no such team here. */
    record NoSuchTeam(Refusal why) implements CannotExportYear {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return "team";
        }
    }

    /** What the year or the one who asks lacks. */
    enum Lacking implements CannotExportYear {
        NOT_HEAD_OF_SERVICE("mandate"),
        /** The actor is lent by another municipality, for other teams. */
        NOT_LENT_TO_THE_TEAM("not-lent"),
        NOT_APPROVED("not-approved"),
        /** What is kept is not what was approved. */
        NOT_INTACT("not-intact"),
        /** So few that of two persons each would know the other. */
        THRESHOLD_TOO_LOW("threshold"),
        /** No region begins with the municipality's code. */
        NO_REGION("region");

        private final String code;

        Lacking(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("reporting.national.cannot." + code);
        }

        @Override
        public String field() {
            return "";
        }
    }
}
