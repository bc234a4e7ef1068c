/**
 * What the builders of teams and parts test with.
 *
 * <p>Here: the rules of the house and the contract of a team plugin, as tests that run in another project's build without a line of code.
 * Not here: tests of the platform itself; they lie beside what they test.
 */
@OwnerNeutral(because = "it reads code and holds no record of anyone")
@NullMarked
package se.handslag.testkit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
