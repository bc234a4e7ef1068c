/**
 * What each authority formally decides about a person's matter, and how it may be challenged: application, investigation, consultation,
 * decision, notice.
 *
 * <p>Here: the front door, which other modules use. Not here: the criteria, which are in {@code eligibility}, and the plan that carries a
 * decision out, which is in {@code planning}. The municipality decides in {@code municipality}; the region is consulted in {@code
 * region}; how the two put a question and an answer into words stands in {@code joint}.
 */
@OwnerNeutral(because = "identifiers, news and values that the modules after this one read")
@NullMarked
package se.handslag.decisions;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
