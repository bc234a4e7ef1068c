/** ${teamName} as data. Here: what the two authorities have agreed on. Not here: anyone's record. */
@OwnerNeutral(because = "it says what the authorities have agreed on and holds no record of anyone")
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
