package se.handslag.web.municipality.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.decisions.municipality.MunicipalDecisions.Ending;
import se.handslag.decisions.municipality.MunicipalDecisions.WithoutNotice;
import se.handslag.decisions.municipality.watch.CannotWatch;
import se.handslag.decisions.municipality.watch.WatchingMatters;
import se.handslag.decisions.municipality.watch.WatchingMatters.Waiting;
import se.handslag.web.municipality.duty.WatchPage.Watched;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** What waits in all matters (bevakning). */
final class WatchPages {
    static final String HERE = "/forvaltning/bevakning";

    /** How many rows of a list the page shows; the longest wait stands first. */
    private static final int SHOWN = 200;

    void addTo(Site site) {
        site.get(HERE, WatchPages::page);
    }

    private static Reply page(Visit visit) {
        WatchingMatters watching = visit.use(WatchingMatters.class);
        List<WithoutNotice> withoutNotice = orFault(watching.withoutNotice(visit.actor()));
        List<Ending> ending = orFault(watching.ending(visit.actor()));
        List<Waiting> waiting = orFault(watching.waiting(visit.actor()));
        return visit.show(
                "municipality/duty/watch.jte",
                new WatchPage(List.of(
                        watched(
                                visit,
                                "without-notice",
                                withoutNotice,
                                WithoutNotice::caseId,
                                WithoutNotice::decidedOn,
                                it -> "beslut/" + it.id()),
                        watched(visit, "ending", ending, Ending::caseId, Ending::lastDay, it -> "beslut"),
                        watched(visit, "waiting", waiting, Waiting::caseId, Waiting::arrivedOn, it -> "beslut"))));
    }

    private static <T> Watched watched(
            Visit visit,
            String name,
            List<T> all,
            Function<T, CaseId> caseId,
            Function<T, LocalDate> day,
            Function<T, String> page) {
        List<T> shown = all.subList(0, Math.min(SHOWN, all.size()));
        return new Watched(
                visit.say("web.duty.watch." + name),
                new Listing(
                        new Table(
                                visit.say("web.duty.watch." + name + ".caption"),
                                List.of(
                                        Column.ofWords(visit.say("web.duty.case")),
                                        Column.ofWords(visit.say("web.duty.watch." + name + ".day"))),
                                shown.stream()
                                        .map(it -> List.of(
                                                caseId.apply(it).toString(),
                                                visit.dates().table(day.apply(it))))
                                        .toList()),
                        shown.stream()
                                .map(it -> "/person/" + caseId.apply(it) + "/" + page.apply(it))
                                .toList()),
                all.size());
    }

    private static <T> T orFault(Outcome<T, CannotWatch> outcome) {
        return outcome.match(done -> done, refusal -> {
            throw PageFault.notAllowed(refusal.sentence());
        });
    }
}
