/**
 * The survey's tables 1 to 6 and the degree of integration, counted from any services of the directory, beside the survey's own figures.
 *
 * <p>Here: the counting, the published figures with what does not add up in them, and row by row what the directory can reproduce of them.
 * Not here: the services ({@code directory}).
 */
@OwnerNeutral(because = "it counts published knowledge about services and holds no record of anyone")
@NullMarked
package se.handslag.reporting.directory.survey;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
