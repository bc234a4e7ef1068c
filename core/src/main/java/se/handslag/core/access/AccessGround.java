package se.handslag.core.access;

import se.handslag.core.casework.Sentence;

/** Why someone may do what they do; stands in the access log with every act. The text is {@code access.ground.<code>}. */
public enum AccessGround {
    /** The act is about no one's file. */
    NO_PERSON("no-person"),
    /** There is no such file here: the act makes one, or finds nothing. */
    NO_FILE("no-file"),
    /** The platform carries out what someone has already decided. */
    PLATFORM("platform"),
    /** The office itself asks for it, such as erasure or log review by the head of service. */
    OFFICE("office"),
    /** Only asks to be let in. */
    AT_THE_DOOR("at-the-door"),
    /** Someone outside opens what was handed to them, on the ground that it was handed over on. */
    HANDED_OVER("handed-over"),
    /** Named for a person whose identity is protected. */
    NAMED("named"),
    /** Holds the case together here. */
    COORDINATOR("coordinator"),
    /** Has it while whoever holds the case together is away. */
    COVER("cover"),
    /** In the file's team. */
    TEAM("team"),
    /** The person had blocked it, and it is opened in an emergency, which the head of service reviews. */
    EMERGENCY("emergency"),
    /** Has given a reason, which the head of service reviews. */
    REASON("reason");

    private final String code;

    AccessGround(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return Sentence.of("access.ground." + code);
    }
}
