package se.handslag.web.joint.access;

import java.util.List;
import se.handslag.core.access.reason.CannotGiveReason;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Takes in the reason of someone who needs a file that is not open to them (ange skäl), and opens it. */
public final class ReasonRoutes implements Routes {
    @Override
    public void addTo(Site site) {
        site.post("/person/{case}/skal", this::open);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/access/texts");
    }

    private Reply open(Visit visit) {
        return visit.use(GivingReason.class)
                .handle(
                        visit.actor(),
                        new GiveReason(visit.caseId(), visit.form().text("reason")))
                .match(
                        reason ->
                                visit.goTo("/person/" + visit.caseId(), Sentence.of("web.reason.done", reason.until())),
                        refusal -> {
                            if (refusal == CannotGiveReason.NO_SUCH_CASE) {
                                throw PageFault.missing();
                            }
                            visit.form().refuse(refusal);
                            return visit.show("joint/access/reason.jte");
                        });
    }
}
