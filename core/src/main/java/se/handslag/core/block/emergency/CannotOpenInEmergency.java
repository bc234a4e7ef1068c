package se.handslag.core.block.emergency;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was opened. */
public enum CannotOpenInEmergency implements Refusal {
    /** The authority uses neither blocks nor emergency openings. */
    NOT_USED_HERE("not-used-here", ""),
    /** Emergency opening is for care givers and never for the social services: act 2022:913 3 kap. 5 and 6 §§. */
    NOT_FOR_SOCIAL_SERVICES("not-for-social-services", ""),
    NOT_HEALTH_CARE("not-health-care", ""),
    NO_SUCH_CASE("no-such-case", ""),
    /** What is blocked is blocked by another authority, which alone can lift it. */
    ONLY_BLOCKED_ELSEWHERE("only-blocked-elsewhere", ""),
    /** Nothing is blocked from the one who asks. */
    NOTHING_BLOCKED("nothing-blocked", ""),
    NO_DANGER("no-danger", "danger"),
    TOO_SHORT("too-short", "why"),
    TOO_LONG("too-long", "why"),
    NO_PARTS("no-parts", "parts"),
    /** These parts are open to the actor already. */
    ALREADY_OPEN("already-open", "");

    private final String code;
    private final String field;

    CannotOpenInEmergency(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.emergency.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
