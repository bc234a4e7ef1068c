/**
 * Which public authority (huvudman) owns what: the authorities themselves and the marks that say who owns a piece of code.
 *
 * <p>Here: {@link se.handslag.core.authority.Authority} and the ownership annotations that the boundary rules read.
 * Not here: anything an authority does.
 */
@OwnerNeutral(because = "to say who owns something is not to own it")
@NullMarked
package se.handslag.core.authority;

import org.jspecify.annotations.NullMarked;
