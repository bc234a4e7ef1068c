/** The demo's world, told and looked at. */
@OwnerNeutral(because = "it looks at what each authority shows of the same stories")
@NullMarked
package se.handslag.web.demo;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
