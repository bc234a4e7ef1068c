/**
 * What a store is for: work in earnest, or the demo. The two never meet in one store.
 */
@OwnerNeutral(because = "it says of a store what it is for and nothing of what is in it")
@NullMarked
package se.handslag.web.signin.purpose;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
