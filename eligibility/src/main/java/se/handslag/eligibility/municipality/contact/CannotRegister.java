package se.handslag.eligibility.municipality.contact;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.UnknownTeam;

/** Why a contact was not written down. */
public sealed interface CannotRegister extends Refusal {
    /** Only those who work with persons take contacts. */
    record NotACaseWorker() implements CannotRegister {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.contact.cannot.not-a-case-worker");
        }
    }

    /** There is no such team here. */
    record NoSuchTeam(UnknownTeam unknown) implements CannotRegister {
        @Override
        public Sentence sentence() {
            return unknown.sentence();
        }

        @Override
        public String field() {
            return unknown.field();
        }
    }

    /** The municipality has no part in the team. */
    record NotThisMunicipalitysTeam() implements CannotRegister {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.contact.cannot.not-our-team");
        }

        @Override
        public String field() {
            return "team";
        }
    }

    /** Something is missing or cannot be; each fault says what. */
    record Incomplete(List<Fault> faults) implements CannotRegister {
        public Incomplete {
            faults = List.copyOf(faults);
        }

        @Override
        public Sentence sentence() {
            return faults.get(0).sentence();
        }

        @Override
        public String field() {
            return faults.get(0).field();
        }
    }

    /** What can be wrong with a contact. */
    enum Fault implements Refusal {
        NO_MATTER("no-matter", "matter"),
        MATTER_TOO_LONG("matter-too-long", "matter"),
        NAME_TOO_LONG("name-too-long", "callerName"),
        PHONE_TOO_LONG("phone-too-long", "callerPhone"),
        ABOUT_TOO_LONG("about-too-long", "about"),
        NO_DAY_TO_CALL("no-day-to-call", "callBackOn"),
        DAY_HAS_BEEN("day-has-been", "callBackOn"),
        REFERRED_NOWHERE("referred-nowhere", "referredTo"),
        REFERRED_TOO_LONG("referred-too-long", "referredTo");

        private final String code;
        private final String field;

        Fault(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.contact.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}
