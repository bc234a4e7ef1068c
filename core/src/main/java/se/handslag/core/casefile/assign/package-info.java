/**
 * The head of service gives a case to someone to hold together (utser samordnare): when whoever has it may not, is away, or nobody has it.
 *
 * <p>Not here: taking a case oneself; whoever may open it does that where the case is worked with.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority settles for itself who of its staff holds a case together")
@NullMarked
package se.handslag.core.casefile.assign;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
