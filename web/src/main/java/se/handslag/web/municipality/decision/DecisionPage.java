package se.handslag.web.municipality.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.web.shell.Choice;

/**
 * A decision as it was told.
 *
 * @param decision the decision
 * @param letter its letter
 * @param notices what is recorded of telling the person, oldest first
 * @param askForNotice whether the one who looks can record a notice now
 * @param methods how the person can be told
 * @param noticePath where the notice is sent
 * @param story what has happened to it, and what can be done now
 * @param filePath where the letter is as a file
 */
public record DecisionPage(
        MunicipalDecision decision,
        Letter letter,
        List<Notice> notices,
        boolean askForNotice,
        List<Choice> methods,
        String noticePath,
        DecisionStory story,
        String filePath) {

    /** The last day on which an appeal may come in, once the day of delfående is known. */
    public Optional<LocalDate> lastDayToAppeal() {
        return notices.stream()
                .flatMap(notice -> notice.lastDayToAppeal().stream())
                .findFirst();
    }
}
