package se.handslag.web.joint.board;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.joint.board.BoardPage.Card;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;

/**
 * How one person stands on the board.
 *
 * @param hasBoard whether the person's team has one
 * @param open whether the case is open
 * @param onlyAtMeetings whether the team takes down at its meeting
 * @param card how they stand now; empty when nowhere
 * @param reason why, as the team says it
 * @param agreements what was agreed and still is open, or was done while they are there
 * @param followUp who is to follow up after the last stay; empty when nobody is
 * @param reasons what there is to choose from
 * @param kinds what can be agreed on
 * @param colleagues whom it can be agreed with
 * @param offer where a copy may go on the person's consent
 * @param isProtected whether what goes is first held against the person's protected identity
 * @param history every step, the newest first
 */
public record PersonBoardPage(
        boolean hasBoard,
        boolean open,
        boolean onlyAtMeetings,
        Optional<Card> card,
        String reason,
        List<Agreed> agreements,
        String followUp,
        List<Choice> reasons,
        List<Choice> kinds,
        List<Choice> colleagues,
        Optional<CopyOffer> offer,
        boolean isProtected,
        List<Step> history)
        implements PersonalData {

    /** One agreement and what can be said of it. @param states where else it can stand */
    public record Agreed(String id, String text, String who, String on, String state, List<Choice> states)
            implements PersonalData {
        @Override
        public String toString() {
            return "Agreed[" + id + "]";
        }
    }

    /** One thing that was done. */
    public record Step(String what, String why, String words, String at, String datetime, String by, String follow)
            implements PersonalData {
        @Override
        public String toString() {
            return "Step";
        }
    }

    public boolean isOn() {
        return card.filter(Card::own).isPresent();
    }

    @Override
    public String toString() {
        return "PersonBoardPage";
    }
}
