/** The book of law in the documentation, written from the marks in the code. */
@OwnerNeutral(because = "it reads the marks of every module and belongs to no authority")
@NullMarked
package se.handslag.web.law;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
