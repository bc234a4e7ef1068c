/**
 * What is handed to someone outside the platform: the police, an inspectorate, another authority, a party.
 *
 * <p>Here: the act, its ground and exactly what went. Not here: how it is printed, or who carries it.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority is secret to the other: OSL (2009:400) 8 kap. 1 §")
@NullMarked
package se.handslag.core.disclosure.outward;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
