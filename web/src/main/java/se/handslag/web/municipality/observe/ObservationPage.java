package se.handslag.web.municipality.observe;

import java.time.Instant;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * The page of observations.
 *
 * @param open whether more can be written down
 * @param kinds how the support was given
 * @param directions how it was, compared with usual
 * @param signs the early signs of the crisis plan; empty where there is none, or where the reader may not see it
 * @param rows what was seen, the newest first
 */
public record ObservationPage(
        boolean open, List<Choice> kinds, List<Choice> directions, List<Choice> signs, List<Row> rows)
        implements PersonalData {

    /**
     * One observation.
     *
     * @param id the observation
     * @param at when it was
     * @param who who noticed
     * @param direction how it was
     * @param harder whether it was harder than usual
     * @param signs the early signs that were seen
     * @param words what was written
     * @param corrected whether a later note corrects it
     * @param waits whether the team has been asked and has not answered
     * @param answer what the team did; empty for none
     * @param answered who answered and when; empty for none
     */
    public record Row(
            String id,
            Instant at,
            String who,
            String direction,
            boolean harder,
            List<String> signs,
            String words,
            boolean corrected,
            boolean waits,
            String answer,
            String answered)
            implements PersonalData {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "ObservationPage";
    }
}
