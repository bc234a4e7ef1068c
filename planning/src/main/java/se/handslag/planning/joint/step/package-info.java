/**
 * The steps that a team's work goes through (Yamaguchi: four), and where a person is in them. They may be gone back in.
 *
 * <p>Here: a marker for each person, with since when and why it was moved. Not here: which steps a team has, which is in its blueprint
 * ({@code core.team.work.WayOfWorking}); nor steps towards a goal, which stand in the plan. Nothing is counted in it, and no step is
 * better than another: whoever goes back is where they need to be.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority of the team keeps its own marker in its own record")
@NullMarked
package se.handslag.planning.joint.step;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
