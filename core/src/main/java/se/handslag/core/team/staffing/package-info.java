/** Who works in a team by its model, and when and where the team can be reached. Not here: those who do work in it, and their hours. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.staffing;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
