package se.handslag.planning.municipality.observe;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlanCopy;

/** The early signs of a crisis plan, one by one: a line of the plan is a sign. */
public final class EarlySigns {
    private EarlySigns() {}

    /** Those of one's own plan, and then those of the newest copy of the other's that are not among them. */
    public static List<String> of(Stream<CrisisPlan> own, Stream<ReceivedCopy> copies) {
        Stream<CrisisContent> newestCopy =
                copies.limit(1).map(copy -> CrisisPlanCopy.read(copy.item().content()));
        return Stream.concat(own.map(CrisisPlan::content), newestCopy)
                .flatMap(content -> content.text(CrisisField.EARLY_SIGNS).lines())
                .map(line -> line.replaceFirst("^[-–•*]\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
