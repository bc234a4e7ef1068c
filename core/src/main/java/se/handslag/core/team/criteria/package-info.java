/** The criteria that decide whom a team is for, as a tree of facts that someone settles. */
@OwnerNeutral(because = "part of the team blueprint, which no authority owns")
@NullMarked
package se.handslag.core.team.criteria;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
