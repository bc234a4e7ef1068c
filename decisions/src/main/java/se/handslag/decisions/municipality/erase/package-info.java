/**
 * The erasure of the municipality's social record (gallring): what is due, who approves it, and the protocol of what went.
 *
 * <p>Here: the rule of retention, the list of what is due, its approval, and the carrying out. Not here: the patient record, which the
 * region keeps by another law and in another store (patientdatalagen (2008:355) 3 kap. 17 §), and the access log, which outlives the
 * record. How rows leave the store is {@link se.handslag.core.records.RowEraser}'s business.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "The board erases its own personal files: SoL (2025:400) 16 kap. 1 §")
@NullMarked
package se.handslag.decisions.municipality.erase;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
