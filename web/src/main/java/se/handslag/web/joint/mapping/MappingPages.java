package se.handslag.web.joint.mapping;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.mapping.Aspect;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.shell.Choice;

/** What the pages of the mapping show. */
public final class MappingPages {
    private MappingPages() {}

    /**
     * The whole mapping.
     *
     * @param areas the areas of which something is said
     * @param empty the others
     * @param id the mapping, for handing it over; empty while there is none
     * @param obstacle why nobody can write in it today
     * @param saved who saved it last
     * @param holders who has copies
     * @param received the newest copy of the other authority's
     * @param receivedAreas what it says
     * @param them the end of a text's key for the other authority
     */
    public record Whole(
            List<AreaCard> areas,
            List<LifeArea> empty,
            String id,
            Optional<Sentence> obstacle,
            Optional<Signature> saved,
            CopyHolders holders,
            Optional<ReceivedCopy> received,
            List<AreaCard> receivedAreas,
            String them)
            implements PersonalData {
        /** What stands in the table that is read at a glance. */
        public List<Aspect> glance() {
            return List.of(Aspect.RESOURCES, Aspect.NEEDS, Aspect.FUTURE);
        }

        @Override
        public String toString() {
            return "Whole";
        }
    }

    /**
     * One area being written.
     *
     * @param area which
     * @param aspects what is asked
     * @param kinds the kinds of source
     * @param kept the sources that are there already and stay
     * @param fresh how many empty lines there are for new ones
     */
    public record Writing(LifeArea area, List<Aspect> aspects, List<Choice> kinds, List<MappingSource> kept, int fresh)
            implements PersonalData {
        @Override
        public String toString() {
            return "Writing[" + area + "]";
        }
    }

    /** What one version changed in one field. */
    public record Change(MappingField field, String before, String after) implements PersonalData {
        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    /** One version of an area. */
    public record Version(String number, Signature saved, List<Change> changes) implements PersonalData {
        @Override
        public String toString() {
            return "Version[" + number + "]";
        }
    }

    /** Every version of an area, the newest first. */
    public record Versions(LifeArea area, List<Version> versions) implements PersonalData {
        @Override
        public String toString() {
            return "Versions[" + area + "]";
        }
    }
}
