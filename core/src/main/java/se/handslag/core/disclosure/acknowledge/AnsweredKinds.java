package se.handslag.core.disclosure.acknowledge;

import java.util.Set;
import se.handslag.core.casework.ItemKind;

/** The kinds of copy that are answered here and have a task for that, so that they need none for the receipt: the answer is one. */
public record AnsweredKinds(Set<ItemKind> kinds) {
    public AnsweredKinds {
        kinds = Set.copyOf(kinds);
    }
}
