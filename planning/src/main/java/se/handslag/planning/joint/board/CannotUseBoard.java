package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * Why nothing was done on the board.
 *
 * @param why what is wrong
 * @param latest the latest day that a follow-up may be put on, where that is what is wrong
 */
public record CannotUseBoard(Why why, Optional<LocalDate> latest) implements Refusal {

    /** What can be wrong. */
    public enum Why {
        NO_SUCH_CASE("no-such-case", ""),
        CASE_CLOSED("case-closed", ""),
        NO_MANDATE("no-mandate", ""),
        NOT_IN_THE_TEAM("not-in-the-team", ""),
        NO_BOARD("no-board", ""),
        NO_REASON("no-reason", "reason"),
        ON_THE_BOARD("on-the-board", ""),
        NOT_ON_THE_BOARD("not-on-the-board", ""),
        THERE_ALREADY("there-already", "reason"),
        CHANGED("changed", ""),
        NO_AGREEMENT("no-agreement", "kind"),
        NO_WORDS("no-words", "words"),
        NO_OWNER("no-owner", "owner"),
        NO_DAY("no-day", "on"),
        IN_THE_PAST("in-the-past", "on"),
        TOO_FAR_AHEAD("too-far-ahead", "on"),
        TOO_LONG("too-long", "words"),
        NO_SUCH_AGREEMENT("no-such-agreement", ""),
        WHY_DOWN("why-down", "words"),
        NO_FOLLOW_UP("no-follow-up", "owner"),
        FOLLOW_UP_TOO_LATE("follow-up-too-late", "on"),
        ONLY_AT_A_MEETING("only-at-a-meeting", ""),
        NO_SUCH_MEETING("no-such-meeting", ""),
        NOTHING_TO_FOLLOW_UP("nothing-to-follow-up", ""),
        NO_CONSENT_FOR_COPY("no-consent-for-copy", "copyTo"),
        BLOCKED_COPY("blocked-copy", "copyTo"),
        PROTECTION_NOT_SEEN("protection-not-seen", "protectionSeen");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }
    }

    static CannotUseBoard because(Why why) {
        return new CannotUseBoard(why, Optional.empty());
    }

    static CannotUseBoard notFollowedUpBy(LocalDate latest) {
        return new CannotUseBoard(Why.FOLLOW_UP_TOO_LATE, Optional.of(latest));
    }

    @Override
    public Sentence sentence() {
        return latest.map(day -> Sentence.of("board.cannot." + why.code, day))
                .orElseGet(() -> Sentence.of("board.cannot." + why.code));
    }

    @Override
    public String field() {
        return why.field;
    }
}
