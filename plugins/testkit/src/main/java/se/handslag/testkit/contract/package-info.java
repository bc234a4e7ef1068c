/**
 * What every team plugin must keep, as tests that run in its own build without a line of code.
 *
 * <p>Here: two test classes that the plugin parent lets Surefire find in this jar, and the project that they look at. Not here: what makes
 * a blueprint faulty; that is said once, by the platform, and only asked for here.
 */
@OwnerNeutral(because = "it reads teams and holds no record of anyone")
@NullMarked
package se.handslag.testkit.contract;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
