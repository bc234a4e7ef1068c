/**
 * Data that comes as files and not as code: read object by object, with every fault told and not only the first.
 *
 * <p>Here: reading. Not here: what the data says; each kind has a reader of its own.
 */
@OwnerNeutral(because = "it reads files and knows nothing of what stands in them")
@NullMarked
package se.handslag.reporting.data;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
