/**
 * What the municipality finds out before it decides (utredning).
 *
 * <p>Here: the investigation, its versions and each writer's draft. Not here: the assessment against the team's criteria, which it quotes.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board investigates and documents: SoL (2025:400) 14 kap. 2 and 3 §§")
@NullMarked
package se.handslag.decisions.municipality.investigate;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
