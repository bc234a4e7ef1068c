/**
 * The material is sent to the person before a decision against them, or the ground for not doing so is recorded (kommunikation). Not here: the notice of the decision.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board's own handling: förvaltningslagen (2017:900) 25 §")
@NullMarked
package se.handslag.decisions.municipality.communicate;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
