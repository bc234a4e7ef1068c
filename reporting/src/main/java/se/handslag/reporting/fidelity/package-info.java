/**
 * Fidelity scales (programtrohetsskalor): what each asks for, how it is scored, and what of it can be counted from a record.
 *
 * <p>Here: the scales as data, read from a file with a published schema; the text of a scale only where it may be reproduced, else the ids of its
 * items and where the manual is. Not here: what was found of any team, which each authority keeps.
 */
@OwnerNeutral(because = "it is published knowledge about ways of working and holds no record of anyone")
@NullMarked
package se.handslag.reporting.fidelity;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
