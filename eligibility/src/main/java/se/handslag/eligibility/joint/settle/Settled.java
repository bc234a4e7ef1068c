package se.handslag.eligibility.joint.settle;

import java.util.List;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.eligibility.joint.finding.FindingId;

/**
 * What came of taking a stand.
 *
 * @param written the new findings; stands that said nothing new are not among them
 * @param copies the hand-overs made in the same act
 */
public record Settled(List<FindingId> written, List<DisclosureId> copies) {
    public Settled {
        written = List.copyOf(written);
        copies = List.copyOf(copies);
    }
}
