package se.handslag.web.signin.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.person.PersonalData;

/** What a provider says of someone, by the names that it uses. */
final class Said implements PersonalData {
    private final Map<String, Object> claims;

    private Said(Map<String, Object> claims) {
        this.claims = claims;
    }

    static Said of(JWTClaimsSet claims) {
        return new Said(claims.getClaims());
    }

    /** The one text under the name; empty if there is none, or more than one. */
    Optional<String> text(String name) {
        List<String> all = texts(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Every text under the name. A provider may say a list, or one text where there is only one. */
    List<String> texts(String name) {
        Object found = find(claims, name);
        Collection<?> all = found instanceof Collection<?> many ? many : found == null ? List.of() : List.of(found);
        return all.stream()
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A name may itself have dots, as an address has; only when nothing bears it whole does a dot lead inwards. */
    private static @Nullable Object find(Map<?, ?> from, String name) {
        Object whole = from.get(name);
        int dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return from.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : null;
    }

    @Override
    public String toString() {
        return "Said[masked]";
    }
}
