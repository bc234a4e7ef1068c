/**
 * Which authorities one installation serves, and where each keeps its record.
 *
 * <p>Here: the configuration file and what it says. Not here: opening a store; that is done by {@code core.records}, one authority at a
 * time.
 */
@OwnerNeutral(because = "it says where each authority's store is and opens none")
@NullMarked
package se.handslag.web.installation;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
