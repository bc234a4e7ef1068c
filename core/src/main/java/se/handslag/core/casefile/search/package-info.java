/**
 * Finding a person among an authority's own files (sökning), by the few terms that the law allows.
 *
 * <p>Here: which terms there are, which each kind of authority allows, and how what someone wrote is read. Not here: search in what is written
 * about anyone; there is none. Not here: what of a hit is shown; the rules of access say that.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority searches its own files: SoLPuF (2001:637) 15 §, Patient Data Act (2008:355) 2 kap. 8 §")
@NullMarked
package se.handslag.core.casefile.search;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
