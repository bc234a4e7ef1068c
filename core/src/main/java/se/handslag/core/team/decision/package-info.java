/** What a team proposes to the one who decides, and the limits it sets for a decision. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.decision;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
