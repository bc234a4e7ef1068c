/**
 * What is put on paper or in a file, said once: a document of headings, paragraphs, lists and tables, whatever its form.
 *
 * <p>Here: the document as a value, the table that page, PDF and CSV are all made from, and the printers that give them their form. Not
 * here: what any document says, which belongs to whoever writes it, and pages, which belong to {@code web}.
 */
@OwnerNeutral(because = "a form of printing holds no record of anyone")
@NullMarked
package se.handslag.core.document;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
