package se.handslag.web.joint.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.core.disclosure.acknowledge.CannotAcknowledge;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.web.joint.disclose.BasisPart;
import se.handslag.web.joint.disclose.ItemWords;
import se.handslag.web.joint.disclose.Protection;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Who has got copies about a person, what waits to be acknowledged, and handing something to someone outside the team. */
public final class CopiesRoutes implements Routes {
    private static final String HERE = "/person/{case}/utlamnat";
    private static final String OUTWARD = "/person/{case}/lamna-ut-utanfor/{kind}/{item}";

    /**
     * One copy in a list.
     *
     * @param what what it is
     * @param who to whom, or from whom
     * @param basis the ground; empty where it is the sender's
     * @param state what has become of it
     * @param late whether it has waited too long
     * @param path where it is acknowledged or printed; empty if neither
     * @param read where it can be read here; empty if nowhere of its own
     */
    public record Line(String what, String who, String basis, String state, boolean late, String path, String read) {}

    /** What has gone to the other authority, what has gone outside, and what has come; each newest first. */
    public record CopiesPage(List<Line> given, List<Line> outside, List<Line> come) {}

    /** What waits for a receipt, about everyone. @param path where it stands */
    public record Waiting(String what, String who, String state, String path) {}

    /**
     * @param what the kind of item, in words
     * @param fields what goes, field by field
     * @param receivers the kinds of receiver
     * @param to the kind that is chosen
     * @param isProtected whether the person's identity is protected
     */
    public record OutwardPage(
            String what, List<Choice> fields, List<Choice> receivers, ReceiverKind to, boolean isProtected) {}

    @Override
    public void addTo(Site site) {
        site.get(HERE, CopiesRoutes::show);
        site.post(HERE + "/{copy}/kvittera", CopiesRoutes::acknowledge);
        site.get(HERE + "/{copy}/kopia", CopiesRoutes::print);
        site.get(OUTWARD, CopiesRoutes::form);
        site.post(OUTWARD, CopiesRoutes::disclose);
        site.get("/utlamnat", CopiesRoutes::waiting);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/copies/texts");
    }

    private static Reply show(Visit visit) {
        ReadingCopies.Copies copies = visit.use(ReadingCopies.class).about(visit.actor(), visit.caseId());
        Map<AuthorityId, String> names = names(visit);
        return visit.show(
                "joint/copies/copies.jte",
                new CopiesPage(
                        copies.given().stream()
                                .map(one -> given(visit, names, one))
                                .toList(),
                        copies.outside().stream()
                                .map(one -> outside(visit, one))
                                .toList(),
                        copies.come().stream()
                                .map(one -> come(visit, names, one))
                                .toList()));
    }

    private static Line given(Visit visit, Map<AuthorityId, String> names, ReadingCopies.Given one) {
        Disclosure disclosure = one.disclosure();
        return new Line(
                visit.say("item." + disclosure.item().kind()),
                visit.say(
                        "web.copies.given",
                        names.getOrDefault(disclosure.to(), disclosure.to().toString()),
                        disclosure.by().name(),
                        visit.moment(disclosure.by().at())),
                visit.say("ground." + disclosure.ground().code()),
                state(visit, one),
                one.waits(),
                "",
                disclosure.item().kind().equals(ItemKind.NOTE)
                        ? "/person/" + visit.caseId() + "/tidslinje#n-"
                                + disclosure.item().id()
                        : "");
    }

    private static String state(Visit visit, ReadingCopies.Given one) {
        if (one.receipt().isPresent()) {
            return visit.say(
                    "web.copies.acknowledged",
                    one.receipt().get().by().name(),
                    visit.moment(one.receipt().get().by().at()));
        }
        return one.waits() ? waited(visit, one.disclosure()) : "";
    }

    private static String waited(Visit visit, Disclosure disclosure) {
        LocalDate went = Dates.day(disclosure.by().at());
        return visit.say("web.copies.not-acknowledged", visit.ago(went));
    }

    private static Line outside(Visit visit, OutwardDisclosure one) {
        return new Line(
                visit.say("item." + one.item().kind()),
                visit.say(
                        "web.copies.given",
                        one.receiver(),
                        one.by().name(),
                        visit.moment(one.by().at())),
                visit.say("ground." + one.basis().ground().code()),
                visit.say("receiver." + one.kind().code()),
                false,
                "/person/" + visit.caseId() + "/utlamnat/" + one.id() + "/kopia",
                "");
    }

    private static Line come(Visit visit, Map<AuthorityId, String> names, ReadingCopies.Come one) {
        AuthorityId from = one.copy().from();
        return new Line(
                visit.say("item." + one.copy().item().kind()),
                visit.say(
                        "web.copies.come",
                        names.getOrDefault(from, from.toString()),
                        one.copy().sentBy().name(),
                        visit.moment(one.copy().receivedAt())),
                "",
                one.receipt()
                        .map(receipt -> visit.say(
                                "web.copies.acknowledged",
                                receipt.by().name(),
                                visit.moment(receipt.by().at())))
                        .orElse(""),
                one.waits(),
                one.waits()
                        ? "/person/" + visit.caseId() + "/utlamnat/"
                                + one.copy().id() + "/kvittera"
                        : "",
                "/person/" + visit.caseId()
                        + (one.copy().item().kind().equals(ItemKind.REQUEST) ? "/forfragan/" : "/tidslinje#c-")
                        + one.copy().id());
    }

    private static Map<AuthorityId, String> names(Visit visit) {
        return visit.use(Receivers.class).all().stream().collect(Collectors.toMap(Authority::id, Authority::name));
    }

    private static Reply acknowledge(Visit visit) {
        return visit.use(AcknowledgingCopies.class)
                .handle(visit.actor(), new AcknowledgeCopy(visit.caseId(), new DisclosureId(visit.pathId("copy"))))
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/utlamnat", Sentence.of("web.copies.acknowledged.done")),
                        refusal -> {
                            throw refusal == CannotAcknowledge.NO_SUCH_COPY
                                    ? PageFault.missing()
                                    : PageFault.conflict(refusal.sentence());
                        });
    }

    private static Reply waiting(Visit visit) {
        Map<AuthorityId, String> names = names(visit);
        List<Waiting> all = visit.use(ReadingCopies.class).awaited(visit.actor()).stream()
                .map(one -> new Waiting(
                        visit.say("item." + one.item().kind()),
                        names.getOrDefault(one.to(), one.to().toString()),
                        waited(visit, one),
                        "/person/" + caseOf(one) + "/utlamnat"))
                .toList();
        return visit.show("joint/copies/waiting.jte", all);
    }

    private static CaseId caseOf(Disclosure disclosure) {
        return disclosure.item().caseId();
    }

    private static Reply form(Visit visit) {
        visit.query("till").ifPresent(to -> visit.form().prefill("receiverKind", to));
        DiscloseItem wish = wish(visit);
        Item item = visit.use(Disclosing.class).preview(visit.actor(), wish).orElseThrow(PageFault::missing);
        ReceiverKind to = to(visit.form()).orElse(ReceiverKind.PARTY);
        visit.form().prefill("receiverKind", to.code());
        return visit.show(
                "joint/copies/outward.jte",
                new OutwardPage(
                        visit.say("item." + item.kind()),
                        ItemWords.of(visit, item),
                        Arrays.stream(ReceiverKind.values())
                                .filter(ReceiverKind::isOutside)
                                .map(kind -> Choice.of(kind.code(), visit.say("receiver." + kind.code())))
                                .toList(),
                        to,
                        Protection.of(visit)));
    }

    private static Optional<ReceiverKind> to(Form form) {
        return ReceiverKind.ofCode(form.text("receiverKind")).filter(ReceiverKind::isOutside);
    }

    private static Reply disclose(Visit visit) {
        Form form = visit.form();
        Optional<ReceiverKind> to = to(form);
        if (to.isEmpty()) {
            form.refuse("receiverKind", Sentence.of("web.copies.receiver-kind.missing"));
        }
        form.required("receiver", Sentence.of("disclosure.cannot.no-receiver"));
        Optional<Basis> basis = BasisPart.chosen(form.atMost("reason", Disclosure.LONGEST_REASON));
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.copies.ground.missing"));
        }
        if (form.faulty() || BasisPart.isToAsk(form)) {
            return form(visit);
        }
        DiscloseItem wish = wish(visit);
        DiscloseOutward command = new DiscloseOutward(
                visit.caseId(),
                wish.kind(),
                wish.itemId(),
                to.orElseThrow(),
                form.text("receiver"),
                basis.orElseThrow().ground(),
                basis.orElseThrow().reason(),
                basis.orElseThrow().answers(),
                form.ticked("protectionSeen"));
        return visit.use(DisclosingOutward.class)
                .handle(visit.actor(), command)
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/utlamnat", Sentence.of("web.copies.outward.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit);
                        });
    }

    /** What the address names; who receives it is of no matter for that. */
    private static DiscloseItem wish(Visit visit) {
        try {
            return new DiscloseItem(
                    visit.caseId(),
                    new ItemKind(visit.path("kind")),
                    visit.pathId("item"),
                    visit.actor().employer(),
                    Basis.consent());
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such item.
            throw PageFault.missing();
        }
    }

    private static Reply print(Visit visit) {
        OutwardDisclosure copy = visit.use(DisclosingOutward.class)
                .find(visit.actor(), visit.caseId(), visit.pathId("copy"))
                .orElseThrow(PageFault::missing);
        Ground ground = copy.basis().ground();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(visit.say("web.copies.print.to"), copy.receiver()));
        facts.add(new Block.Fact(
                visit.say("web.copies.print.by"),
                copy.by().name() + ", " + copy.by().title() + ", "
                        + visit.moment(copy.by().at())));
        facts.add(new Block.Fact(
                visit.say("web.copies.print.ground"),
                visit.say("ground." + ground.code()) + " ("
                        + ground.paragraph(
                                visit.actor().employer().kind(),
                                Dates.day(copy.by().at()))
                        + ")"));
        List<Block.Fact> content = ItemWords.of(visit, copy.item()).stream()
                .map(field -> new Block.Fact(field.value(), field.label()))
                .toList();
        byte[] pdf = PdfPrinter.print(
                new Document(
                        visit.say(
                                "web.copies.print.title",
                                visit.say("item." + copy.item().kind())),
                        visit.language(),
                        copy.id().toString(),
                        visit.say("web.copies.print.footer"),
                        List.of(new Block.Summary(facts), new Block.Summary(content))),
                PrintStyle.REPORT_1,
                copy.by().at());
        return visit.download(pdf, PdfPrinter.MEDIA_TYPE, "kopia.pdf");
    }
}
