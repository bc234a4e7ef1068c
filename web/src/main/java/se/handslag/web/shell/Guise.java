package se.handslag.web.shell;

import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;

/**
 * As whom someone may act: for their own employer, or as the guest of another authority under an agreement on cooperation.
 *
 * @param actor who acts
 * @param authority the authority that they act for, with its name
 */
public record Guise(Actor actor, Authority authority) {}
