package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a proposal was not judged. */
public sealed interface CannotJudge extends Refusal {
    /** The cases that need no more than to be named. */
    enum Now implements CannotJudge {
        NO_SUCH_CASE("no-such-case"),
        /** No proposal waits: it was judged or taken back, or there never was one. */
        NOTHING_WAITS("nothing-waits"),
        /** Something that the proposal rests on has changed since it was read. */
        CHANGED_SINCE("changed-since"),
        /** Points that are to be judged are left out, or others are judged. */
        NOT_ALL_JUDGED("not-all-judged"),
        TEXT_TOO_LONG("text-too-long", "present");

        private final String code;
        private final String field;

        Now(String code) {
            this(code, "");
        }

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.judge.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /**
     * The actor has had a part in the matter.
     *
     * @param act what they did, as the log says it
     */
    record HasContributed(String act) implements CannotJudge {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.judge.cannot.has-contributed", Sentence.of("act." + act));
        }
    }

    /** What is to be done about a point that is sent back is not said. */
    record NoWords(ProposalPoint point) implements CannotJudge {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.judge.cannot.no-words", Sentence.of("proposal.point." + point.code()));
        }

        @Override
        public String field() {
            return point.code() + "-words";
        }
    }

    /** The decision cannot be made now. */
    record NotReady(Refusal why) implements CannotJudge {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }
    }
}
