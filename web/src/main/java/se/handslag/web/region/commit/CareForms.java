package se.handslag.web.region.commit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Item;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.region.commit.CannotCommit;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.commit.CareStanding;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.decisions.region.commit.ReadingCareCommitments.CareView;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.disclose.ItemWords;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** What the forms about the region's care have in common. */
final class CareForms {
    private static final String MYSELF = "me";
    private static final String A_COLLEAGUE = "colleague";
    private static final String LATER = "later";

    private CareForms() {}

    /** The form, or the page that says why it cannot be filled in now. */
    static Reply show(Visit visit, CareAct act, String template) {
        CareView view = CareRoutes.view(visit);
        Optional<CannotCommit.Now> why = act.whyNot(view.matter(), visit.actor());
        if (why.isPresent() && !visit.form().faulty()) {
            return visit.show(
                    "region/commit/not-now.jte",
                    new CareNotNow(act.label(visit), visit.say(why.get().sentence())));
        }
        return visit.show("region/commit/" + template, page(visit, view, act));
    }

    private static CareFormPage page(Visit visit, CareView view, CareAct act) {
        Optional<CopyOffer> offer = CopyOffer.of(visit, DecisionItems.CARE_COMMITMENT);
        offer.ifPresent(open -> visit.form().prefill(CopyOffer.FIELD, open.to().toString()));
        return new CareFormPage(
                act.label(visit),
                view.matter().statements().size(),
                CarePage.said(visit, view),
                offer,
                reasons(visit),
                contacts(visit, act),
                goes(visit, view),
                act == CareAct.TELL ? receivers(visit) : List.of());
    }

    private static List<Choice> receivers(Visit visit) {
        return Recipients.of(visit).stream()
                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                .toList();
    }

    private static List<Choice> reasons(Visit visit) {
        return Arrays.stream(CareRefusalReason.values())
                .map(reason -> Choice.of(reason.code(), visit.say("care.refusal." + reason.code())))
                .toList();
    }

    private static List<Choice> contacts(Visit visit, CareAct act) {
        List<String> all = act == CareAct.ACCEPT ? List.of(MYSELF, A_COLLEAGUE, LATER) : List.of(MYSELF, A_COLLEAGUE);
        return all.stream()
                .map(who -> Choice.of(who, visit.say("web.care.contact." + who)))
                .toList();
    }

    private static List<Choice> goes(Visit visit, CareView view) {
        return view.matter()
                .standing()
                .map(standing -> ItemWords.of(visit, item(view, standing)))
                .orElse(List.of());
    }

    private static Item item(CareView view, CareStanding standing) {
        return new Item(
                DecisionItems.CARE_COMMITMENT,
                standing.answer().id().value(),
                view.matter().file().id(),
                standing.newest().by(),
                standing.news().content());
    }

    /** Whether the form says that a contact is named later. */
    static boolean isLater(Form form) {
        return form.has("contact", LATER);
    }

    /** Who is to be the contact, as the form says; a form that does not say is refused. */
    static Optional<NamedContact> contact(Visit visit) {
        Form form = visit.form();
        if (form.has("contact", MYSELF)) {
            return Optional.of(NamedContact.of(visit.actor()));
        } else if (form.has("contact", A_COLLEAGUE)) {
            return Optional.of(
                    new NamedContact(form.text("contactStaff"), form.text("contactName"), form.text("contactTitle")));
        } else if (!isLater(form)) {
            form.refuse("contact", Sentence.of("web.care.contact.ask"));
        }
        return Optional.empty();
    }

    /** What the one who sent the form had seen; whoever sends none has seen nothing. */
    static int seen(Visit visit) {
        return visit.form().number("seen", 0, Integer.MAX_VALUE).orElse(0);
    }

    /** Where a copy goes in the same click; empty when its box is not ticked. */
    static Optional<HandOver> copy(Visit visit) {
        return CopyOffer.chosen(visit)
                .map(to -> HandOver.onConsent(to).seen(visit.form().ticked("protectionSeen")));
    }

    /** Back to the overview when it is done; otherwise the form again, with all that was written. */
    static <T> Reply after(
            Visit visit, Outcome<T, CannotCommit> outcome, String done, Function<CannotCommit, Reply> again) {
        return outcome.match(it -> visit.goTo(CareRoutes.path(visit, ""), Sentence.of(done)), refusal -> {
            visit.form().refuse(refusal);
            return again.apply(refusal);
        });
    }
}
