package se.handslag.planning.joint.agreement;

import java.util.Set;

/**
 * A group that leads the team together (styrgrupp, operativ ledningsgrupp).
 *
 * @param name what it is called
 * @param members who sits in it, by office and authority, one on each line; often empty
 * @param duties what it has to do
 */
public record ManagementGroup(String name, String members, Set<GroupDuty> duties) {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_MEMBERS = 2_000;

    public ManagementGroup {
        duties = Set.copyOf(duties);
    }
}
