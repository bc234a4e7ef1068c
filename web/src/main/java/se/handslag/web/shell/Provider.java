package se.handslag.web.shell;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Outcome;

/** An authority's identity provider (identitetstjänst), to which the browser is sent and from which it comes back with an answer. */
public interface Provider {
    /** The authority whose staff it knows. */
    AuthorityId authority();

    /** What staff call it, for the button. */
    String name();

    /** Where to send the browser, and what to remember until it is back. */
    Outcome<Journey, CannotComeIn> begin();

    /**
     * Who has come back.
     *
     * @param journey what was remembered
     * @param answer what stands after the question mark
     */
    Outcome<Recognised, CannotComeIn> arrive(Journey journey, Map<String, List<String>> answer);

    /** Where to send the browser so that the provider forgets it too; empty if the provider has no such place, or cannot be asked. */
    Optional<URI> farewell();
}
