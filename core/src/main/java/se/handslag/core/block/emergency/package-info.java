/** Parts of a file are opened in an emergency: to one person, for a time; what follows is that it is judged and that the person is told. Nothing here opens what another authority has blocked. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "What is opened lies in the authority's own record, and the use case itself says to whom it never opens: lagen (2022:913) 3 kap. 5 and 6 §§")
@NullMarked
package se.handslag.core.block.emergency;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
