/** The board of a team that raises its intensity for some persons for a time. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.board;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
