/** Parts of a file are opened in an emergency: to one person, for a time; what follows is that it is judged and that the person is told. Nothing here opens what another authority has blocked. */
@OwnerNeutral(because = "the door stands at every authority and says itself to whom it never opens")
@NullMarked
package se.handslag.core.block.emergency;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
