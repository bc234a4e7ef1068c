package se.handslag.reporting.joint.fidelity;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * Why a team was not assessed.
 *
 * @param why what is missing
 * @param item the item it is about; empty where it is about none
 */
public record CannotAssess(Why why, String item) implements Refusal {
    /** What is missing. */
    public enum Why {
        NOT_HEAD_OF_SERVICE("mandate", ""),
        NO_SUCH_TEAM("team", "team"),
        NO_SUCH_SCALE("scale", "scale"),
        NO_SUCH_ITEM("item", ""),
        POINTS_OUT_OF_REACH("points", "points."),
        NO_EVIDENCE("evidence", "evidence."),
        EVIDENCE_TOO_LONG("too-long", "evidence."),
        NOTHING_SCORED("nothing", ""),
        NO_SUCH_ASSESSMENT("assessment", ""),
        CORRECTED_ALREADY("corrected", "");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }
    }

    static CannotAssess of(Why why) {
        return new CannotAssess(why, "");
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("fidelity.cannot." + why.code, item, ItemFound.LONGEST_EVIDENCE);
    }

    @Override
    public String field() {
        return why.field.endsWith(".") ? why.field + item : why.field;
    }
}
