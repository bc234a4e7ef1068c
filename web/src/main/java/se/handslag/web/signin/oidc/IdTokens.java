package se.handslag.web.signin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds a provider's answer against what was asked: whose signature it bears, who says it, to whom, and when.
 *
 * <p>Source: OpenID Connect Core 1.0, 3.1.3.7.
 */
final class IdTokens {
    /** Signed by a key that only the provider has. An answer that is unsigned, or signed by a secret that both know, is none. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** How old an answer may be that was given for this very question. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private final String client;
    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    IdTokens(URI issuer, String client, JWKSource<SecurityContext> keys, Clock clock) {
        this.client = client;
        this.clock = clock;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(verifier(issuer));
    }

    private DefaultJWTClaimsVerifier<SecurityContext> verifier(URI issuer) {
        JWTClaimsSet exactly =
                new JWTClaimsSet.Builder().issuer(issuer.toString()).build();
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(client, exactly, Set.of("sub", "exp", "iat")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        verifier.setMaxClockSkew((int) CLOCKS_DIFFER.toSeconds());
        return verifier;
    }

    /** @throws BadJOSEException if it is not to be believed; its message may quote what was said */
    JWTClaimsSet verified(JWT token, String nonce) throws BadJOSEException, JOSEException {
        JWTClaimsSet claims = processor.process(token, null);
        if (!Objects.equals(nonce, claims.getClaim("nonce"))) {
            throw new BadJWTException("JWT nonce claim");
        }
        List<String> audience = claims.getAudience();
        Object party = claims.getClaim("azp");
        if (party == null ? audience.size() != 1 : !party.equals(client)) {
            throw new BadJWTException("JWT azp claim");
        }
        Date issued = claims.getIssueTime();
        if (issued.toInstant().isAfter(clock.instant().plus(CLOCKS_DIFFER))
                || issued.toInstant().isBefore(clock.instant().minus(OLDEST))) {
            throw new BadJWTException("JWT iat claim");
        }
        return claims;
    }

    /** What was wrong with an answer, by the name of the part and without what it held; for the program's log. */
    static String fault(Exception e) {
        String message = String.valueOf(e.getMessage());
        return KNOWN_FAULTS.entrySet().stream()
                .filter(known -> message.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }

    private static final Map<String, String> KNOWN_FAULTS = Map.of(
            "JWT nonce claim", "nonce",
            "JWT azp claim", "azp",
            "JWT iat claim", "iat",
            "JWT iss claim", "iss",
            "JWT aud", "aud",
            "JWT missing required", "a claim is missing",
            "Expired JWT", "exp",
            "JWT before use time", "nbf",
            "Unsecured (plain) JWTs", "unsigned",
            "Signed JWT rejected", "signature or key");
}
