/**
 * Indicators as data: what is counted, among whom, at which border of the period, and where that is asked for; defined once and used by
 * the page, by what is exported and by the national follow-up alike.
 *
 * <p>Here: the definitions in {@code indicators.json}, their reader, and the counting in one pass over episodes. Not here: where the episodes
 * come from, and what may be published of the figures.
 */
@OwnerNeutral(because = "definitions and counting hold no record; each authority counts its own episodes")
@NullMarked
package se.handslag.reporting.indicator;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
