package se.handslag.web.joint.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.relative.ReadingRelatives.Track;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.web.shell.Choice;

/**
 * A relative's track.
 *
 * @param track what stands in it
 * @param told what the relative may be told, in one sentence; empty if they are in nobody's network
 * @param network where that stands, for those who may read it; empty otherwise
 * @param kinds kinds of support that can be written down
 * @param groups the groups that the relative can begin in
 */
public record RelativePage(
        Track track, Optional<String> told, Optional<String> network, List<Choice> kinds, List<RelativeGroup> groups)
        implements PersonalData {
    /** Support that is about to be struck. */
    public record Striking(String id, LocalDate on, String words) implements PersonalData {
        @Override
        public String toString() {
            return "Striking";
        }
    }

    /**
     * Whose network the relative is in, while it is looked for.
     *
     * @param found persons under the name that was written
     * @param participant the one who was chosen; empty before
     * @param members those in that person's network who may know something today
     * @param linked whether something stands, that can be taken away
     */
    public record Linking(List<Choice> found, String participant, List<Choice> members, boolean linked)
            implements PersonalData {
        @Override
        public String toString() {
            return "Linking";
        }
    }

    @Override
    public String toString() {
        return "RelativePage";
    }
}
