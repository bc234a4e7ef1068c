package se.handslag.decisions.region.commit;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why the region's care was not taken on, declined, changed or ended. */
public sealed interface CannotCommit extends Refusal {
    /** What stops it without regard to what is written. */
    enum Now implements CannotCommit {
        NO_SUCH_CASE("no-such-case"),
        NOT_HEALTH_CARE("not-health-care"),
        CASE_CLOSED("case-closed"),
        PERSON_NOT_KNOWN("person-not-known"),
        /** The case is in a team that this installation no longer has. */
        TEAM_NOT_HERE("team-not-here"),
        /** The region takes no part in the team. */
        NOT_OUR_TEAM("not-our-team"),
        ALREADY_COMMITTED("already-committed"),
        NOT_COMMITTED("not-committed"),
        /** There is nothing to tell the municipality of. */
        NOTHING_SAID("nothing-said"),
        /** A colleague said something of the care in the meantime. */
        SOMEONE_WAS_FIRST("someone-was-first");

        private final String code;

        Now(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.commit.cannot." + code);
        }
    }

    /** What is wrong with what is written. */
    enum Written implements CannotCommit {
        NOTHING_UNDERTAKEN("nothing-undertaken", "undertakes"),
        UNDERTAKES_TOO_MUCH("undertakes-too-much", "undertakes"),
        BEGINS_BEFORE_THE_CASE("begins-before-the-case", "from"),
        BEGINS_TOO_FAR_AHEAD("begins-too-far-ahead", "from"),
        NO_REASON("no-reason", "reason"),
        REASON_TOO_LONG("reason-too-long", "reason"),
        CONTACT_UNCLEAR("contact-unclear", "contactName"),
        CONTACT_TOO_LONG("contact-too-long", "contactName"),
        /** The one named is known to be employed by another authority. */
        CONTACT_NOT_OURS("contact-not-ours", "contactStaff"),
        SAME_CONTACT("same-contact", "contactName"),
        ENDS_BEFORE_IT_WAS_MADE("ends-before-it-was-made", "on"),
        ENDS_IN_THE_FUTURE("ends-in-the-future", "on");

        private final String code;
        private final String field;

        Written(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.commit.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The outcome could not be handed over, and nothing was said. */
    record NotHandedOver(CannotDisclose why) implements CannotCommit {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }
}
