package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * What stands in a coordinated individual plan.
 *
 * <p>The law asks for what is needed, what each principal answers for, what others do, and who has the overall responsibility. The rest is
 * what the forms of the field have; no statute names it.
 *
 * @param important what is important to the person, in their own words
 * @param question what is to be solved together
 * @param situation how it is now, and what is already going on
 * @param shortGoals goals in the near time
 * @param longGoals goals further on
 * @param rows need, intervention, who answers, when; in the order they were made
 * @param present who took part and for whom
 * @param crisisPlan whether there is a crisis plan, and where
 * @param lead which principal has the overall responsibility
 * @param leadName who there, in words
 * @param heldOn the day of the meeting
 * @param followUpOn the day it is to be followed up
 * @param followUpBy who sees to that
 */
public record SipContent(
        String important,
        String question,
        String situation,
        String shortGoals,
        String longGoals,
        List<SipRow> rows,
        String present,
        String crisisPlan,
        Optional<SipParty> lead,
        String leadName,
        Optional<LocalDate> heldOn,
        Optional<LocalDate> followUpOn,
        String followUpBy)
        implements PersonalData {
    /** A plan in which nothing is written. */
    public static final SipContent EMPTY = new SipContent(
            "", "", "", "", "", List.of(), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), "");

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 4_000;
    /** The longest text of a row, or of a name, in characters. */
    public static final int LONGEST_LINE = 500;
    /** The most rows. */
    public static final int MOST_ROWS = 40;
    /** All the texts together, in characters, so that the whole plan can be handed over as one copy. */
    public static final int LONGEST_TOGETHER = 60_000;

    public SipContent {
        rows = rows.stream().sorted(Comparator.comparing(SipRow::id)).toList();
    }

    /** As the first version begins: with what the person said when the need was seen. */
    public static SipContent beginning(SipNeed need) {
        return new SipContent(
                need.important(),
                need.question(),
                "",
                "",
                "",
                List.of(),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** The rows that this one answers for. */
    public List<SipRow> rowsOf(SipParty party) {
        return rows.stream()
                .filter(row -> row.answers().equals(Optional.of(party)))
                .toList();
    }

    /** As a new version begins: what was agreed, without the days of the meeting and the follow-up. */
    public SipContent anew() {
        return new SipContent(
                important,
                question,
                situation,
                shortGoals,
                longGoals,
                rows,
                "",
                crisisPlan,
                lead,
                leadName,
                Optional.empty(),
                Optional.empty(),
                followUpBy);
    }

    @Override
    public String toString() {
        return "SipContent";
    }
}
