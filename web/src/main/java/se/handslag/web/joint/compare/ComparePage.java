package se.handslag.web.joint.compare;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * Every service as it stands to one person.
 *
 * @param parts the teams of the house by their answer, those that could take the person first
 * @param region the region of the house, as the directory writes it; empty where it serves none or several
 * @param near other services in that region
 * @param far other services in other regions
 * @param home where the person's pages begin
 */
public record ComparePage(List<Part> parts, Optional<String> region, List<Service> near, List<Service> far, String home)
        implements PersonalData {

    /** Teams with the same answer. */
    public record Part(String heading, List<Card> teams) implements PersonalData {
        @Override
        public String toString() {
            return "Part";
        }
    }

    /**
     * One team.
     *
     * @param path its own page
     * @param name what it is called
     * @param answer the word for its answer
     * @param kind the answer's colour
     * @param ofTheCase whether the case is with it
     * @param runBy which authorities run it
     * @param decides what decides
     * @param changes what would have to be otherwise
     * @param unknown what is not known
     */
    public record Card(
            String path,
            String name,
            String answer,
            String kind,
            boolean ofTheCase,
            String runBy,
            List<Said> decides,
            List<Said> changes,
            List<Said> unknown)
            implements PersonalData {
        @Override
        public String toString() {
            return "Card[" + name + "]";
        }
    }

    /** A statement, and what is to be said of it. */
    public record Said(String statement, String note) implements PersonalData {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /**
     * A service of the directory.
     *
     * @param path its page in the directory
     * @param name what it is called
     * @param about its sort, and the region where that is another
     * @param answer the answer of the house's team of the same sort, in words; empty if there is none
     * @param kind the answer's colour
     * @param statements what a source says of whom it is for
     */
    public record Service(String path, String name, String about, String answer, String kind, List<String> statements)
            implements PersonalData {
        @Override
        public String toString() {
            return "Service[" + name + "]";
        }
    }

    @Override
    public String toString() {
        return "ComparePage";
    }
}
