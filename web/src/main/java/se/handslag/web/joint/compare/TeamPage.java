package se.handslag.web.joint.compare;

import java.util.List;
import se.handslag.core.person.PersonalData;

/**
 * One team as it stands to one person.
 *
 * @param name what it is called
 * @param version the version of its criteria
 * @param answer the word for the answer
 * @param kind its colour
 * @param ofTheCase whether the case is with it
 * @param tree the criteria with what each comes to
 * @param ways the ways to a yes, nearest first; none where there is nothing to change or find out
 * @param text the explanation in words, a line for each paragraph
 * @param back the page of all services
 */
public record TeamPage(
        String name,
        String version,
        String answer,
        String kind,
        boolean ofTheCase,
        Node tree,
        List<Way> ways,
        List<String> text,
        String back)
        implements PersonalData {

    /**
     * A node of the criteria.
     *
     * @param statement the statement, or how the parts are taken together
     * @param answer the word for what it comes to
     * @param kind its colour
     * @param note how it is known; may be empty
     * @param parts what is below it
     */
    public record Node(String statement, String answer, String kind, String note, List<Node> parts)
            implements PersonalData {
        @Override
        public String toString() {
            return "Node";
        }
    }

    /** What would have to be otherwise and what has to be found out, together. */
    public record Way(List<ComparePage.Said> changes, List<ComparePage.Said> unknown) implements PersonalData {
        @Override
        public String toString() {
            return "Way";
        }
    }

    @Override
    public String toString() {
        return "TeamPage[" + name + "]";
    }
}
