/** Tests of accounts: what is asked of a password, what a code is, and how many may be tried. */
@OwnerNeutral(because = "tests of what any authority's staff prove who they are by")
@NullMarked
package se.handslag.web.signin.account;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
