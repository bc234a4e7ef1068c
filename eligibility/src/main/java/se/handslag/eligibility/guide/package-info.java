/**
 * What is written about a team's criteria for those who never open the program (dokumentation).
 *
 * <p>Here: the criteria of a blueprint as a document. Not here: any person, and how criteria are evaluated; that is {@code joint.criteria}.
 */
@OwnerNeutral(because = "it says what a blueprint says, which no authority owns, and reads no record")
@NullMarked
package se.handslag.eligibility.guide;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
