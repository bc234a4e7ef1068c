package se.handslag.core.team.board;

import java.util.List;

/**
 * A board for raised intensity (FACT-tavla).
 *
 * @param reasons why someone can be on the board; ids unique in the blueprint, in the order of the columns
 */
public record BoardTemplate(List<String> reasons) {
    public BoardTemplate {
        reasons = List.copyOf(reasons);
    }

    public String textKey(String reason) {
        return "board." + reason;
    }
}
