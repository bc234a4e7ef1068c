package se.handslag.web.joint.seal;

import java.util.List;
import java.util.Optional;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.records.BrokenSeal;
import se.handslag.core.records.Seals;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Holding the record against its seals. The check is made when someone asks for it, since it goes through everything. */
public final class SealRoutes implements Routes {
    /** The most rows that are shown; more than this is no longer something to read through. */
    static final int SHOWN = 200;

    private static final String PATH = "/forvaltning/kontroll";

    /**
     * What the page shows.
     *
     * @param checked how many rows were checked; empty before the check is made
     * @param broken what does not agree, at most {@link #SHOWN}
     * @param more how many more there are
     * @param log what became of going through the access log; empty before that is done
     */
    public record SealPage(Optional<Long> checked, List<BrokenSeal> broken, int more, Optional<LogCheck> log) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.seal.title", 90, SealRoutes::mayCheck);
        site.get(PATH, SealRoutes::begin);
        site.post(PATH, SealRoutes::check);
        site.post(PATH + "/logg", SealRoutes::checkLog);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/seal/texts");
    }

    private static boolean mayCheck(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE) || actor.may(Mandate.ADMINISTRATOR);
    }

    private static Reply begin(Visit visit) {
        return visit.show("joint/seal/seals.jte", new SealPage(Optional.empty(), List.of(), 0, Optional.empty()));
    }

    private static Reply check(Visit visit) {
        return visit.use(VerifyingSeals.class)
                .handle(visit.actor())
                .match(checked -> visit.show("joint/seal/seals.jte", page(checked)), refusal -> {
                    throw PageFault.notAllowed(refusal.sentence());
                });
    }

    private static SealPage page(Seals.Checked checked) {
        List<BrokenSeal> broken = checked.broken();
        return new SealPage(
                Optional.of(checked.rows()),
                broken.stream().limit(SHOWN).toList(),
                Math.max(0, broken.size() - SHOWN),
                Optional.empty());
    }

    private static Reply checkLog(Visit visit) {
        return visit.use(VerifyingAccessLog.class)
                .handle(visit.actor())
                .match(
                        checked -> visit.show(
                                "joint/seal/seals.jte",
                                new SealPage(Optional.empty(), List.of(), 0, Optional.of(checked))),
                        refusal -> {
                            throw PageFault.notAllowed(refusal.sentence());
                        });
    }
}
