/**
 * Instruments that measure how a person is (skattningsskalor): what they ask, how they are scored, and on which licence.
 *
 * <p>Here: the instruments as data, read from a file with a published schema; the words of one only where they may be reproduced and we are sure of
 * them. Not here: anyone's answers, which stand in the record of the authority that asked.
 */
@OwnerNeutral(because = "it is published knowledge about instruments and holds no record of anyone")
@NullMarked
package se.handslag.planning.instrument;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
