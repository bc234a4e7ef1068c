package se.handslag.web.joint.disclose;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Hands one item over to the other authority (lämna ut), after showing exactly what goes. */
public final class DiscloseRoutes implements Routes {
    /**
     * @param what the kind of item, in words
     * @param fields what goes, field by field
     * @param author who wrote it
     * @param receivers who can be handed it
     * @param covered whether a consent covers it today
     * @param isProtected whether the person's identity is protected
     * @param asksByItself whether such an item always asks for a receipt
     */
    public record DisclosePage(
            String what,
            List<Choice> fields,
            String author,
            List<Choice> receivers,
            boolean covered,
            boolean isProtected,
            boolean asksByItself) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/lamna-ut/{kind}/{item}", this::show);
        site.post("/person/{case}/lamna-ut/{kind}/{item}", this::handOver);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/disclose/texts");
    }

    private Reply show(Visit visit) {
        List<Authority> receivers = Recipients.of(visit);
        AuthorityId first = receivers.stream().findFirst().map(Authority::id).orElseThrow(PageFault::missing);
        Disclosing disclosing = visit.use(Disclosing.class);
        DiscloseItem wish = wish(visit, first, Basis.consent());
        Item item = disclosing.preview(visit.actor(), wish).orElseThrow(PageFault::missing);
        boolean covered = visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .anyMatch(consent -> covers(visit, consent, receivers, item.kind()));
        if (receivers.size() == 1) {
            visit.form().prefill("to", first.toString());
        }
        if (covered) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        return visit.show(
                "joint/disclose/disclose.jte",
                new DisclosePage(
                        visit.say("item." + item.kind()),
                        ItemWords.of(visit, item),
                        visit.say(
                                "web.disclose.author",
                                item.author().name(),
                                item.author().title(),
                                visit.moment(item.author().at())),
                        receivers.stream()
                                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                                .toList(),
                        covered,
                        Protection.of(visit),
                        disclosing.asksByItself(item.kind())));
    }

    private static boolean covers(Visit visit, Consent consent, List<Authority> receivers, ItemKind kind) {
        return receivers.stream().anyMatch(authority -> consent.covers(authority.id(), kind, visit.today()));
    }

    private Reply handOver(Visit visit) {
        Form form = visit.form();
        Optional<AuthorityId> to = Recipients.of(visit).stream()
                .map(Authority::id)
                .filter(id -> form.has("to", id.toString()))
                .findFirst();
        Optional<Basis> basis = BasisPart.chosen(form.atMost("reason", Disclosure.LONGEST_REASON));
        if (to.isEmpty()) {
            form.refuse("to", Sentence.of("web.disclose.to.missing"));
        }
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.disclose.ground.missing"));
        }
        if (form.faulty() || BasisPart.isToAsk(form)) {
            return show(visit);
        }
        return visit.use(Disclosing.class)
                .handle(visit.actor(), wish(visit, to.orElseThrow(), basis.orElseThrow()))
                .match(
                        done -> visit.goTo("/person/" + visit.caseId() + "/samtycke", Sentence.of("web.disclose.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }

    private static DiscloseItem wish(Visit visit, AuthorityId to, Basis basis) {
        try {
            return new DiscloseItem(
                    visit.caseId(),
                    new ItemKind(visit.path("kind")),
                    visit.pathId("item"),
                    to,
                    basis.ground(),
                    basis.reason(),
                    basis.answers(),
                    visit.form().ticked("receipt"),
                    visit.form().ticked("protectionSeen"));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such item.
            throw PageFault.missing();
        }
    }
}
