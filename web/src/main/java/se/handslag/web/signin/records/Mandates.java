package se.handslag.web.signin.records;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.Mandate;

/** Several mandates in one column, by their codes. */
final class Mandates {
    private Mandates() {}

    static String written(Set<Mandate> mandates) {
        return mandates.stream().map(Mandate::code).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(" "));
    }

    static Set<Mandate> read(String written) {
        Set<String> codes = Set.of(written.split(" "));
        return Stream.of(Mandate.values())
                .filter(mandate -> codes.contains(mandate.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
