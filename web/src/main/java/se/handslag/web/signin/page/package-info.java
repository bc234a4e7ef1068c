/** Where an administrator gives accounts and keeps someone out, and where the head of service sees who may come in. */
@OwnerNeutral(because = "every authority's administrator runs its own door, and sees staff only")
@NullMarked
package se.handslag.web.signin.page;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
