package se.handslag.web.installation;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Mandate;
import se.handslag.web.shell.WebSettings;
import se.handslag.web.signin.oidc.ProviderSettings;

/**
 * How the staff of one authority sign in by their own identity provider; nothing, if no line says so.
 *
 * <pre>
 * municipality-0380.oidc.issuer             = https://id.kommunen.example
 * municipality-0380.oidc.client-id          = handslag
 * municipality-0380.oidc.client-secret-file = secrets/municipality-0380.oidc
 * municipality-0380.oidc.employer           = 212000-3005
 * municipality-0380.oidc.acr                = http://id.sambi.se/loa/loa3
 * municipality-0380.oidc.role.handslag-handlaggare = case-worker
 * municipality-0380.oidc.role.handslag-beslutsfattare = case-worker, decision-maker
 * </pre>
 *
 * <p>What the provider calls the rest is said by {@code .claim.staff} ({@code employeeHsaId} unless told), {@code .claim.name},
 * {@code .claim.title}, {@code .claim.unit}, {@code .claim.employer}, {@code .claim.role}, {@code .claim.commission} and
 * {@code .claim.personal-number}.
 */
final class ProviderLines {
    private static final String ANY = "any";

    private final Lines lines;
    private final Authority authority;
    private final String prefix;

    ProviderLines(Lines lines, Authority authority) {
        this.lines = lines;
        this.authority = authority;
        this.prefix = authority.id() + ".oidc.";
    }

    Optional<ProviderSettings> read(WebSettings web) {
        if (!lines.hasUnder(prefix)) {
            return Optional.empty();
        }
        int before = lines.faults();
        if (web.address().isEmpty()) {
            lines.fault("'web.address' is missing. The provider of " + authority.id()
                    + " sends browsers back to it. For example: web.address = https://handslag.kommunen.example");
        }
        Optional<URI> issuer = issuer();
        String client = lines.required(prefix + "client-id", "handslag");
        Optional<String> secret = lines.secret(prefix + "client-secret");
        Set<String> scopes = new LinkedHashSet<>(List.of("openid"));
        scopes.addAll(List.of(
                lines.optional(prefix + "scopes").orElse("openid profile").split("[\\s,]+")));
        ProviderSettings.Attributes attributes = attributes();
        Set<String> commissions = commissions(attributes);
        Set<String> employers = Set.copyOf(Lines.parts(lines.required(prefix + "employer", "212000-3005")));
        List<String> strengths = strengths();
        Map<String, Set<Mandate>> mandates = mandates();
        if (lines.faults() > before || issuer.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProviderSettings(
                authority.id(),
                lines.optional(prefix + "name").orElse(authority.name()),
                issuer.get(),
                new ProviderSettings.Client(client, secret.get()),
                scopes,
                strengths,
                attributes,
                employers,
                commissions,
                mandates));
    }

    private Optional<URI> issuer() {
        String written = lines.required(prefix + "issuer", "https://id.kommunen.example");
        Optional<URI> issuer = WebAddress.parse(written);
        if (!written.isEmpty() && issuer.isEmpty()) {
            lines.fault(
                    "'" + prefix + "issuer' is the provider's own name for itself, such as https://id.kommunen.example:"
                            + " https, and nothing after the path.");
        }
        return issuer;
    }

    private ProviderSettings.Attributes attributes() {
        return new ProviderSettings.Attributes(
                claim("staff", "employeeHsaId"),
                claim("name", "name"),
                claim("title", "title"),
                claim("unit", "unit"),
                claim("employer", "employer"),
                claim("commission", ""),
                claim("role", "roles"),
                claim("personal-number", ""));
    }

    private String claim(String what, String otherwise) {
        return lines.optional(prefix + "claim." + what).orElse(otherwise);
    }

    private Set<String> commissions(ProviderSettings.Attributes attributes) {
        Set<String> commissions = Set.copyOf(lines.list(prefix + "commission"));
        if (commissions.isEmpty() == attributes.commission().isEmpty()) {
            return commissions;
        }
        lines.fault("'" + prefix + "claim.commission' says where the chosen commission stands, and '" + prefix
                + "commission' which ones let someone in. Give both or neither.");
        return Set.of();
    }

    /** Asked for outright, since someone who has only a password must not come in because a line was forgotten. */
    private List<String> strengths() {
        List<String> written = Lines.parts(lines.required(
                prefix + "acr",
                "http://id.sambi.se/loa/loa3 (the levels of assurance of which the provider must vouch for one;"
                        + " or any, if it lets nobody in by a password alone)"));
        return written.equals(List.of(ANY)) ? List.of() : written;
    }

    private Map<String, Set<Mandate>> mandates() {
        Map<String, Set<Mandate>> mandates = new HashMap<>();
        lines.under(prefix + "role.").forEach((role, written) -> {
            Set<Mandate> given = EnumSet.noneOf(Mandate.class);
            for (String code : Lines.parts(written)) {
                mandate(code)
                        .ifPresentOrElse(
                                given::add,
                                () -> lines.fault("'" + prefix + "role." + role
                                        + "' gives case-worker, decision-maker, health-care, head-of-service or"
                                        + " administrator; '" + code + "' is none of them."));
            }
            if (given.contains(Mandate.ADMINISTRATOR) && given.size() > 1) {
                lines.fault(
                        "'" + prefix + "role." + role
                                + "' gives administrator together with other mandates. Whoever runs the system sees no person.");
            }
            mandates.put(role, given);
        });
        if (mandates.values().stream().allMatch(Set::isEmpty)) {
            lines.fault("No line gives anyone a mandate, so that nobody could come in. For example: " + prefix
                    + "role.handslag-handlaggare = case-worker");
        }
        return mandates;
    }

    private static Optional<Mandate> mandate(String code) {
        return Stream.of(Mandate.values())
                .filter(mandate -> mandate != Mandate.PLATFORM)
                .filter(mandate -> mandate.code().equals(code))
                .findFirst();
    }
}
