package se.handslag.planning.joint.mapping;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldMerge;

/** Why an area of the mapping was not saved. What was written stays with the page. */
public sealed interface CannotSaveMapping extends Refusal {

    /** What concerns the whole act. */
    enum Whole implements CannotSaveMapping {
        /** There is no file on this case in one's own record. */
        NO_SUCH_CASE("no-such-case", ""),
        /** The case has ended. */
        CASE_CLOSED("case-closed", ""),
        /** The employer has not given the actor this work to do. */
        NO_MANDATE("no-mandate", ""),
        /** The version that was looked at has never been. */
        NO_SUCH_VERSION("no-such-version", ""),
        /** Nothing is written. */
        NOTHING_WRITTEN("nothing-written", "present.person"),
        /** What the team says builds on nothing. */
        NO_SOURCE("no-source", "source.1.kind"),
        /** More sources than can be kept. */
        TOO_MANY_SOURCES("too-many-sources", "source.1.kind"),
        /** What is built on has not happened yet. */
        SOURCE_IN_THE_FUTURE("source-in-the-future", "source.1.on"),
        /** What is said of a source is longer than can be kept. */
        SOURCE_TOO_LONG("source-too-long", "source.1.what");

        private final String code;
        private final String field;

        Whole(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("mapping.save.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** One text is longer than can be kept. */
    record TooLong(MappingField at) implements CannotSaveMapping {
        @Override
        public Sentence sentence() {
            return Sentence.of("mapping.save.cannot.too-long", MappingField.LONGEST);
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /**
     * Somebody else saved the same fields first.
     *
     * @param theirs the area as they left it
     * @param ours all that was to be saved now
     * @param fields where both changed the same
     */
    record Conflict(AreaMapping theirs, AreaContent ours, List<FieldMerge.Both<MappingField>> fields)
            implements CannotSaveMapping, PersonalData {
        public Conflict {
            fields = List.copyOf(fields);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "mapping.save.cannot.conflict",
                    theirs.saved().name(),
                    theirs.saved().at());
        }

        @Override
        public String toString() {
            return "Conflict[" + theirs + "]";
        }
    }
}
