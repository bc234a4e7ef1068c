package se.handslag.web.shell;

import java.net.URI;
import java.time.Instant;
import se.handslag.core.authority.AuthorityId;

/**
 * A browser on its way to an identity provider and back. What is secret here never leaves the server but where the protocol says.
 *
 * @param authority whose provider it was sent to
 * @param to where it was sent
 * @param state what it is to bring back
 * @param nonce what the provider is to put in its answer
 * @param verifier what proves to the provider that the one who asks for the answer is the one who asked the question
 * @param begun when it was sent
 */
public record Journey(AuthorityId authority, URI to, String state, String nonce, String verifier, Instant begun) {
    @Override
    public String toString() {
        return "Journey[" + authority + "]";
    }
}
