package se.handslag.core.access;

import java.util.Optional;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * Why someone may not open a file, in the order in which it is asked.
 *
 * <p>Each has an id that is stored and told by the API, a short name, a sentence, and what the person who was refused can do. The texts are
 * {@code access.<code>.name}, {@code access.<code>} and {@code access.<code>.next}.
 */
public enum AccessRule implements Refusal {
    /** Employed by another authority; its record is never opened from here, only handed over. */
    OTHER_AUTHORITY("other-authority", Force.CORE, NextStep.ASK_FOR_DISCLOSURE),
    /** A source that the answer rests on cannot be asked. Without an answer the answer is no. */
    SOURCE_DOWN("source-down", Force.CORE, NextStep.TRY_AGAIN),
    /** Has no task in care or social services; the one who runs the system sees no person. */
    ROLE("role", Force.CORE, NextStep.NONE),
    /** The file is about the actor, or about someone close to the actor (eget eller närståendes ärende). */
    OWN_OR_KIN("own-or-kin", Force.CORE, NextStep.NONE),
    /** Lent by another municipality for other teams; does not learn that the person exists. */
    OTHER_MUNICIPALITY("other-municipality", Force.CORE, NextStep.NONE),
    /** The person's identity is protected and the actor is not named; does not learn that the person exists. */
    PROTECTED("protected", Force.CORE, NextStep.NONE),
    /** The person has blocked it from the actor's unit (spärr). Only the person, or an emergency, opens it. */
    BLOCKED("blocked", Force.CORE, NextStep.ASK_THE_PERSON),
    /** Neither in the file's team nor its coordinator. A reason opens it for a time. */
    NOT_IN_TEAM("not-in-team", Force.OVERRIDABLE, NextStep.GIVE_REASON),
    /** The case has been closed for some time. A reason opens it for a time. */
    CLOSED("closed", Force.OVERRIDABLE, NextStep.GIVE_REASON);

    /** Whether anything overrides the rule. */
    public enum Force {
        /** Nothing does. */
        CORE,
        /** A reason does, for a time. */
        OVERRIDABLE
    }

    /** What the one who was refused can do about it. */
    public enum NextStep {
        NONE,
        ASK_FOR_DISCLOSURE,
        GIVE_REASON,
        ASK_THE_PERSON,
        TRY_AGAIN
    }

    private final String code;
    private final Force force;
    private final NextStep next;

    AccessRule(String code, Force force, NextStep next) {
        this.code = code;
        this.force = force;
        this.next = next;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public boolean isOverridable() {
        return force == Force.OVERRIDABLE;
    }

    public NextStep nextStep() {
        return next;
    }

    /** Whether the one who asks is told no more than if there were no such file. */
    public boolean conceals() {
        return this == PROTECTED || this == OTHER_MUNICIPALITY;
    }

    /** Whether a search still finds the person: what a reason opens, and what the person has blocked, which may be shown to be blocked. */
    public boolean leavesThePersonKnown() {
        return isOverridable() || this == BLOCKED;
    }

    /** A few words that name it. */
    public Sentence shortName() {
        return Sentence.of("access." + code + ".name");
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("access." + code);
    }

    /** What to do now, in a sentence. */
    public Sentence next() {
        return Sentence.of("access." + code + ".next");
    }

    public static Optional<AccessRule> ofCode(String code) {
        for (AccessRule rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
