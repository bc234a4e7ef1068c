/**
 * News that travels backwards between modules: what has happened, told by its identifiers only.
 *
 * <p>Here: events, their listeners and the outbox that delivers them after commit, at least once. Not here: what any event means.
 */
@OwnerNeutral(because = "news is delivered within one authority's store and carries no content")
@NullMarked
package se.handslag.core.event;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
