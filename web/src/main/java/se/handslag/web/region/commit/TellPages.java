package se.handslag.web.region.commit;

import static se.handslag.web.region.commit.CareRoutes.HERE;
import static se.handslag.web.region.commit.CareRoutes.regional;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.TellOfCare;
import se.handslag.decisions.region.commit.TellingOfCare;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.disclose.BasisPart;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Handing over how it stands, when that was not done in the same click as it was said.
 *
 * <p>Fields: {@code to}, and those of the {@link BasisPart}.
 */
final class TellPages {
    void addTo(Site site) {
        site.get(HERE + "/lamna-ut", regional(TellPages::form));
        site.post(HERE + "/lamna-ut", regional(TellPages::tell));
    }

    private static Reply form(Visit visit) {
        List<Authority> receivers = Recipients.of(visit);
        if (receivers.size() == 1) {
            visit.form().prefill("to", receivers.get(0).id().toString());
        }
        if (CopyOffer.of(visit, DecisionItems.CARE_COMMITMENT).isPresent()) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        return CareForms.show(visit, CareAct.TELL, "tell.jte");
    }

    private static Reply tell(Visit visit) {
        Form form = visit.form();
        Optional<AuthorityId> to = Recipients.of(visit).stream()
                .map(Authority::id)
                .filter(id -> form.has("to", id.toString()))
                .findFirst();
        if (to.isEmpty()) {
            form.refuse("to", Sentence.of("web.care.to.ask"));
        }
        Optional<Basis> basis = BasisPart.chosen(form);
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.care.ground.ask"));
        }
        if (form.faulty() || BasisPart.isToAsk(form)) {
            return form(visit);
        }
        HandOver copy =
                new HandOver(to.orElseThrow(), basis.orElseThrow(), visit.form().ticked("protectionSeen"));
        return CareForms.after(
                visit,
                visit.use(TellingOfCare.class).handle(visit.actor(), new TellOfCare(visit.caseId(), copy)),
                "web.care.tell.done",
                refusal -> form(visit));
    }
}
