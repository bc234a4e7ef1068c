package se.handslag.reporting.fidelity;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that a scale asks for.
 *
 * @param id as the manual has it
 * @param group the id of the group it stands in
 * @param name what it is about, for each language that has words for it; empty where the words may not be reproduced
 * @param full what gives five points, for each language; empty where the words may not be reproduced
 * @param measure what can be counted of it from a record
 * @param steps what a value is worth, where the scale says it by figures
 */
public record FidelityItem(
        String id,
        String group,
        Map<String, String> name,
        Map<String, String> full,
        Optional<Measure> measure,
        Optional<Steps> steps) {
    public FidelityItem {
        name = Map.copyOf(name);
        full = Map.copyOf(full);
    }

    /** Its name in the language, or in English, or its id alone. */
    public String name(String language) {
        return words(name, language).orElse(id);
    }

    /** What gives five points, in the language or in English. */
    public Optional<String> full(String language) {
        return words(full, language);
    }

    private static Optional<String> words(Map<String, String> said, String language) {
        return Optional.ofNullable(said.getOrDefault(language, said.get("en")));
    }
}
