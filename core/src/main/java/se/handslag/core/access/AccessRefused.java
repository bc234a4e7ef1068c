package se.handslag.core.access;

import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;

/** The rules do not let the actor do this with the file. Nothing was done, and the attempt stands in the log. Carries no personal data. */
public final class AccessRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Actor actor;
    private final transient Act act;
    private final AccessRule rule;

    public AccessRefused(Actor actor, Act act, AccessRule rule) {
        super(rule.code() + ": " + act);
        this.actor = actor;
        this.act = act;
        this.rule = rule;
    }

    /** Who tried. */
    public Actor actor() {
        return actor;
    }

    /** What they tried. */
    public Act act() {
        return act;
    }

    /** Why not. */
    public AccessRule rule() {
        return rule;
    }
}
