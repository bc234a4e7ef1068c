package se.handslag.core.casework;

import java.util.Optional;

/**
 * What someone is about to do, as the access log will say it.
 *
 * @param verb a stable code such as {@code note.sign}; the module's texts hold the sentence a layperson reads, under
 *     {@code act.<verb>}
 * @param caseId the case it concerns; empty for acts on no one's record
 * @param reach whether it only reads, or also writes
 * @param purpose why, in the actor's words, where a reason is asked for; never shown outside the log
 * @param standing as what the actor does it
 */
public record Act(String verb, Optional<CaseId> caseId, Reach reach, String purpose, Standing standing) {

    /** As what someone does an act; it decides which rules of access it is held against. */
    public enum Standing {
        /** As one who works with the person. */
        AT_WORK,
        /** As the head of the service, whose office it is whoever the person is: erasure, log review. */
        BY_OFFICE,
        /** As one who has not been let in, and asks to be. */
        AT_THE_DOOR,
        /** As someone outside, who opens what was handed to them. */
        BY_LINK
    }

    /** Whether an act reads or writes. */
    public enum Reach {
        READ("read"),
        WRITE("write");
        private final String code;

        Reach(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }
    }

    public static Act reading(String verb, CaseId caseId) {
        return new Act(verb, Optional.of(caseId), Reach.READ, "", Standing.AT_WORK);
    }

    public static Act writing(String verb, CaseId caseId) {
        return new Act(verb, Optional.of(caseId), Reach.WRITE, "", Standing.AT_WORK);
    }

    /** Reading that concerns no single person, such as a list of one's own tasks. */
    public static Act reading(String verb) {
        return new Act(verb, Optional.empty(), Reach.READ, "", Standing.AT_WORK);
    }

    /** Writing that concerns no single person, such as adopting a delegation order. */
    public static Act writing(String verb) {
        return new Act(verb, Optional.empty(), Reach.WRITE, "", Standing.AT_WORK);
    }

    public Act because(String why) {
        return new Act(verb, caseId, reach, why, standing);
    }

    /** The same as the head of the service by office; for anyone else it changes nothing. */
    public Act byOffice() {
        return new Act(verb, caseId, reach, purpose, Standing.BY_OFFICE);
    }

    /** The same as one who asks to be let in. */
    public Act atTheDoor() {
        return new Act(verb, caseId, reach, purpose, Standing.AT_THE_DOOR);
    }

    /** The same as someone outside who opens what was handed to them. What it opens asks by itself whether it still holds. */
    public Act byLink() {
        return new Act(verb, caseId, reach, purpose, Standing.BY_LINK);
    }

    /** Without the purpose, which may tell of someone. */
    @Override
    public String toString() {
        return "Act[" + verb + " " + reach.code() + "]";
    }
}
