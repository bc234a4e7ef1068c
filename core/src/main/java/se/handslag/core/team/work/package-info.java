/** What sets the models apart in the daily work: how many persons each coordinator has, what is done when someone stays away, and so on. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.work;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
