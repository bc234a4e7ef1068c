package se.handslag.web.region.commit;

import static se.handslag.web.region.commit.CareRoutes.HERE;
import static se.handslag.web.region.commit.CareRoutes.regional;

import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.region.commit.ChangeFixedCareContact;
import se.handslag.decisions.region.commit.ChangingFixedCareContact;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Naming a fixed care contact.
 *
 * <p>Fields: {@code seen}, {@code contact}, {@code contactStaff}, {@code contactName}, {@code contactTitle}, {@code copyTo}.
 */
final class ContactPages {
    void addTo(Site site) {
        site.get(HERE + "/kontakt", regional(ContactPages::form));
        site.post(HERE + "/kontakt", regional(ContactPages::named));
    }

    private static Reply form(Visit visit) {
        return CareForms.show(visit, CareAct.CONTACT, "contact.jte");
    }

    private static Reply named(Visit visit) {
        Optional<NamedContact> contact = CareForms.contact(visit);
        if (contact.isEmpty()) {
            visit.form().refuse("contact", Sentence.of("web.care.contact.ask"));
            return form(visit);
        }
        ChangeFixedCareContact command =
                new ChangeFixedCareContact(visit.caseId(), CareForms.seen(visit), contact.get(), CareForms.copy(visit));
        return CareForms.after(
                visit,
                visit.use(ChangingFixedCareContact.class).handle(visit.actor(), command),
                "web.care.contact.done",
                refusal -> form(visit));
    }
}
