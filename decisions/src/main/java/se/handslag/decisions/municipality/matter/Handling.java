package se.handslag.decisions.municipality.matter;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.Presented;

/**
 * How a decision is handled at last (slutlig handläggning): who else than the one who decides has a part in it.
 *
 * <p>Source: 31 § förvaltningslagen (2017:900).
 *
 * @param presented who presented the matter to the one who decides; empty if nobody else did
 * @param present others who take part without deciding, as printed
 */
public record Handling(Optional<Presented> presented, List<String> present) implements PersonalData {
    /** The most characters that those who take part have together. */
    public static final int LONGEST_PRESENT = 4_000;

    private static final Handling BY_ONE = new Handling(Optional.empty(), List.of());

    public Handling {
        present = List.copyOf(present);
    }

    /** One person handles and decides. */
    public static Handling byOne() {
        return BY_ONE;
    }

    @Override
    public String toString() {
        return "Handling";
    }
}
