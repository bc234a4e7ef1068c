package se.handslag.eligibility.joint.criteria;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.person.PersonalData;

/**
 * One way for the criteria to come to a yes: what has to be otherwise or found out, together. Nothing in it can be left out.
 *
 * @param needs the facts, in the order of the guideline; empty if it is a yes already
 */
public record Way(List<Need> needs) implements PersonalData {
    static final Way OPEN = new Way(List.of());

    public Way {
        needs = List.copyOf(needs);
    }

    /** What is known to be otherwise. */
    public List<Need> changes() {
        return needs.stream().filter(Need::isChange).toList();
    }

    /** What nobody knows yet, or the two authorities differ on. */
    public List<Need> unknown() {
        return needs.stream().filter(need -> !need.isChange()).toList();
    }

    Way and(Way other) {
        return new Way(Stream.concat(needs.stream(), other.needs().stream()).toList());
    }

    @Override
    public String toString() {
        return "Way";
    }
}
