package se.handslag.web.signin.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a provider has its doors and its keys; it says so itself, and is asked again every hour. */
final class ProviderAddresses {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofHours(1);
    private static final int PATIENCE = 5_000;
    private static final int LARGEST_KEYS = 200_000;

    /** What was learnt at once, and is replaced at once. */
    private record Learnt(OIDCProviderMetadata metadata, IdTokens tokens, Instant at) {}

    private final ProviderSettings settings;
    private final Clock clock;
    private @Nullable Learnt learnt;

    ProviderAddresses(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    OIDCProviderMetadata metadata() throws IOException, GeneralException {
        return learn().metadata();
    }

    IdTokens tokens() throws IOException, GeneralException {
        return learn().tokens();
    }

    /** A provider that answers nothing must not keep those who wait for it for ever. */
    static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request;
    }

    private synchronized Learnt learn() throws IOException, GeneralException {
        Learnt known = learnt;
        if (known != null && known.at().plus(BETWEEN_QUESTIONS).isAfter(clock.instant())) {
            return known;
        }
        try {
            known = ask();
        } catch (IOException | GeneralException e) {
            if (known == null) {
                throw e;
            }
            // It does not answer now; its doors are most likely where they were.
        }
        learnt = known;
        return known;
    }

    private Learnt ask() throws IOException, GeneralException {
        // It refuses an answer in which the provider calls itself something else than the configuration does.
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), ProviderAddresses::patient);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEYS))
                .build();
        IdTokens tokens = new IdTokens(settings.issuer(), settings.client().id(), keys, clock);
        return new Learnt(metadata, tokens, clock.instant());
    }
}
