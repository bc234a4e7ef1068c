/**
 * From the first contact to a concluded assessment: who gets in touch, the interview, who the person is, where each authority stands on
 * the team's criteria, and what that comes to.
 *
 * <p>Here: the front door, which other modules use. Not here: what is decided, which is {@code decisions}. What each authority does on its
 * own stands in {@code municipality} and {@code region}; what both do in {@code joint}.
 */
@OwnerNeutral(because = "identifiers, news and values that the modules after this one read")
@NullMarked
package se.handslag.eligibility;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
