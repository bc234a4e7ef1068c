/**
 * What comes before a decision (beredning), gathered, and what its acts have in common. Not here: the acts, which have a folder each.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board handles its own matters: förvaltningslagen (2017:900) 9–27 §§")
@NullMarked
package se.handslag.decisions.municipality.prepare;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
