package se.handslag.web.signin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Outcome;
import se.handslag.web.shell.CannotComeIn;
import se.handslag.web.shell.Journey;
import se.handslag.web.shell.Provider;
import se.handslag.web.shell.Recognised;

/**
 * An authority's identity provider by OpenID Connect: authorization code, with PKCE, state and nonce.
 *
 * <p>Nothing that the provider says is written in a log or put in an address. At sign-out the provider is told which client asks and not who
 * leaves, since the token that would say so would stand in the address; it then asks them itself.
 */
public final class OpenIdProvider implements Provider {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);

    private final ProviderSettings settings;
    private final URI callback;
    private final URI afterwards;
    private final Clock clock;
    private final ProviderAddresses addresses;
    private final WhoItIs whoItIs;

    /**
     * @param house where browsers find this installation
     */
    public OpenIdProvider(ProviderSettings settings, URI house, Clock clock) {
        this.settings = settings;
        this.callback = URI.create(house + "/logga-in/" + settings.authority() + "/svar");
        this.afterwards = URI.create(house + "/logga-in");
        this.clock = clock;
        this.addresses = new ProviderAddresses(settings, clock);
        this.whoItIs = new WhoItIs(settings);
    }

    @Override
    public AuthorityId authority() {
        return settings.authority();
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Outcome<Journey, CannotComeIn> begin() {
        State state = new State(32);
        Nonce nonce = new Nonce(32);
        CodeVerifier verifier = new CodeVerifier();
        try {
            AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client(), callback)
                    .endpointURI(addresses.metadata().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256);
            if (!settings.strengths().isEmpty()) {
                request.acrValues(settings.strengths().stream().map(ACR::new).toList());
            }
            return Outcome.done(new Journey(
                    authority(),
                    request.build().toURI(),
                    state.getValue(),
                    nonce.getValue(),
                    verifier.getValue(),
                    clock.instant()));
        } catch (IOException | GeneralException e) {
            return down(e);
        }
    }

    @Override
    public Outcome<Recognised, CannotComeIn> arrive(Journey journey, Map<String, List<String>> answer) {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(callback, answer);
            if (!journey.authority().equals(authority()) || !isFromTheProvider(response, journey)) {
                return Outcome.refused(CannotComeIn.NOT_BEGUN_HERE);
            }
        } catch (ParseException e) {
            return Outcome.refused(CannotComeIn.NOT_VERIFIED);
        } catch (IOException | GeneralException e) {
            return down(e);
        }
        if (!response.indicatesSuccess()) {
            return Outcome.refused(
                    OAuth2Error.ACCESS_DENIED.equals(response.toErrorResponse().getErrorObject())
                            ? CannotComeIn.CANCELLED
                            : CannotComeIn.PROVIDER_REFUSED);
        }
        return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                .map(code -> exchange(journey, code))
                .orElseGet(() -> Outcome.refused(CannotComeIn.NOT_VERIFIED));
    }

    /** Two providers must not be mixed up: the answer to one's question is given by that one and at its own address. */
    private boolean isFromTheProvider(AuthenticationResponse response, Journey journey)
            throws IOException, GeneralException {
        boolean says = response.getIssuer() != null;
        return new State(journey.state()).equals(response.getState())
                && (says
                        ? response.getIssuer()
                                .getValue()
                                .equals(settings.issuer().toString())
                        : !addresses.metadata().supportsAuthorizationResponseIssuerParam());
    }

    private Outcome<Recognised, CannotComeIn> exchange(Journey journey, AuthorizationCode code) {
        try {
            TokenRequest request = new TokenRequest.Builder(
                            addresses.metadata().getTokenEndpointURI(),
                            authentication(addresses.metadata()),
                            new AuthorizationCodeGrant(code, callback, new CodeVerifier(journey.verifier())))
                    .build();
            TokenResponse response = OIDCTokenResponseParser.parse(
                    ProviderAddresses.patient(request.toHTTPRequest()).send());
            if (!response.indicatesSuccess()) {
                LOG.warn(
                        "The provider of {} gave no token: {}",
                        authority(),
                        response.toErrorResponse().getErrorObject().getHTTPStatusCode());
                return Outcome.refused(CannotComeIn.PROVIDER_REFUSED);
            }
            return read(journey, (OIDCTokenResponse) response.toSuccessResponse());
        } catch (ParseException e) {
            return notVerified(e);
        } catch (IOException | GeneralException e) {
            return down(e);
        }
    }

    private Outcome<Recognised, CannotComeIn> read(Journey journey, OIDCTokenResponse response)
            throws IOException, GeneralException {
        JWTClaimsSet claims;
        try {
            claims = addresses.tokens().verified(response.getOIDCTokens().getIDToken(), journey.nonce());
        } catch (BadJOSEException | JOSEException e) {
            return notVerified(e);
        }
        Said said = Said.of(claims);
        if (!settings.strengths().isEmpty()
                && said.text("acr").filter(settings.strengths()::contains).isEmpty()) {
            return Outcome.refused(CannotComeIn.TOO_WEAK);
        }
        return whoItIs.of(said, LocalDate.now(clock));
    }

    @Override
    public Optional<URI> farewell() {
        try {
            return Optional.ofNullable(addresses.metadata().getEndSessionEndpointURI())
                    .map(end -> new LogoutRequest(end, null, null, client(), afterwards, null, null).toURI());
        } catch (IOException | GeneralException e) {
            // They are out of here whatever the provider does; that is what was asked for.
            LOG.warn(
                    "The provider of {} could not be asked: {}",
                    authority(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private ClientID client() {
        return new ClientID(settings.client().id());
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        Secret secret = new Secret(settings.client().secret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inTheBody = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheBody ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private <T> Outcome<T, CannotComeIn> down(Exception e) {
        LOG.warn(
                "The provider of {} could not be asked: {}",
                authority(),
                e.getClass().getSimpleName());
        return Outcome.refused(CannotComeIn.PROVIDER_DOWN);
    }

    private <T> Outcome<T, CannotComeIn> notVerified(Exception e) {
        LOG.warn("The answer of the provider of {} does not hold: {}", authority(), IdTokens.fault(e));
        return Outcome.refused(CannotComeIn.NOT_VERIFIED);
    }
}
