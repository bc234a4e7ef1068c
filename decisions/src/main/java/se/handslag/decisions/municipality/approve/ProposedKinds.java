package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.util.Map;
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
    }

    /** @throws IllegalStateException if nobody has bound the kind: a decision that cannot be proposed could not be made */
    public ProposedKind of(DecisionKind kind) {
        ProposedKind found = byKind.get(kind);
        if (found == null) {
            throw new IllegalStateException(
                    "No verb is bound that decides what a proposal of " + kind.code() + " says.");
        }
        return found;
    }

    /** The kinds that can be proposed. */
    public Set<DecisionKind> all() {
        return byKind.keySet();
    }
}
