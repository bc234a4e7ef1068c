package se.handslag.planning.joint.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Dates;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.work.WayOfWorking;

/** What a team's model says of contact, and from which day its times are counted. */
public final class ContactRule {
    private ContactRule() {}

    /** How the team of the file works; as any team where it is not installed any more. */
    public static WayOfWorking work(Teams teams, CaseFile file) {
        return teams.find(file.team()).match(team -> team.blueprint().work(), unknown -> WayOfWorking.ORDINARY);
    }

    /** The day of the last contact, or the day the file was opened while there has been none. */
    public static LocalDate sinceContact(CaseFile file, ContactState state) {
        return sinceContact(file, state.lastReached());
    }

    /** The same, when the last contact is known by its day alone. */
    public static LocalDate sinceContact(CaseFile file, Optional<LocalDate> lastReached) {
        return lastReached.orElseGet(() -> Dates.day(file.openedAt()));
    }

    /** The longest time without contact, in days; empty where the model says nothing. @param closer whether the person is met more often for a time */
    public static OptionalInt within(WayOfWorking work, boolean closer) {
        return work.contact()
                .map(rhythm -> OptionalInt.of(closer ? rhythm.onBoard() : rhythm.ordinary()))
                .orElseGet(OptionalInt::empty);
    }
}
