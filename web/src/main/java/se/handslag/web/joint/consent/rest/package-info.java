/** Consents for programs: listed, foreseen, recorded and taken back, by the verbs and the sentences of the pages. */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same interface serves both; what it tells comes from the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.consent.rest;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
