package se.handslag.decisions.municipality.prepare;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something that comes before a decision was not recorded. Each says in one sentence what is missing and who can do it. */
public sealed interface CannotPrepare extends Refusal {

    /** The cases that need no more than to be named. */
    enum Now implements CannotPrepare {
        NO_SUCH_CASE("no-such-case", ""),
        NOT_A_CASE_WORKER("not-a-case-worker", ""),
        /** The actor has said that they have a conflict of interest in the matter. */
        DISQUALIFIED("disqualified", ""),
        CASE_CLOSED("case-closed", ""),
        NO_APPLICATION("no-application", ""),
        /** There is neither an application nor support: nothing that a decision could be about. */
        NO_SUBJECT("no-subject", ""),
        PERSON_NOT_KNOWN("person-not-known", ""),
        TEAM_NOT_HERE("team-not-here", ""),
        IN_THE_FUTURE("in-the-future", "on"),
        /** The day is before what it belongs to. */
        TOO_EARLY_DAY("too-early-day", "on"),
        TEXT_TOO_LONG("text-too-long", "text"),
        NO_GROUND_IN_WORDS("no-ground-in-words", "text"),
        ALREADY_DECLARED("already-declared", ""),
        NO_LANGUAGE("no-language", "language"),
        NO_SUCH_HEARING("no-such-hearing", ""),
        HEARING_ASKED_FOR("hearing-asked-for", ""),
        NOTHING_SAID("nothing-said", "text"),
        NO_MATERIAL("no-material", "what"),
        NO_SOURCE("no-source", "from"),
        INVESTIGATION_NOT_WRITTEN("investigation-not-written", ""),
        /** The person has been sent all there is. */
        NOTHING_NEW("nothing-new", ""),
        NOTHING_SENT("nothing-sent", ""),
        NO_REASON("no-reason", "text"),
        NOTHING_ASKED("nothing-asked", "what"),
        ALREADY_WITHDRAWN("already-withdrawn", ""),
        NOT_WRITTEN("not-written", "form"),
        /** It may be demanded once. */
        ALREADY_DEMANDED("already-demanded", "");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.prepare.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /**
     * The person gets too little time to answer.
     *
     * @param days the fewest
     * @param earliest the first day that would do
     */
    record TooLittleTime(int days, LocalDate earliest) implements CannotPrepare {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.prepare.cannot.too-little-time", days, earliest);
        }

        @Override
        public String field() {
            return "answerBy";
        }
    }

    /** Six months have not passed since the application came in. */
    record DemandTooEarly(LocalDate firstDay) implements CannotPrepare {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.prepare.cannot.demand-too-early", firstDay);
        }

        @Override
        public String field() {
            return "on";
        }
    }
}
