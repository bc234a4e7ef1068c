package se.handslag.web.signin.staff;

import java.time.Instant;
import se.handslag.core.casework.Actor;

/**
 * That someone came in.
 *
 * @param actor as whom
 * @param way how they proved who they are: the stored code of {@link se.handslag.web.shell.Arrival.Way}
 * @param at when
 */
public record SignedIn(Actor actor, String way, Instant at) {}
