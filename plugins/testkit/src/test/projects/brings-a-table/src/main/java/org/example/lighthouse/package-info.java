/** A team far away. */
@OwnerNeutral(because = "it says what a team is and holds no record of anyone")
package org.example.lighthouse;

import se.handslag.core.authority.OwnerNeutral;
