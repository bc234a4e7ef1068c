package se.handslag.web.joint.protect;

import java.util.List;
import se.handslag.core.access.reason.AccessReason;
import se.handslag.core.access.reason.ReadingReasons;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The reasons by which staff have opened files that were not open to them, for the head of service to look through. */
public final class ReasonListRoutes implements Routes {
    private static final String PATH = "/forvaltning/skal";

    /** @param rows newest first */
    public record ReasonsPage(List<Row> rows) {}

    /** One reason. */
    public record Row(String at, String who, String number, String reason, String until) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.reasons.title", 63, actor -> actor.may(Mandate.HEAD_OF_SERVICE));
        site.get(PATH, ReasonListRoutes::list);
    }

    private static Reply list(Visit visit) {
        if (!visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("web.reasons.not-head"));
        }
        return visit.show(
                "joint/protect/reasons.jte",
                new ReasonsPage(visit.use(ReadingReasons.class).latest(visit.actor()).stream()
                        .map(reason -> row(visit, reason))
                        .toList()));
    }

    private static Row row(Visit visit, AccessReason reason) {
        return new Row(
                visit.dates().table(reason.by().at()),
                reason.by().name() + ", " + reason.by().title(),
                CaseNumber.end(reason.caseId()),
                reason.reason(),
                visit.dates().table(reason.until()));
    }
}
