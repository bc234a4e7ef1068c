package se.handslag.reporting.joint.fidelity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found of one item of a scale.
 *
 * @param item the id of the item
 * @param points one to five; empty where it was not scored
 * @param origin where the points come from
 * @param counted what the record counted that day, told beside whatever was judged
 * @param evidence what a judgement rests on; about the team's ways of working and no person
 */
public record ItemFound(String item, OptionalInt points, Origin origin, Optional<Counted> counted, String evidence) {
    public static final int LONGEST_EVIDENCE = 1_000;
}
