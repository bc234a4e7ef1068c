/** The sections that a team's plan has, and who answers for each. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
