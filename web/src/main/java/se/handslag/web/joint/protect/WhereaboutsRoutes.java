package se.handslag.web.joint.protect;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.whereabouts.ShowWhereabouts;
import se.handslag.core.casefile.whereabouts.ShowingWhereabouts;
import se.handslag.core.casefile.whereabouts.Whereabouts;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * How a protected person is reached, after saying what for (visa kontaktuppgifter).
 *
 * <p>Shown in the answer to the form and on no address of its own, so that nobody comes upon it by going back or by a link.
 */
public final class WhereaboutsRoutes implements Routes {
    private static final String PATH = "/person/{case}/kontaktuppgifter";

    /**
     * @param shown how the person is reached; empty until someone has said what for
     * @param municipality where the person is registered, in words
     */
    public record WhereaboutsPage(Optional<Whereabouts> shown, String municipality, List<Caller> callers)
            implements PersonalData {
        @Override
        public String toString() {
            return "WhereaboutsPage";
        }
    }

    /** Someone who has been in touch about the person. */
    public record Caller(String when, String who, String phone) implements PersonalData {
        @Override
        public String toString() {
            return "Caller";
        }
    }

    /** Who has been in touch about the person; only the municipality takes contacts. */
    public interface Callers {
        /** @param reason what they are needed for; it stands in the log */
        List<Caller> of(Visit visit, String reason);
    }

    private final Callers callers;

    public WhereaboutsRoutes(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void addTo(Site site) {
        site.get(PATH, this::ask);
        site.post(PATH, this::show);
    }

    private Reply ask(Visit visit) {
        visit.person();
        return visit.show("joint/protect/whereabouts.jte", new WhereaboutsPage(Optional.empty(), "", List.of()));
    }

    private Reply show(Visit visit) {
        String reason = visit.form().text("reason");
        return visit.use(ShowingWhereabouts.class)
                .handle(visit.actor(), new ShowWhereabouts(visit.caseId(), reason))
                .match(
                        shown -> visit.show(
                                "joint/protect/whereabouts.jte",
                                new WhereaboutsPage(
                                        Optional.of(shown), municipality(visit, shown), callers.of(visit, reason))),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return ask(visit);
                        });
    }

    /** The visitor's own municipality by name; others by their code, which is what is known of them here. */
    private static String municipality(Visit visit, Whereabouts shown) {
        return shown.municipality()
                .map(code -> code.equals(visit.actor().employer().code())
                        ? visit.use(ForeseeingConsent.class).releasing().name()
                        : visit.say("web.whereabouts.code", code))
                .orElseGet(() -> visit.say("web.whereabouts.not-shown"));
    }
}
