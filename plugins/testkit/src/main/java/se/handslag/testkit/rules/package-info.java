/**
 * The nineteen rules of the house, as checks that run when code is built.
 *
 * <p>Here: each rule with its reason, its remedy and the decision behind it. {@link se.handslag.testkit.rules.PlatformRules} and {@link
 * se.handslag.testkit.rules.PluginRules} say which apply where. Not here: what only running code or the database can show, such as class
 * names in strings, SQL text and the type arguments of local variables.
 */
@OwnerNeutral(because = "a rule about owners belongs to none of them")
@NullMarked
package se.handslag.testkit.rules;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
