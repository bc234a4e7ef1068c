package se.handslag.planning.joint.network;

import se.handslag.core.person.PersonalData;

/**
 * Who a member is, as it is written down.
 *
 * @param name their name, or what the person calls them
 * @param role as what they are a member
 * @param relation what they are to the person, such as "syster" or "boendestödjare"; may be blank
 * @param organisation where they come from; required of those who come from one
 * @param reached how they are reached, such as a telephone number and the best hours; may be blank
 * @param mark what has to be known before anything else
 * @param wish the person's wish that they are a member
 */
public record MemberWords(
        String name, MemberRole role, String relation, String organisation, String reached, MemberMark mark, Wish wish)
        implements PersonalData {
    /** The longest name and relation, in characters. */
    public static final int LONGEST_NAME = 120;
    /** The longest organisation. */
    public static final int LONGEST_ORGANISATION = 160;
    /** The longest telling of how they are reached. */
    public static final int LONGEST_REACHED = 200;

    public MemberWords {
        name = name.strip();
        relation = relation.strip();
        organisation = organisation.strip();
        reached = reached.strip();
    }

    @Override
    public String toString() {
        return "MemberWords[" + role + "]";
    }
}
