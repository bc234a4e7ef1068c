/**
 * What came of the work: the annual report with its figures, and the development areas.
 *
 * <p>Here: reading what the other modules keep, and counting it. Not here: any record of a person; reporting keeps none. Other modules have
 * no use for reporting, so that its front door is only {@code ReportingPart}.
 */
@OwnerNeutral(
        because = "the front door holds no report; each authority reports on its own record, in a room of its own")
@NullMarked
package se.handslag.reporting;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
