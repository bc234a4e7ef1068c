/**
 * Granted support ends before its last day (upphörande i förtid): because the person wishes it, or on the few grounds that the law allows.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The authority that granted may take back on lawful ground: förvaltningslagen (2017:900) 37 §")
@NullMarked
package se.handslag.decisions.municipality.end;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
