package se.handslag.web.signin.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Mandate;

/**
 * How one authority's identity provider is reached, and what is believed of what it says.
 *
 * @param authority whose staff it knows
 * @param name what staff call it
 * @param issuer its own name for itself, under which its other addresses are found
 * @param client what it calls this installation
 * @param scopes what is asked for; {@code openid} is always among them
 * @param strengths the levels of assurance (acr) one of which it must vouch for; empty if it lets nobody in by less, so that it need not say
 * @param attributes what it calls what we need to know
 * @param employers what it may say that someone's employer is, so that it is this authority
 * @param commissions which commissions (medarbetaruppdrag) someone may have chosen; empty to ask for none
 * @param mandates what someone whom it gives a certain role may do here
 */
public record ProviderSettings(
        AuthorityId authority,
        String name,
        URI issuer,
        Client client,
        Set<String> scopes,
        List<String> strengths,
        Attributes attributes,
        Set<String> employers,
        Set<String> commissions,
        Map<String, Set<Mandate>> mandates) {
    public ProviderSettings {
        scopes = Set.copyOf(scopes);
        strengths = List.copyOf(strengths);
        employers = Set.copyOf(employers);
        commissions = Set.copyOf(commissions);
        mandates = Map.copyOf(mandates);
    }

    /** This installation, as the provider knows it. */
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /**
     * What the provider calls what we need to know; a name with dots may lead into a claim that holds others.
     *
     * @param staff the HSA-id
     * @param name the name
     * @param title the title
     * @param unit the unit they work in
     * @param employer who employs them: an organisation number or an HSA-id
     * @param commission the commission they have chosen; empty to ask for none
     * @param role what the directory gives them to do
     * @param personalNumber their personal identity number; empty if the provider does not say it
     */
    public record Attributes(
            String staff,
            String name,
            String title,
            String unit,
            String employer,
            String commission,
            String role,
            String personalNumber) {}
}
