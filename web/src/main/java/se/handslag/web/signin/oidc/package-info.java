/**
 * Signing in by an authority's own identity provider: OpenID Connect, authorization code with PKCE.
 *
 * <p>Here: sending the browser away, holding the answer against what was asked, and reading who it is from what the provider says. Not here:
 * the session and its cookie, which are the shell's, and who has been barred.
 */
@OwnerNeutral(because = "it learns who someone is from their own employer's provider and opens no record")
@NullMarked
package se.handslag.web.signin.oidc;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
