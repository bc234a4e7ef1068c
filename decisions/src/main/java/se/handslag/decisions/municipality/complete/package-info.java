/**
 * The person is asked to add what an application lacks (komplettering). Not here: what they add, which is material of the investigation.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board's own handling: förvaltningslagen (2017:900) 20 §")
@NullMarked
package se.handslag.decisions.municipality.complete;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
