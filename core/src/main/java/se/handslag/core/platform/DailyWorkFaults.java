package se.handslag.core.platform;

import java.util.OptionalInt;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.work.WayOfWorking;

/** What is wrong with how a team says that it works from day to day. */
final class DailyWorkFaults {
    private final FaultList faults;

    DailyWorkFaults(FaultList faults) {
        this.faults = faults;
    }

    void look(BoardTemplate board) {
        faults.isMissing(board.takeDown(), "board", "word on who takes a person down");
        atLeastOne(board.followUpWithinDays(), "board", "Someone who is taken down is followed up within", "days");
        atLeastOne(board.askAgainAfterDays(), "board", "The team is asked again after", "days");
    }

    void look(WayOfWorking work) {
        work.caseload()
                .ifPresent(caseload ->
                        atLeastOne(caseload.most(), "work.caseload", "A coordinator has at most", "persons"));
        if (!faults.isMissing(work.absence(), "work.absence", "rule for someone who stays away")) {
            faults.isMissing(work.absence().when(), "work.absence", "word on what is done");
            atLeastOne(work.absence().afterMissed(), "work.absence", "It holds after", "missed appointments");
            atLeastOne(work.absence().attemptEveryDays(), "work.absence", "An attempt is made every", "days");
        }
        work.contact().ifPresent(contact -> {
            atLeastOne(contact.onBoard(), "work.contact", "On the board there is contact within", "days");
            if (contact.ordinary() < contact.onBoard()) {
                faults.add(
                        "work.contact",
                        "Someone on the board is met at least as often as others, not every " + contact.onBoard()
                                + " days instead of every " + contact.ordinary() + ".");
            }
        });
        months(work.resourceGroupMonths(), "work.resourceGroup", "A resource group meets every");
        months(work.takeBackMonths(), "work.takeBack", "The team is ready to take someone back for");
        for (int i = 0; i < work.steps().size(); i++) {
            faults.place("step", i, work.steps().get(i));
        }
    }

    private void months(OptionalInt months, String where, String does) {
        months.ifPresent(number -> atLeastOne(number, where, does, "months"));
    }

    private void atLeastOne(int number, String where, String does, String what) {
        if (number < 1) {
            faults.add(where, does + " " + number + " " + what + ". Write at least 1.");
        }
    }
}
