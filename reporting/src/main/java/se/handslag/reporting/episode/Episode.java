package se.handslag.reporting.episode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;

/**
 * One person's way through one team, without anything that says who it was.
 *
 * <p>The days need not be the real ones: whoever counts cells may put every day of a quarter on its first day, as long as no two sides of a
 * period's border are mixed. How long the person waited is therefore carried by itself and not computed from the days.
 *
 * @param team the team
 * @param model the model that the team works by, as a code of {@link se.handslag.reporting.directory.WorkModel}, or else the team's id
 * @param contacted the day of the first contact
 * @param firstDecision the day of the first decision that granted support; empty where nothing was granted
 * @param daysToDecision days from the first contact to the first decision; empty without a decision, and in a cell where it is of no account
 * @param begins the first day of support; empty for someone who never began, also when support was granted and they left before its first day
 * @param ends the day of the discharge, or else the last day granted; empty where there is neither
 * @param reason why it ended; empty for someone who has not been discharged
 * @param age the age group at the first day of support, or at the first contact for someone who never began
 * @param goals whether each of the team's goals was reached, by the goal's id; a goal that is left out is not known
 */
public record Episode(
        TeamId team,
        String model,
        LocalDate contacted,
        Optional<LocalDate> firstDecision,
        OptionalInt daysToDecision,
        Optional<LocalDate> begins,
        Optional<LocalDate> ends,
        Optional<DischargeReason> reason,
        AgeGroup age,
        Map<String, Answer> goals) {
    public Episode {
        goals = Map.copyOf(goals);
        if (begins.isPresent() && (ends.isEmpty() || ends.get().isBefore(begins.get()))) {
            throw new IllegalArgumentException("What begins ends, and not before it begins.");
        }
        if (reason.isPresent() && ends.isEmpty()) {
            throw new IllegalArgumentException("A discharge has a day.");
        }
    }

    /** Whether the goal was reached; what was not answered is not known. */
    public Answer answer(String goal) {
        return goals.getOrDefault(goal, Answer.UNKNOWN);
    }

    /** The same with another answer to one of the goals. */
    public Episode answering(String goal, Answer answer) {
        Map<String, Answer> answers = new HashMap<>(goals);
        answers.put(goal, answer);
        return new Episode(team, model, contacted, firstDecision, daysToDecision, begins, ends, reason, age, answers);
    }

    /** Whether support ever began. */
    public boolean begun() {
        return begins.isPresent();
    }
}
