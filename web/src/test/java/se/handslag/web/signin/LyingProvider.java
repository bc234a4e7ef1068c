package se.handslag.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An identity provider that answers whatever a test tells it to, and remembers what it was asked. */
final class LyingProvider implements AutoCloseable {
    private final HttpServer server;
    private final RSAKey key;
    private String metadata = "";
    private int status = 200;
    private String token = "";
    private Map<String, String> asked = Map.of();
    private String authorization = "";

    LyingProvider() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        key = new RSAKeyGenerator(2048).keyID("the-key").generate();
        saying("");
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** More of what it says about itself: members of an object, with a comma before each. */
    void saying(String more) {
        metadata =
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"] %2$s}"""
                        .formatted(issuer(), more);
    }

    /** Calls itself something else than where it is. */
    void sayingItIs(String issuer) {
        metadata = metadata.replace("\"issuer\": \"" + issuer() + "\"", "\"issuer\": \"" + issuer + "\"");
    }

    /** Answers the next question with this token. */
    void handsOut(String idToken) {
        token = idToken;
        status = 200;
    }

    /** What it was asked before this. */
    void forgets() {
        asked = Map.of();
    }

    void refusesTheCode() {
        status = 400;
    }

    RSAKey key() {
        return key;
    }

    String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(by));
        return jwt.serialize();
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Signed with something that others know too. */
    static String sealed(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("the-key").build(), claims);
        jwt.sign(new MACSigner(secret));
        return jwt.serialize();
    }

    /** The form in which it was last asked for a token. */
    Map<String, String> asked() {
        return asked;
    }

    String authorization() {
        return authorization;
    }

    private void token(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Map<String, String> form = new LinkedHashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        asked = form;
        if (status == 200) {
            answer(
                    exchange,
                    200,
                    "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"" + token + "\"}");
        } else {
            answer(exchange, status, "{\"error\": \"invalid_grant\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
