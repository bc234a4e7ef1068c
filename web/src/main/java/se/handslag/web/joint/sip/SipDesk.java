package se.handslag.web.joint.sip;

import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** What every page of the room begins with. */
record SipDesk(Visit visit, CaseFile file, ReadingSips.SipsHere sips) {

    /** The desk, or a missing page if the case is not known to whoever visits. */
    static SipDesk of(Visit visit) {
        CaseFile file = visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return new SipDesk(visit, file, visit.use(ReadingSips.class).read(visit.actor(), file.id()));
    }

    Optional<SipCourse> ongoing() {
        return sips.ongoing();
    }

    String home() {
        return "/person/" + file.id() + "/sip";
    }

    /** Where a page stands that needs a plan that goes on, when there is none. */
    Reply goHome() {
        return visit.goTo(home());
    }

    @Override
    public String toString() {
        return "SipDesk";
    }
}
