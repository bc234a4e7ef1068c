/** The goals that a team measures at discharge. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.goal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
