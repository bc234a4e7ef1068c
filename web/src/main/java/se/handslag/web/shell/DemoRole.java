package se.handslag.web.shell;

import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;

/**
 * A fictitious member of staff that a visitor of the demo may be.
 *
 * @param actor who acts
 * @param authority the authority that they act for, with its name
 * @param does what they do, in one sentence
 * @param home who they are at their own employer; the same unless they are a guest
 */
public record DemoRole(Actor actor, Authority authority, Sentence does, Actor home) {
    public DemoRole {
        if (!actor.employer().equals(authority.id())) {
            throw new IllegalArgumentException("A demo role works for its employer.");
        }
    }

    public DemoRole(Actor actor, Authority authority, Sentence does) {
        this(actor, authority, does, actor);
    }
}
