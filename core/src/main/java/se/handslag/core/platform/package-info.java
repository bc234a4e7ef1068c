/**
 * The start: authorities, parts and teams become one running platform.
 *
 * <p>Here: the platform itself, what a part may bring, and the teams as they were loaded with every fault that was found in them. Not
 * here: any verb; those come with the parts.
 */
@OwnerNeutral(because = "it puts the house together and does nothing in it")
@NullMarked
package se.handslag.core.platform;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
