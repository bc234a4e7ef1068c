package se.handslag.decisions.municipality.records;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.json.CanonicalJson;

/** What a communication lists, kept in one column: it is read and written whole. */
final class ListedMaterial {
    private ListedMaterial() {}

    static String write(List<String> material) {
        return CanonicalJson.write(Map.of("material", material));
    }

    static List<String> read(String json) {
        List<?> all = (List<?>) CanonicalJson.read(json).getOrDefault("material", List.of());
        return all.stream().map(String::valueOf).toList();
    }

    static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    static Set<UUID> readIds(String ids) {
        return ids.isEmpty()
                ? Set.of()
                : Arrays.stream(ids.split(" ")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
