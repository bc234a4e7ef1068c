package se.handslag.web.joint.board;

import java.util.List;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * A team's board as it is shown.
 *
 * @param teams the teams with a board that the visitor is in
 * @param team which of them; empty when there is none
 * @param asList whether it is shown as a table rather than by reason
 * @param columns one for each reason, in the team's order, the empty ones too
 * @param others those who are not on the board, to be put there
 */
public record BoardPage(List<Choice> teams, String team, boolean asList, List<Column> columns, List<Choice> others)
        implements PersonalData {

    /** Everyone there for one reason. */
    public record Column(String reason, String name, List<Card> cards) implements PersonalData {
        @Override
        public String toString() {
            return "Column[" + reason + "]";
        }
    }

    /**
     * One person.
     *
     * @param own whether they stand in one's own record; otherwise the card is a copy that cannot be moved
     * @param seen the last move, which a move from here goes out from; empty for a copy
     * @param days how long they have been there, in words
     * @param copy what the other authority has handed over; empty when it has not
     * @param goal the goal that is followed up first; empty where there is none
     * @param moves where they can be moved to
     */
    public record Card(
            String caseId,
            String name,
            boolean isProtected,
            boolean own,
            Owner owner,
            String seen,
            String reason,
            String days,
            List<Line> agreements,
            String next,
            String last,
            boolean late,
            boolean crisisPlan,
            String goal,
            String copy,
            List<Choice> moves)
            implements PersonalData {
        @Override
        public String toString() {
            return "Card[" + caseId + "]";
        }
    }

    /** One open agreement: what, who, by when. @param id empty for one that the other authority has handed over */
    public record Line(String id, String what, String words, String initials, String who, String on, boolean late)
            implements PersonalData {
        @Override
        public String toString() {
            return "Line";
        }
    }

    @Override
    public String toString() {
        return "BoardPage[" + team + "]";
    }
}
