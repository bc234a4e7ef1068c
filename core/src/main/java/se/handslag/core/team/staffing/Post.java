package se.handslag.core.team.staffing;

import java.util.OptionalInt;
import se.handslag.core.team.criteria.SettledBy;

/**
 * A profession in the team (befattning) that the model or the agreement behind the team asks for.
 *
 * @param id unique in the blueprint
 * @param employedBy whose employee it is
 * @param percent how much of full time together, in percent of one whole post, at least 1; empty where nothing is said
 * @param wished whether the model only wishes for it (önskvärt); else a team without it is not by the model
 * @param grantsSupport whether whoever has it may grant support under the Social Services Act, on delegation from the municipality's board
 * @param inEveryResourceGroup whether it is in every resource group beside those whom the person chooses
 */
public record Post(
        String id,
        SettledBy employedBy,
        OptionalInt percent,
        boolean wished,
        boolean grantsSupport,
        boolean inEveryResourceGroup) {
    /** A post that the model asks for, without saying how much of it. */
    public static Post of(String id, SettledBy employedBy) {
        return new Post(id, employedBy, OptionalInt.empty(), false, false, false);
    }

    /** The same post, so much of full time. */
    public Post percent(int ofFullTime) {
        return new Post(id, employedBy, OptionalInt.of(ofFullTime), wished, grantsSupport, inEveryResourceGroup);
    }

    /** The same post, wished for only. */
    public Post ifPossible() {
        return new Post(id, employedBy, percent, true, grantsSupport, inEveryResourceGroup);
    }

    /** The same post, with the right to grant support. */
    public Post grantingSupport() {
        return new Post(id, employedBy, percent, wished, true, inEveryResourceGroup);
    }

    /** The same post, in every resource group. */
    public Post inEachResourceGroup() {
        return new Post(id, employedBy, percent, wished, grantsSupport, true);
    }

    /** The profession in words, under this key in the team's texts. */
    public String textKey() {
        return "post." + id;
    }
}
