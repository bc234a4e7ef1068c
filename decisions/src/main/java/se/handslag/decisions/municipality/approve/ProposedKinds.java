package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.decisions.municipality.DecisionKind;

/** Every kind of decision that a proposal can hold, and the verb that makes it. */
public final class ProposedKinds {
    private final Map<DecisionKind, ProposedKind> byKind;

    @Inject
    public ProposedKinds(Set<ProposedKind> kinds) {
        byKind = kinds.stream().collect(Collectors.toUnmodifiableMap(ProposedKind::kind, Function.identity()));
        EnumSet<DecisionKind> missing = EnumSet.allOf(DecisionKind.class);
        missing.removeAll(byKind.keySet());
        if (!missing.isEmpty()) {
            // Where two people are asked for, nobody could make such a decision: better that nothing starts.
            throw new IllegalStateException("No proposal can hold a decision of these kinds: " + missing + ".");
        }
    }

    public ProposedKind of(DecisionKind kind) {
        return Optional.ofNullable(byKind.get(kind)).orElseThrow();
    }
}
