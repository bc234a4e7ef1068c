package se.handslag.decisions;

import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.eligibility.EligibilityPart;

/** Application, investigation, consultation, decision and notice. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class DecisionsPart implements PlatformPart {
    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(EligibilityPart.class);
    }

    @Override
    public void moveInto(AuthorityHouse house) {}
}
