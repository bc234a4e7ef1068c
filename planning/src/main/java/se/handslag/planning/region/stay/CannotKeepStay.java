package se.handslag.planning.region.stay;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why something was not done about a stay in hospital. */
public sealed interface CannotKeepStay extends Refusal {
    /** The reasons that need no more than their name. */
    enum Why implements CannotKeepStay {
        NO_SUCH_CASE("no-such-case", ""),
        CASE_CLOSED("case-closed", ""),
        NO_MANDATE("no-mandate", ""),
        NO_SUCH_STAY("no-such-stay", ""),
        HAS_LEFT("has-left", ""),
        TOO_LONG("too-long", ""),
        ALREADY_ADMITTED("already-admitted", ""),
        NO_WARD("no-ward", "ward"),
        NO_MOMENT("no-moment", "on"),
        IN_THE_FUTURE("in-the-future", "on"),
        PLANNED_TOO_EARLY("planned-too-early", "planned"),
        NO_MUNICIPALITY("no-municipality", "to"),
        NOT_NEEDED("not-needed", ""),
        TOLD_ALREADY("told-already", ""),
        NO_ADDRESS("no-address", "address"),
        NO_PLANNED_DAY("no-planned-day", "planned"),
        NO_CONTACT("no-contact", "contact"),
        TOLD_FALLS_AWAY("told-falls-away", "needs"),
        NOT_TOLD("not-told", ""),
        READY_ALREADY("ready-already", ""),
        NOT_READY("not-ready", ""),
        NO_REASON("no-reason", "reason"),
        BEFORE_ADMISSION("before-admission", "on"),
        NO_PLACE("no-place", "where"),
        WITHOUT_CONTACT("without-contact", "withoutContact"),
        NOT_LEFT("not-left", ""),
        SENT_ALREADY("sent-already", ""),
        NO_INFORMATION("no-information", "information"),
        NOT_SUCH_GROUND("not-such-ground", "ground");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("stay.cannot." + code, StayEvent.LONGEST);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** A notice could not go; nothing else of the act was done either. */
    record NotHandedOver(CannotDisclose why) implements CannotKeepStay {
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
