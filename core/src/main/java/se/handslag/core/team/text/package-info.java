/** The team's own texts in each of its languages. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.text;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
