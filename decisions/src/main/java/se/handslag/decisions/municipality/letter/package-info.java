/**
 * The letter that tells a decision, from a versioned template, as a model that a page or a printer gives its form.
 *
 * <p>Here: templates, their filling, the preview, and what is printed. Not here: any markup, which a page has in {@code web} and paper in
 * {@code core.document}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The decision document and its notice: förvaltningslagen (2017:900) 31–33 §§")
@NullMarked
package se.handslag.decisions.municipality.letter;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
