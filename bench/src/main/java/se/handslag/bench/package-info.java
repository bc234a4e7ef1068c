/**
 * How fast the program is, beside how fast the same would be without it.
 *
 * <p>Here: the start, the memory, and two pages under load, each next to the same read or write in bare JDBC through bare Javalin in
 * the same run. Not here: tests; nothing fails when a figure is poor.
 */
@OwnerNeutral(because = "it measures the program from outside and keeps no record")
@NullMarked
package se.handslag.bench;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
