/**
 * The directory of integrated services (integrerade verksamheter): what each is, with the source of every word, and whether the source says
 * it, says that it is not so, says that it varies, or says nothing.
 *
 * <p>Here: the 32 services that Socialstyrelsen's survey 2025-2-9454 names, an installation's own files that add to them or replace them,
 * and the teams of the house, read from their blueprints. Not here: what is counted from it ({@code survey}), and any person; a directory of
 * services holds nobody.
 */
@OwnerNeutral(because = "it is published knowledge about services of both authorities and holds no record of anyone")
@NullMarked
package se.handslag.reporting.directory;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
