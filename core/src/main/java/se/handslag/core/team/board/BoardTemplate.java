package se.handslag.core.team.board;

import java.util.List;

/**
 * A board for raised intensity (FACT-tavla).
 *
 * <p>Anyone in the team puts a person up.
 *
 * @param reasons why someone can be on the board; ids unique in the blueprint, in the order of the columns
 * @param takeDown who takes a person down
 * @param followUpWithinDays how soon someone follows up a person who was taken down, in days, at least 1
 * @param askAgainAfterDays after how many days on the board the team is asked whether it still is right, at least 1
 */
public record BoardTemplate(List<String> reasons, TakeDown takeDown, int followUpWithinDays, int askAgainAfterDays) {
    public BoardTemplate {
        reasons = List.copyOf(reasons);
    }

    /** A board from which anyone takes down, with follow-up within two weeks and the question asked again after four. */
    public BoardTemplate(List<String> reasons) {
        this(reasons, TakeDown.ANYONE, 14, 28);
    }

    public BoardTemplate takenDown(TakeDown by) {
        return new BoardTemplate(reasons, by, followUpWithinDays, askAgainAfterDays);
    }

    public BoardTemplate followedUpWithin(int days) {
        return new BoardTemplate(reasons, takeDown, days, askAgainAfterDays);
    }

    public BoardTemplate askedAgainAfter(int days) {
        return new BoardTemplate(reasons, takeDown, followUpWithinDays, days);
    }

    public String textKey(String reason) {
        return "board." + reason;
    }
}
