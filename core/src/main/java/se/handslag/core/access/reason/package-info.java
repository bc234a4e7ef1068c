/** A reason given by someone who is not in the file's team, or who needs a closed case: opens it to them, for a time, and is reviewed. */
@OwnerNeutral(because = "the same door stands before every authority's own files")
@NullMarked
package se.handslag.core.access.reason;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
