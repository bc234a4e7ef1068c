/** Tests of coming in: by providers that keep the protocol and providers that do not, and by accounts. */
@OwnerNeutral(because = "tests of how the staff of any authority come in")
@NullMarked
package se.handslag.web.signin;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
