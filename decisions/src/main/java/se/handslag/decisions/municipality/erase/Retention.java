package se.handslag.decisions.municipality.erase;

import java.time.LocalDate;

/** What the law says of a personal file on one day. */
public sealed interface Retention {
    /** The code of why, for a text; empty where there is nothing to add. */
    default String why() {
        return "";
    }

    /** The file is in use, and no time runs. */
    record InUse(Use use) implements Retention {
        @Override
        public String why() {
            return use.code();
        }
    }

    /** It is kept until this day at least. */
    record KeptUntil(LocalDate day) implements Retention {}

    /** It is never erased. */
    record KeptForEver(Reason reason) implements Retention {
        @Override
        public String why() {
            return reason.code();
        }
    }

    /** Five years have passed, and a person has to say whether it may go: the birth date is not known. */
    record NeedsJudgement(LocalDate since, LocalDate finishBy) implements Retention {}

    /**
     * It shall be erased.
     *
     * @param since the day on which the duty arose
     * @param finishBy the last day of the calendar year after that
     */
    record Due(LocalDate since, LocalDate finishBy) implements Retention {}

    /** Why a file is in use. Texts: {@code retention.in-use.<code>}. */
    enum Use {
        OPEN("open"),
        APPLICATION("application"),
        APPEAL("appeal"),
        SUPPORT("support");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Why a file is never erased. Texts: {@code retention.kept.<code>}. */
    enum Reason {
        /** The municipality keeps everyone's files for research. */
        RESEARCH_MUNICIPALITY("research-municipality"),
        /** Born on one of the days kept for research. */
        RESEARCH_BIRTHDAY("research-birthday"),
        /** Someone has judged that the person was. */
        RESEARCH_JUDGED("research-judged"),
        PARENTHOOD("parenthood"),
        ADOPTION("adoption"),
        CHILD_PLACEMENT("child-placement");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
