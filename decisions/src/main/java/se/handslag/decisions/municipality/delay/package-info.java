/**
 * A matter is delayed: the person is told, may demand that it be decided, and gets an answer (dröjsmål).
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board's own handling: förvaltningslagen (2017:900) 11–12 §§")
@NullMarked
package se.handslag.decisions.municipality.delay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
