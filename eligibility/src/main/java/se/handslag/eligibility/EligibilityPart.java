package se.handslag.eligibility;

import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;

/** Contact, assessment interview, identity, findings and concluded assessments. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class EligibilityPart implements PlatformPart {
    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public Set<String> texts() {
        return Set.of("se/handslag/eligibility/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {}
}
