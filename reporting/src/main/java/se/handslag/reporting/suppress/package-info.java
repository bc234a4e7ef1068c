/**
 * Small numbers (röjandekontroll): which counts of a report are withheld when it leaves the house, so that nobody can be found in it.
 *
 * <p>Here: counts, the sums that hold between them, and which of them are withheld. Not here: what is counted, and what is written instead
 * of a withheld count; nor noise, since a report that is approved has to say what the record says or say nothing.
 */
@OwnerNeutral(because = "it weighs numbers that someone else has counted and holds no record of anyone")
@NullMarked
package se.handslag.reporting.suppress;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
