package se.handslag.core.block.set;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why nothing was blocked. */
public enum CannotSetBlock implements Refusal {
    /** The authority has not adopted that kind of block. */
    NOT_USED_HERE("not-used-here", ""),
    NO_SUCH_CASE("no-such-case", ""),
    /** Blocking is for those who give the care: only health-care staff, and the head of service, record it at a region. */
    NOT_HEALTH_CARE("not-health-care", ""),
    /** A guardian may not block what is documented about a child. */
    NOT_BY_GUARDIAN("not-by-guardian", "askedBy"),
    NO_SUCH_UNIT("no-such-unit", "unit"),
    NO_PARTS("no-parts", "parts"),
    NOT_INFORMED("not-informed", "informed"),
    TEXT_TOO_LONG("text-too-long", "informed"),
    /** The same is blocked already, and no unit has been let in. */
    ALREADY_BLOCKED("already-blocked", "");

    private final String code;
    private final String field;

    CannotSetBlock(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("block.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
