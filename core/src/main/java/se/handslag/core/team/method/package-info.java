/** The methods a team works by. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.method;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
