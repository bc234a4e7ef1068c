package se.handslag.web.region.commit;

import java.util.Optional;
import java.util.function.BiFunction;
import se.handslag.core.casework.Actor;
import se.handslag.decisions.region.commit.AcceptingCareCommitment;
import se.handslag.decisions.region.commit.CannotCommit;
import se.handslag.decisions.region.commit.CareMatter;
import se.handslag.decisions.region.commit.ChangingFixedCareContact;
import se.handslag.decisions.region.commit.EndingCareCommitment;
import se.handslag.decisions.region.commit.RefusingCareCommitment;
import se.handslag.decisions.region.commit.TellingOfCare;
import se.handslag.web.shell.Visit;

/** What can be done about the region's care, in the order of the work, and on which page. */
enum CareAct {
    ACCEPT("accept", "gora", AcceptingCareCommitment::whyNot),
    REFUSE("refuse", "avboj", RefusingCareCommitment::whyNot),
    CONTACT("contact", "kontakt", ChangingFixedCareContact::whyNot),
    TELL("tell", "lamna-ut", TellingOfCare::whyNot),
    END("end", "avsluta", EndingCareCommitment::whyNot);

    private final String code;
    private final String page;
    private final BiFunction<CareMatter, Actor, Optional<CannotCommit.Now>> why;

    CareAct(String code, String page, BiFunction<CareMatter, Actor, Optional<CannotCommit.Now>> why) {
        this.code = code;
        this.page = page;
        this.why = why;
    }

    /** The last part of its address. */
    String page() {
        return page;
    }

    String label(Visit visit) {
        return visit.say("web.care.act." + code);
    }

    /** Why this actor cannot do it now; empty if they can. */
    Optional<CannotCommit.Now> whyNot(CareMatter matter, Actor actor) {
        return why.apply(matter, actor);
    }
}
