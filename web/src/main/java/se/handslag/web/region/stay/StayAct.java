package se.handslag.web.region.stay;

import java.util.ArrayList;
import java.util.List;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.StayCourse;

/** Something that can be done about a stay, each on a page of its own. The texts are {@code web.stay.act.<path>} and so on. */
public enum StayAct {
    ADMIT("inskrivning"),
    JUDGE("behov"),
    TELL("inskrivningsmeddelande"),
    CONTACT("vardkontakt"),
    READY("utskrivningsklar"),
    WITHDRAW("aterkalla"),
    DISCHARGE("utskrivning"),
    INFORM("information");

    private final String path;

    StayAct(String path) {
        this.path = path;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** What can be done in this stay now, the next one first. */
    static List<StayAct> now(StayCourse course) {
        if (!course.isGoingOn()) {
            return course.owesInformation() ? List.of(INFORM, ADMIT) : List.of(ADMIT);
        }
        List<StayAct> acts = new ArrayList<>();
        NeedsAfter needs = course.needs();
        if (needs.ofMunicipality() && course.admissionTold().isEmpty()) {
            acts.add(TELL);
        }
        if (needs.ofOpenCare() && course.careContact().isEmpty()) {
            acts.add(CONTACT);
        }
        if (course.ready().isPresent()) {
            acts.add(DISCHARGE);
            acts.add(WITHDRAW);
        } else if (course.admissionTold().isPresent()) {
            acts.add(READY);
            acts.add(DISCHARGE);
        } else {
            acts.add(DISCHARGE);
        }
        acts.add(JUDGE);
        if (course.careContact().isPresent()) {
            acts.add(CONTACT);
        }
        return acts;
    }
}
