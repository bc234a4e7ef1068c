/**
 * Accounts of this installation's own, for authorities that have no identity provider: a password and a code from a telephone.
 *
 * <p>Here: giving someone an account, changing what it is for, a new beginning for whoever has lost a secret, and proving who one is. Not here:
 * staff whom a provider knows; they have no account.
 */
@OwnerNeutral(because = "every authority keeps the accounts of its own staff, and an account opens no record by itself")
@NullMarked
package se.handslag.web.signin.account;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
