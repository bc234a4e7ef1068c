/** What the municipality's staff do in a story: contact, decision, plan and discharge. */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "Social services act in their own record: SoL (2025:400) 14 kap.")
@NullMarked
package se.handslag.web.demo.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
