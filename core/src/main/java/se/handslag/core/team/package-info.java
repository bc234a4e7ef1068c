/**
 * What a team is: the interface that a team plugin implements, and the data it answers with. Plain Java, nothing else.
 *
 * <p>Here: {@link se.handslag.core.team.TeamPlugin}, its manifest and its blueprint. Not here: what is done with a team; that is
 * {@code eligibility}, {@code decisions}, {@code planning} and {@code reporting}. Promised stable: see {@link
 * se.handslag.core.team.TeamManifest#SPI_VERSION}.
 */
@OwnerNeutral(because = "a blueprint says who owns each part of the work, and owns none itself")
@NullMarked
package se.handslag.core.team;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
